package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ClosingEvaluationModelTest extends ModelTest {

    @Test
    void thePartiesEvaluateConcludeAndShare() {
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
    void nobodyEvaluatesBeforeTheEnterpriseKnowsItsOwnResults() {
        begin("milestoneReached")
                .waitsAt("resultsKnown")
                .open()
                .factsChange()
                .open()
                .gateOpens("milestoneReached")
                .open("evaluateOwnProject", "evaluateGuidance");
    }

    @Test
    void aConclusionThatIsNotReadyGoesBackToTheGroup() {
        begin().done("evaluateOwnProject", "evaluateGuidance", "concludeTogether")
                .done("reviewConclusion", with("agree", "no"))
                .open("concludeTogether")
                .stepsRun()
                .notPassed("freezeConclusion");
    }
}
