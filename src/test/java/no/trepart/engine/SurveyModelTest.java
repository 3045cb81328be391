package no.trepart.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyModelTest extends ModelTest {

    @Test
    void results_are_released_and_treated_in_both_places() {
        begin().by("survey-institute", "prepareWave", with("closesOn", SOME_DAY))
                .by("local-parties", "informStaff")
                .waitsUntil("surveyClosed", SOME_DAY)
                .fires("surveyClosed")
                .by("survey-institute", "judgeResponse", with("verdict", "release"))
                .by("survey-institute", "releaseResults")
                .open("treatInCommittee", "reviewWithStaff")
                .by("management", "treatInCommittee")
                .notPassed("resultsShared")
                .by("local-parties", "reviewWithStaff")
                .ended("resultsShared")
                .knows("usable", true)
                .passed("representativesKnow")
                .stepsRun("openWave", "closeWave", "releaseWave")
                .notPassed("extendWave", "tellExtended", "decideWithoutSurvey");
    }

    @Test
    void representatives_who_know_too_little_are_followed_up() {
        closedWave()
                .representativesAreUnsure()
                .done("judgeResponse", with("verdict", "release"))
                .done("releaseResults")
                .open("followUpDontKnow", "treatInCommittee", "reviewWithStaff")
                .by("advisors", "followUpDontKnow")
                .passed("representativesFollowedUp")
                .notPassed("representativesKnow", "resultsShared");
    }

    @Test
    void a_thin_response_gets_more_time_once() {
        closedWave()
                .done("judgeResponse", extend())
                .stepsRun("openWave", "closeWave", "extendWave", "notify")
                .waitsUntil("surveyClosed", SOME_DAY)
                .fires("surveyClosed")
                .done("judgeResponse", with("verdict", "release"))
                .open("releaseResults")
                .passedTimes(1, "tellExtended");
    }

    @Test
    void a_wave_is_not_extended_twice() {
        closedWave()
                .done("judgeResponse", extend())
                .fires("surveyClosed")
                .done("judgeResponse", extend())
                .open("decideWithoutSurvey")
                .passedTimes(1, "tellExtended")
                .notPassed("releaseResults");
    }

    @Test
    void the_project_leader_lets_the_course_go_on_without_results() {
        closedWave()
                .done("judgeResponse", with("verdict", "not-usable"))
                .by("project-leader", "decideWithoutSurvey", with("goOn", "yes"))
                .ended("wentOnWithout")
                .knows("usable", false)
                .notPassed("releaseResults", "treatInCommittee", "reviewWithStaff");
    }

    @Test
    void a_new_wave_may_be_extended_again() {
        closedWave()
                .done("judgeResponse", extend())
                .fires("surveyClosed")
                .done("judgeResponse", with("verdict", "not-usable"))
                .done("decideWithoutSurvey", with("goOn", "no"))
                .open("prepareWave")
                .done("prepareWave", with("closesOn", SOME_DAY))
                .done("informStaff")
                .fires("surveyClosed")
                .done("judgeResponse", extend())
                .waitsAt("surveyClosed")
                .passedTimes(2, "tellExtended")
                .notPassed("wentOnWithout");
    }

    private Walk closedWave() {
        return begin().done("prepareWave", with("closesOn", SOME_DAY))
                .done("informStaff")
                .fires("surveyClosed")
                .open("judgeResponse");
    }

    private static Map<String, Object> extend() {
        return with("verdict", "extend", "closesOn", SOME_DAY);
    }
}
