package no.trepart.engine;

import org.junit.jupiter.api.Test;

class GatheringParticipationModelTest extends ModelTest {

    @Test
    void an_enterprise_comes_prepared_and_shares_what_it_learnt() {
        begin().open("answerGathering", "writeProgress")
                .by("local-project-group", "answerGathering")
                .by("local-parties", "writeProgress")
                .by("advisors", "readProgress")
                .waitsAt("gatheringHeld")
                .hears("gatheringHeld", with("attended", true))
                .open("commitNextSteps", "evaluateGathering")
                .by("local-parties", "commitNextSteps")
                .stepsRun("startEach")
                .by("local-parties", "evaluateGathering")
                .by("local-parties", "approveSharing", with("consent", "yes"))
                .ended("storyShared")
                .notPassed("tellMissedStory", "heldTooSoon", "decideExemption", "tellNoPlace");
    }

    @Test
    void what_they_learnt_stays_in_the_case_without_consent() {
        prepared()
                .hears("gatheringHeld", with("attended", true))
                .done("commitNextSteps", "evaluateGathering")
                .done("approveSharing", with("consent", "no"))
                .ended("storyKept")
                .notPassed("storyShared");
    }

    @Test
    void whoever_was_away_tells_and_is_interviewed() {
        prepared()
                .hears("gatheringHeld", with("attended", false))
                .by("local-parties", "tellMissedStory")
                .by("advisors", "interviewParties")
                .open("approveSharing")
                .notPassed("commitNextSteps", "evaluateGathering", "tellNoPlace");
    }

    @Test
    void an_exempt_enterprise_comes_without_progress() {
        begin().waitsFor("progressMissing", "progressMissing")
                .fires("progressMissing")
                .cancelled("writeProgress")
                .by("project-leader", "decideExemption", with("exempt", "yes"))
                .done("answerGathering")
                .waitsAt("gatheringHeld")
                .notPassed("writeProgress", "readProgress", "placeLost");
    }

    @Test
    void without_progress_or_exemption_the_place_is_lost() {
        begin().fires("progressMissing")
                .done("decideExemption", with("exempt", "no"))
                .passed("placeLost")
                .stepsRun("notify")
                .cancelled("writeProgress", "answerGathering")
                .open("tellMissedStory")
                .notPassed("prepared", "gatheringHeld");
    }

    @Test
    void a_gathering_held_before_all_was_ready_takes_the_rest_away() {
        begin().done("writeProgress")
                .hears("gatheringHeld", with("attended", true))
                .passed("heldTooSoon")
                .cancelled("answerGathering", "readProgress")
                .open("commitNextSteps", "evaluateGathering")
                .notPassed("prepared", "gatheringHeld");
    }

    private Walk prepared() {
        return begin().done("answerGathering", "writeProgress", "readProgress").waitsAt("gatheringHeld");
    }
}
