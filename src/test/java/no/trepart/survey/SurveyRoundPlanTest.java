package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.AtOnce;
import no.trepart.DayWords;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;

/** Rounds are planned, repeated, planned anew and stopped (PC-18). */
@TrepartTest
class SurveyRoundPlanTest extends SurveyRounding {

    @Test
    void rounds_that_are_repeated_are_confirmed_two_weeks_before() {
        String series = planned(pulse("three-times"));
        theDayComes(series);
        LocalDate next = STARTS.plusMonths(4);
        assertThat(seen(series).path("nextOn").asText()).isEqualTo(next.toString());
        assertThat(dayOf(series, "nextRoundNear")).isEqualTo(next.minusDays(14));

        theDayComes(series);
        JsonNode confirm = task(series, "confirmRound");
        assertThat(confirm.path("data").path("outcome").asText())
                .startsWith("Begynte ")
                .contains("Virksomheter med: ");
        answer(series, "confirmRound", Map.of("next", "as-planned")).ok();

        assertThat(dayOf(series, "roundStarts")).isEqualTo(next);
        assertThat(seen(series).path("open").asBoolean()).isTrue();
    }

    @Test
    void rounds_stop_with_a_reason() {
        String series = planned(pulse("monthly"));
        theDayComes(series);
        theDayComes(series);

        assertThat(answer(series, "confirmRound", Map.of("next", "stop")).status())
                .isEqualTo(422);
        answer(series, "confirmRound", Map.of("next", "stop", "why", "Programmet er slutt."))
                .ok();

        assertThat(seen(series).path("open").asBoolean()).isFalse();
        assertThat(seen(series).path("nextOn").isNull()).isTrue();
    }

    @Test
    void a_plan_is_changed_before_its_day() {
        String series = planned(pulse("once"));
        assertThat(seen(series).path("mayReconsider").asBoolean()).isTrue();
        assertThat(seen(series).path("mayCallOff").asBoolean()).isFalse();

        String decide =
                told(series, "reconsideration").ok().body().path("workItem").asText();
        assertThat(decide).isEqualTo(item(series, "confirmRound"));
        assertThat(seen(series).path("mayReconsider").asBoolean()).isFalse();
        answer(series, "confirmRound", Map.of("next", "change")).ok();
        Map<String, Object> later = pulse("once");
        later.put("startsOn", STARTS.plusMonths(1).toString());
        answer(series, "planRound", later).ok();

        assertThat(seen(series).path("nextOn").asText())
                .isEqualTo(STARTS.plusMonths(1).toString());
        assertThat(dayOf(series, "roundStarts")).isEqualTo(STARTS.plusMonths(1));
    }

    @Test
    void a_plan_changed_between_two_rounds_is_the_one_that_is_seen() {
        String series = planned(pulse("yearly"));
        theDayComes(series);
        told(series, "reconsideration").ok();
        assertThat(task(series, "confirmRound").path("data").path("nextOn").asText())
                .contains(String.valueOf(STARTS.plusYears(1).getYear()));
        answer(series, "confirmRound", Map.of("next", "change")).ok();
        assertThat(told(series, "calling-off").code())
                .as("a reason is asked for")
                .isEqualTo("rounds-began");
        assertThat(seen(series).path("mayCallOff").asBoolean()).isFalse();
        Map<String, Object> sooner = pulse("yearly");
        sooner.put("startsOn", STARTS.plusMonths(2).toString());
        answer(series, "planRound", sooner).ok();

        assertThat(seen(series).path("nextOn").asText())
                .isEqualTo(STARTS.plusMonths(2).toString());
        told(series, "reconsideration").ok();
        assertThat(task(series, "confirmRound").path("data").path("nextOn").asText())
                .isEqualTo(DayWords.of(STARTS.plusMonths(2)).nb());
    }

    @Test
    void what_comes_only_when_somebody_says_so_is_not_told_as_the_next_step() {
        String series = planned(pulse("once"));
        told(series, "reconsideration").ok();

        assertThat(task(series, "confirmRound").path("next"))
                .extracting(JsonNode::asText)
                .contains("Deretter: runden begynner.")
                .noneMatch(step -> step.contains("tas opp igjen"));
    }

    @Test
    void of_two_who_take_it_up_at_once_one_gets_the_task() throws Exception {
        String series = planned(pulse("once"));
        stage.give("Karl Kollega", "survey-institute", "programme");
        String address = "/api/survey-rounds/" + series + "/reconsideration";
        Visitor one = stage.as(INSTITUTE);
        Visitor two = stage.as("Karl Kollega");

        List<Visitor.Reply> came =
                AtOnce.all(List.of(() -> one.post(address, Map.of()), () -> two.post(address, Map.of())));

        assertThat(came).extracting(Visitor.Reply::status).containsExactlyInAnyOrder(200, 409);
        answer(series, "confirmRound", Map.of("next", "as-planned")).ok();
        assertThat(dayOf(series, "roundStarts")).isEqualTo(STARTS);
    }

    @Test
    void a_plan_taken_up_again_may_stand() {
        String series = planned(pulse("once"));
        told(series, "reconsideration").ok();
        answer(series, "confirmRound", Map.of("next", "as-planned")).ok();

        assertThat(dayOf(series, "roundStarts")).isEqualTo(STARTS);
        theDayComes(series);
        assertThat(awaitsPulse(developing)).isTrue();
    }

    @Test
    void rounds_are_stopped_long_before_the_next_one_is_near() {
        String series = planned(pulse("yearly"));
        theDayComes(series);
        told(series, "reconsideration").ok();
        answer(series, "confirmRound", Map.of("next", "stop", "why", "Programmet er slutt."))
                .ok();

        assertThat(seen(series).path("open").asBoolean()).isFalse();
        assertThat(told(series, "reconsideration").status()).isEqualTo(409);
    }

    @Test
    void a_round_nobody_planned_is_called_off_and_forgotten() {
        String series = begun();
        assertThat(seen(series).path("mayCallOff").asBoolean()).isTrue();
        assertThat(told(series, "reconsideration").status()).isEqualTo(409);

        assertThat(told(series, "calling-off").status()).isEqualTo(204);

        assertThat(stage.as(INSTITUTE).get("/api/survey-rounds").ok().body())
                .extracting(one -> one.path("id").asText())
                .doesNotContain(series);
        assertThat(jdbc.sql("select count(*) from work_item where subject_id = ? and state = 'open'")
                        .param(series)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_else_takes_up_a_plan_or_calls_it_off() {
        String planned = planned(pulse("once"));
        String begun = begun();
        for (String change : List.of("reconsideration", "calling-off")) {
            for (String series : List.of(planned, begun)) {
                String address = "/api/survey-rounds/" + series + "/" + change;
                assertThat(stage.as(UNION).post(address, Map.of()).status()).isEqualTo(403);
                assertThat(stage.leader().post(address, Map.of()).status())
                        .as("the leader sees the calendar; the task is the institute's")
                        .isEqualTo(403);
                assertThat(stage.stranger().post(address, Map.of()).status()).isEqualTo(401);
            }
            assertThat(told(developing, change).status())
                    .as("not a round at all")
                    .isEqualTo(404);
        }
        assertThat(told(planned, "calling-off").status())
                .as("the plan has been made")
                .isEqualTo(409);
        assertThat(seen(planned).path("open").asBoolean()).isTrue();
    }
}
