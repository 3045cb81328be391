package no.trepart.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyRoundModelTest extends ModelTest {

    @Test
    void a_round_is_planned_and_begins_on_its_day() {
        begin().by("survey-institute", "planRound", plan("once"))
                .waitsUntil("roundStarts", SOME_DAY)
                .notPassed("startRound")
                .fires("roundStarts")
                .ended("roundStarted")
                .stepsRun("startRound")
                .notPassed("confirmRound");
    }

    @Test
    void a_round_that_is_repeated_is_confirmed_each_time() {
        repeated()
                .by("survey-institute", "confirmRound", with("next", "as-planned"))
                .waitsAt("roundStarts")
                .fires("roundStarts")
                .stepsRun("startRound", "startRound")
                .waitsAt("nextRoundNear");
    }

    @Test
    void the_plan_may_change_between_two_rounds() {
        repeated()
                .done("confirmRound", with("next", "change"))
                .open("planRound")
                .done("planRound", plan("once"))
                .fires("roundStarts")
                .ended("roundStarted");
    }

    @Test
    void the_rounds_may_stop() {
        repeated()
                .done("confirmRound", with("next", "stop"))
                .ended("roundsEnded")
                .stepsRun("startRound")
                .notPassed("roundStarted");
    }

    @Test
    void a_plan_is_taken_up_again_before_its_day() {
        begin().done("planRound", plan("once"))
                .hears("roundReconsidered", Map.of())
                .open("confirmRound")
                .done("confirmRound", with("next", "as-planned"))
                .waitsUntil("roundStarts", SOME_DAY)
                .notPassed("startRound");
    }

    @Test
    void the_rounds_are_taken_up_again_long_before_the_next() {
        begin().done("planRound", plan("yearly"))
                .fires("roundStarts")
                .hears("roundReconsidered", Map.of())
                .done("confirmRound", with("next", "stop"))
                .ended("roundsEnded");
    }

    @Test
    void a_round_is_called_off_while_it_is_planned() {
        begin().hears("roundCalledOff", Map.of()).cancelled("planRound").ended("roundCalledOff");
    }

    private Walk repeated() {
        return begin().done("planRound", plan("monthly"))
                .fires("roundStarts")
                .waitsUntil("nextRoundNear", SOME_DAY)
                .fires("nextRoundNear")
                .open("confirmRound");
    }

    private static Map<String, Object> plan(String repeat) {
        return with("startsOn", SOME_DAY, "repeat", repeat);
    }
}
