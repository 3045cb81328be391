package no.trepart.engine;

import org.junit.jupiter.api.Test;

class BodyMeetingModelTest extends ModelTest {

    @Test
    void aMeetingIsCalledHeldSignedAndFollowedUp() {
        begin().by("project-leader", "sendAgenda", with("meetingOn", SOME_DAY))
                .by("project-group", "addToAgenda")
                .waitsUntil("meetingDay", SOME_DAY)
                .open()
                .fires("meetingDay")
                .by("project-leader", "writeMinutes")
                .by("meeting-sides", "signMinutes")
                .by("project-leader", "followUpDecisions", with("settled", "yes"))
                .ended("decisionsSettled")
                .notPassed("agendaClosed", "nextFollowUp");
    }

    @Test
    void theAgendaClosesOnTheDayThoughSomebodyHasNotAnswered() {
        begin().done("sendAgenda", with("meetingOn", SOME_DAY))
                .waitsUntil("agendaClosed", SOME_DAY)
                .fires("agendaClosed")
                .cancelled("addToAgenda")
                .open("writeMinutes")
                .notPassed("meetingDay");
    }

    @Test
    void decisionsAreFollowedUpUntilTheyAreSettled() {
        begin().done("sendAgenda", with("meetingOn", SOME_DAY))
                .done("addToAgenda")
                .fires("meetingDay")
                .done("writeMinutes", "signMinutes")
                .done("followUpDecisions", with("settled", "no"))
                .waitsFor("nextFollowUp", "followUpDecisions")
                .fires("nextFollowUp")
                .done("followUpDecisions", with("settled", "yes"))
                .ended("decisionsSettled")
                .passedTimes(2, "followUpDecisions");
    }
}
