package no.trepart.engine;

import org.junit.jupiter.api.Test;

class MeasureModelTest extends ModelTest {

    @Test
    void a_measure_is_tried_and_kept() {
        begin().by("local-parties", "describeMeasure", with("reviewOn", SOME_DAY))
                .waitsUntil("trialOver", SOME_DAY)
                .fires("trialOver")
                .by("local-parties", "reviewMeasure", with("verdict", "keep"))
                .ended("measureKept")
                .notPassed("measureStopped", "decideExtension");
    }

    @Test
    void a_measure_that_does_not_work_is_stopped() {
        tried().done("reviewMeasure", with("verdict", "stop"))
                .ended("measureStopped")
                .notPassed("measureKept", "decideExtension");
    }

    @Test
    void a_measure_is_adjusted_and_tried_again() {
        tried().done("reviewMeasure", with("verdict", "adjust"))
                .open("describeMeasure")
                .done("describeMeasure", with("reviewOn", SOME_DAY))
                .waitsAt("trialOver")
                .passedTimes(2, "describeMeasure");
    }

    @Test
    void the_advisors_give_more_time() {
        tried().done("reviewMeasure", with("verdict", "extend"))
                .by("advisors", "decideExtension", with("agree", "yes", "reviewOn", "2099-06-01"))
                .waitsUntil("trialOver", "2099-06-01")
                .passedTimes(1, "describeMeasure");
    }

    @Test
    void the_advisors_give_no_more_time() {
        tried().done("reviewMeasure", with("verdict", "extend"))
                .done("decideExtension", with("agree", "no"))
                .open("reviewMeasure")
                .passedTimes(1, "trialOver");
    }

    private Walk tried() {
        return begin().done("describeMeasure", with("reviewOn", SOME_DAY))
                .fires("trialOver")
                .open("reviewMeasure");
    }
}
