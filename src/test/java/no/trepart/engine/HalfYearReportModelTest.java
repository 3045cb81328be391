package no.trepart.engine;

import org.junit.jupiter.api.Test;

class HalfYearReportModelTest extends ModelTest {

    @Test
    void the_report_is_derived_written_approved_and_sent() {
        begin().stepsRun("deriveReport")
                .by("project-leader", "draftReport")
                .by("project-group", "commentReport")
                .by("steering-group", "approveReport", with("agree", "yes"))
                .ended("reportSent")
                .stepsRun("deriveReport", "freezeReport", "notify");
    }

    @Test
    void a_report_that_is_not_approved_is_written_again_and_not_sent() {
        begin().done("draftReport", "commentReport")
                .done("approveReport", with("agree", "no"))
                .open("draftReport")
                .stepsRun("deriveReport")
                .notPassed("freezeReport");
    }
}
