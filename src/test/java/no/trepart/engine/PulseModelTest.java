package no.trepart.engine;

import org.junit.jupiter.api.Test;

class PulseModelTest extends ModelTest {

    @Test
    void parties_who_are_as_far_apart_as_before_are_left_alone() {
        begin().stepsRun("openPulse", "notify")
                .waitsAt("pulseClosed")
                .fires("pulseClosed")
                .ended("gapNotWider")
                .stepsRunLast("closePulse")
                .notPassed("considerVisit");
    }

    @Test
    void a_distance_that_grows_makes_the_advisors_consider_a_visit() {
        begin().partiesDriftApart()
                .fires("pulseClosed")
                .by("advisors", "considerVisit")
                .ended("visitConsidered")
                .notPassed("gapNotWider");
    }
}
