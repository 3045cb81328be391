package no.trepart.engine;

import org.junit.jupiter.api.Test;

class GoalsAndPlanModelTest extends ModelTest {

    @Test
    void the_parties_tell_a_story_and_agree_on_a_plan() {
        begin().by("management", "decidePracticeStory", with("writeStory", "yes"))
                .by("local-parties", "tellPracticeStory")
                .by("local-parties", "agreeGoals")
                .by("local-parties", "defineMeasures", with("fundingWanted", "no"))
                .by("advisors", "advisePlan")
                .by("local-parties", "approvePlan", with("agree", "yes"))
                .ended("planReady")
                .stepsRun("startEach")
                .notPassed("applyForFunding", "whatMustChange");
    }

    @Test
    void no_story_is_written_where_management_has_none() {
        begin().done("decidePracticeStory", with("writeStory", "no"))
                .open("agreeGoals")
                .notPassed("tellPracticeStory");
    }

    @Test
    void whoever_disagrees_sends_the_measures_back() {
        planned("no")
                .done("approvePlan", with("agree", "no", "returnTo", "measures"))
                .open("defineMeasures")
                .notPassed("startMeasures")
                .passedTimes(1, "agreeGoals");
    }

    @Test
    void whoever_disagrees_sends_the_goals_back() {
        planned("no")
                .done("approvePlan", with("agree", "no", "returnTo", "goals"))
                .open("agreeGoals")
                .done("agreeGoals")
                .done("defineMeasures", with("fundingWanted", "no"))
                .done("advisePlan")
                .done("approvePlan", with("agree", "yes"))
                .ended("planReady")
                .passedTimes(2, "agreeGoals")
                .passedTimes(1, "startMeasures");
    }

    @Test
    void funding_is_granted_and_the_enterprise_gets_a_letter() {
        planned("yes")
                .done("approvePlan", with("agree", "yes"))
                .by("management", "applyForFunding")
                .by("project-leader", "assessFunding")
                .by("industry-working-group", "decideFunding", with("granted", "yes"))
                .ended("fundingSettled")
                .passed("notifyGranted", "fundingGrantedToCourse")
                .stepsRun("startEach", "notify")
                .notPassed("notifyRefused", "planReady");
    }

    @Test
    void funding_is_refused_and_the_enterprise_gets_a_letter() {
        planned("yes")
                .done("approvePlan", with("agree", "yes"))
                .done("applyForFunding", "assessFunding")
                .done("decideFunding", with("granted", "no"))
                .ended("fundingRefused")
                .passed("notifyRefused")
                .stepsRun("startEach", "notify")
                .notPassed("notifyGranted", "fundingGrantedToCourse");
    }

    private Walk planned(String fundingWanted) {
        return begin().done("decidePracticeStory", with("writeStory", "no"))
                .done("agreeGoals")
                .done("defineMeasures", with("fundingWanted", fundingWanted))
                .done("advisePlan")
                .open("approvePlan");
    }
}
