package no.trepart.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecruitmentModelTest extends ModelTest {

    @Test
    void an_enterprise_is_proposed_informed_and_signs() {
        begin().by("recruiters", "proposeEnterprise")
                .by("nominating-parties", "supportNomination", with("support", "yes"))
                .by("project-leader", "checkOverlap", with("proceed", "yes"))
                .by("employer-organisation", "informEnterprise")
                .by("local-parties", "answerInvitation", with("answer", "yes"))
                .by("cooperation-parties", "signCooperation")
                .ended("enterpriseEnrolled")
                .knows("outcome", "enrolled")
                .stepsRun("giveRoles")
                .notPassed("nominationStopped", "invitationDeclined", "askAgain", "callEnterprise");
    }

    @Test
    void a_nomination_is_stopped_before_the_enterprise_hears_of_it() {
        begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "no"))
                .done("checkOverlap", with("proceed", "no"))
                .ended("nominationStopped")
                .knows("outcome", "declined")
                .stepsRun()
                .notPassed("informEnterprise", "answerInvitation");
    }

    @Test
    void the_three_say_no() {
        invited()
                .done("answerInvitation", with("answer", "no"))
                .ended("invitationDeclined")
                .knows("outcome", "declined")
                .notPassed("signCooperation", "askAgain");
    }

    @Test
    void whoever_is_late_is_called_and_may_still_answer() {
        invited()
                .waitsFor("answerOverdue", "callEnterprise")
                .fires("answerOverdue")
                .open("answerInvitation", "callEnterprise")
                .by("project-leader", "callEnterprise")
                .passed("enterpriseCalled")
                .open("answerInvitation")
                .done("answerInvitation", with("answer", "yes"))
                .done("signCooperation")
                .ended("enterpriseEnrolled");
    }

    @Test
    void a_call_not_yet_made_falls_away_with_the_answer() {
        invited()
                .fires("answerOverdue")
                .done("answerInvitation", with("answer", "no"))
                .ended("invitationDeclined")
                .cancelled("callEnterprise")
                .notPassed("enterpriseCalled");
    }

    @Test
    void whoever_says_not_now_is_asked_three_times_at_most() {
        invited()
                .done("answerInvitation", notNow())
                .waitsUntil("askAgain", SOME_DAY)
                .open()
                .fires("askAgain")
                .done("answerInvitation", notNow())
                .fires("askAgain")
                .done("answerInvitation", notNow())
                .ended("askedEnough")
                .passedTimes(3, "answerInvitation")
                .passedTimes(2, "askAgain")
                .knows("outcome", "declined")
                .notPassed("signCooperation", "invitationDeclined");
    }

    @Test
    void an_enterprise_that_was_not_ready_joins_when_asked_again() {
        invited()
                .done("answerInvitation", notNow())
                .fires("askAgain")
                .done("answerInvitation", with("answer", "yes"))
                .done("signCooperation")
                .ended("enterpriseEnrolled")
                .notPassed("askedEnough");
    }

    private Walk invited() {
        return begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "yes"))
                .done("checkOverlap", with("proceed", "yes"))
                .done("informEnterprise")
                .open("answerInvitation");
    }

    private static Map<String, Object> notNow() {
        return with("answer", "not-now", "askAgainOn", SOME_DAY);
    }
}
