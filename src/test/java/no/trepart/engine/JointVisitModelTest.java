package no.trepart.engine;

import org.junit.jupiter.api.Test;

class JointVisitModelTest extends ModelTest {

    @Test
    void a_visit_with_all_five_roles_counts() {
        begin().by("advisors", "proposeTimes")
                .by("local-project-group", "answerTimes")
                .by("advisors", "bookVisit", with("visitOn", SOME_DAY))
                .waitsUntil("visitDay", SOME_DAY)
                .fires("visitDay")
                .by("advisors", "recordVisit")
                .by("local-project-group", "confirmMinutes", with("agree", "read"))
                .ended("visitCounted")
                .knows("complete", true)
                .stepsRun("notify", "judgeAttendance", "startEach")
                .notPassed("tellIncomplete", "changeVisit");
    }

    @Test
    void a_visit_with_somebody_missing_does_not_count() {
        onTheDay()
                .somebodyIsMissing()
                .done("recordVisit")
                .done("confirmMinutes", with("agree", "read"))
                .ended("visitIncomplete")
                .knows("complete", false)
                .passed("startActions")
                .stepsRun("notify", "judgeAttendance", "startEach", "notify")
                .notPassed("visitCounted");
    }

    @Test
    void no_visit_is_planned_while_a_role_is_vacant() {
        begin("bodyComplete")
                .waitsAt("groupInPlace")
                .open()
                .factsChange()
                .open()
                .gateOpens("bodyComplete")
                .open("proposeTimes");
    }

    @Test
    void a_visit_that_is_moved_is_planned_anew() {
        booked().tells("changeVisit")
                .stepsRun("notify", "notify")
                .noLongerWaitsAt("visitDay")
                .open("proposeTimes")
                .notPassed("visitDay")
                .done("proposeTimes", "answerTimes")
                .done("bookVisit", with("visitOn", SOME_DAY))
                .fires("visitDay")
                .open("recordVisit")
                .passedTimes(1, "visitDay");
    }

    @Test
    void whoever_finds_the_minutes_wrong_sends_them_back_before_anything_is_started() {
        onTheDay()
                .done("recordVisit")
                .done("confirmMinutes", with("agree", "correct"))
                .open("recordVisit")
                .notPassed("startActions")
                .done("recordVisit")
                .done("confirmMinutes", with("agree", "read"))
                .ended("visitCounted")
                .passedTimes(2, "judgeVisit")
                .passedTimes(1, "startActions");
    }

    private Walk booked() {
        return begin().done("proposeTimes", "answerTimes")
                .done("bookVisit", with("visitOn", SOME_DAY))
                .waitsAt("visitDay", "changeVisit");
    }

    private Walk onTheDay() {
        return booked().fires("visitDay").open("recordVisit");
    }
}
