package no.trepart.engine;

import org.junit.jupiter.api.Test;

class BodyMeetingModelTest extends ModelTest {

    @Test
    void a_meeting_is_called_held_signed_and_followed_up() {
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
    void the_agenda_closes_on_the_day_though_somebody_has_not_answered() {
        begin().done("sendAgenda", with("meetingOn", SOME_DAY))
                .waitsUntil("agendaClosed", SOME_DAY)
                .fires("agendaClosed")
                .cancelled("addToAgenda")
                .open("writeMinutes")
                .notPassed("meetingDay");
    }

    @Test
    void decisions_are_followed_up_until_they_are_settled() {
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
