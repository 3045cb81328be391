package no.trepart.engine;

import org.junit.jupiter.api.Test;

class FollowUpModelTest extends ModelTest {

    @Test
    void the_enterprise_is_asked_twice_and_takes_over() {
        begin().by("local-parties", "agreeLocally")
                .by("advisors", "nameSupporter")
                .waitsFor("firstAftercare", "firstAftercare")
                .fires("firstAftercare")
                .by("local-parties", "answerAftercare", with("trouble", "no"))
                .waitsFor("secondAftercare", "secondAftercare")
                .fires("secondAftercare")
                .by("local-parties", "answerAftercare", with("trouble", "no"))
                .by("local-parties", "decideSpinOff", with("spinOff", "no"))
                .by("management", "handOver")
                .ended("handedOver")
                .passedTimes(2, "answerAftercare")
                .stepsRun()
                .notPassed("handleTrouble", "startSpinOff");
    }

    @Test
    void trouble_is_told_to_the_advisors_and_taken_in_hand() {
        askedFirst()
                .done("answerAftercare", with("trouble", "yes"))
                .stepsRun("notify")
                .by("enterprise-leads", "handleTrouble")
                .waitsAt("secondAftercare")
                .notPassed("decideSpinOff");
    }

    @Test
    void what_worked_is_carried_on_in_a_new_case() {
        askedFirst()
                .done("answerAftercare", with("trouble", "no"))
                .fires("secondAftercare")
                .done("answerAftercare", with("trouble", "no"))
                .done("decideSpinOff", with("spinOff", "yes"))
                .stepsRun("spinOff")
                .open("handOver");
    }

    private Walk askedFirst() {
        return begin().done("agreeLocally", "nameSupporter")
                .fires("firstAftercare")
                .open("answerAftercare");
    }
}
