package no.trepart.engine;

import org.junit.jupiter.api.Test;

class AgreedActionModelTest extends ModelTest {

    @Test
    void what_was_agreed_is_done_and_confirmed() {
        begin().by("management", "doAction", with("done", "yes"))
                .by("advisors", "confirmAction", with("confirmed", "yes"))
                .ended("actionSettled")
                .notPassed("newDateReached");
    }

    @Test
    void the_advisor_does_not_agree_that_it_is_done() {
        begin().done("doAction", with("done", "yes"))
                .done("confirmAction", with("confirmed", "no"))
                .open("doAction")
                .notPassed("actionSettled");
    }

    @Test
    void what_is_not_done_gets_a_new_date() {
        begin().done("doAction", with("done", "no", "newDate", SOME_DAY))
                .waitsUntil("newDateReached", SOME_DAY)
                .open()
                .fires("newDateReached")
                .open("doAction")
                .notPassed("confirmAction");
    }

    @Test
    void what_is_given_up_has_no_new_date() {
        begin().done("doAction", with("done", "no")).open("confirmAction").notPassed("newDateReached");
    }

    @Test
    void an_empty_date_is_no_date() {
        begin().done("doAction", with("done", "no", "newDate", ""))
                .open("confirmAction")
                .notPassed("newDateReached");
    }

    @Test
    void a_date_from_an_earlier_round_is_forgotten() {
        begin().done("doAction", with("done", "no", "newDate", SOME_DAY))
                .fires("newDateReached")
                .done("doAction", with("done", "no"))
                .open("confirmAction")
                .passedTimes(1, "newDateReached");
    }
}
