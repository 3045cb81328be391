package no.trepart.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecruitmentModelTest extends ModelTest {

    @Test
    void anEnterpriseIsProposedInformedAndSigns() {
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
    void aNominationIsStoppedBeforeTheEnterpriseHearsOfIt() {
        begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "no"))
                .done("checkOverlap", with("proceed", "no"))
                .ended("nominationStopped")
                .knows("outcome", "declined")
                .stepsRun()
                .notPassed("informEnterprise", "answerInvitation");
    }

    @Test
    void theThreeSayNo() {
        invited()
                .done("answerInvitation", with("answer", "no"))
                .ended("invitationDeclined")
                .knows("outcome", "declined")
                .notPassed("signCooperation", "askAgain");
    }

    @Test
    void whoeverIsLateIsCalledAndMayStillAnswer() {
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
    void aCallNotYetMadeFallsAwayWithTheAnswer() {
        invited()
                .fires("answerOverdue")
                .done("answerInvitation", with("answer", "no"))
                .ended("invitationDeclined")
                .cancelled("callEnterprise")
                .notPassed("enterpriseCalled");
    }

    @Test
    void whoeverSaysNotNowIsAskedThreeTimesAtMost() {
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
    void anEnterpriseThatWasNotReadyJoinsWhenAskedAgain() {
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
