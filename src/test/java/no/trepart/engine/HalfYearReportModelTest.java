package no.trepart.engine;

import org.junit.jupiter.api.Test;

class HalfYearReportModelTest extends ModelTest {

    @Test
    void theReportIsDerivedWrittenApprovedAndSent() {
        begin().stepsRun("deriveReport")
                .by("project-leader", "draftReport")
                .by("project-group", "commentReport")
                .by("steering-group", "approveReport", with("agree", "yes"))
                .ended("reportSent")
                .stepsRun("deriveReport", "freezeReport", "notify");
    }

    @Test
    void aReportThatIsNotApprovedIsWrittenAgainAndNotSent() {
        begin().done("draftReport", "commentReport")
                .done("approveReport", with("agree", "no"))
                .open("draftReport")
                .stepsRun("deriveReport")
                .notPassed("freezeReport");
    }
}
