package no.trepart.engine;

import org.junit.jupiter.api.Test;

class AgreedActionModelTest extends ModelTest {

    @Test
    void whatWasAgreedIsDoneAndConfirmed() {
        begin().by("management", "doAction", with("done", "yes"))
                .by("advisors", "confirmAction", with("confirmed", "yes"))
                .ended("actionSettled")
                .notPassed("newDateReached");
    }

    @Test
    void theAdvisorDoesNotAgreeThatItIsDone() {
        begin().done("doAction", with("done", "yes"))
                .done("confirmAction", with("confirmed", "no"))
                .open("doAction")
                .notPassed("actionSettled");
    }

    @Test
    void whatIsNotDoneGetsANewDate() {
        begin().done("doAction", with("done", "no", "newDate", SOME_DAY))
                .waitsUntil("newDateReached", SOME_DAY)
                .open()
                .fires("newDateReached")
                .open("doAction")
                .notPassed("confirmAction");
    }

    @Test
    void whatIsGivenUpHasNoNewDate() {
        begin().done("doAction", with("done", "no")).open("confirmAction").notPassed("newDateReached");
    }

    @Test
    void anEmptyDateIsNoDate() {
        begin().done("doAction", with("done", "no", "newDate", ""))
                .open("confirmAction")
                .notPassed("newDateReached");
    }

    @Test
    void aDateFromAnEarlierRoundIsForgotten() {
        begin().done("doAction", with("done", "no", "newDate", SOME_DAY))
                .fires("newDateReached")
                .done("doAction", with("done", "no"))
                .open("confirmAction")
                .passedTimes(1, "newDateReached");
    }
}
