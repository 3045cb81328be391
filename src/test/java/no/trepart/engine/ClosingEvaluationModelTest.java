package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ClosingEvaluationModelTest extends ModelTest {

    @Test
    void the_parties_evaluate_conclude_and_share() {
        begin().open("evaluateOwnProject", "evaluateGuidance")
                .by("local-parties", "evaluateOwnProject")
                .open("evaluateGuidance")
                .by("advisors", "evaluateGuidance")
                .by("local-project-group", "concludeTogether")
                .by("project-leader", "reviewConclusion", with("agree", "yes"))
                .ended("conclusionShared")
                .stepsRun("freezeReport", "notify");
    }

    @Test
    void nobody_evaluates_before_the_enterprise_knows_its_own_results() {
        begin("milestoneReached")
                .waitsAt("resultsKnown")
                .open()
                .factsChange()
                .open()
                .gateOpens("milestoneReached")
                .open("evaluateOwnProject", "evaluateGuidance");
    }

    @Test
    void a_conclusion_that_is_not_ready_goes_back_to_the_group() {
        begin().done("evaluateOwnProject", "evaluateGuidance", "concludeTogether")
                .done("reviewConclusion", with("agree", "no"))
                .open("concludeTogether")
                .stepsRun()
                .notPassed("freezeConclusion");
    }
}
