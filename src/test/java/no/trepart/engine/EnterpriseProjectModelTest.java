package no.trepart.engine;

import static no.trepart.engine.EnterpriseCourse.throughEvaluation;
import static no.trepart.engine.EnterpriseCourse.throughFollowUp;
import static no.trepart.engine.EnterpriseCourse.throughPlan;
import static no.trepart.engine.EnterpriseCourse.throughProjectGroup;
import static no.trepart.engine.EnterpriseCourse.throughRecruitment;
import static no.trepart.engine.EnterpriseCourse.throughSurvey;
import static no.trepart.engine.EnterpriseCourse.throughVisit;
import static no.trepart.engine.EnterpriseCourse.toDevelopment;

import org.junit.jupiter.api.Test;

class EnterpriseProjectModelTest extends ModelTest {

    @Test
    void anEnterpriseGoesTheWholeWay() {
        Walk course = toDevelopment(begin());
        course.milestones("enrolled", "groupEstablished", "baselineShared", "planApproved");
        throughVisit(course).waitsFor("timeForVisit", "nextVisit");
        course.fires("timeForMidterm").by("local-project-group", "checkMidterm");
        course.fires("periodExpired");
        throughSurvey(course);
        throughEvaluation(course);
        throughFollowUp(course)
                .ended("courseCompleted", "completed")
                .milestones(
                        "enrolled",
                        "groupEstablished",
                        "baselineShared",
                        "planApproved",
                        "firstVisitHeld",
                        "midtermHeld",
                        "periodEnded",
                        "closingShared",
                        "evaluated",
                        "followedUp")
                .phases(
                        "recruitmentPhase",
                        "projectGroupPhase",
                        "baselinePhase",
                        "goalsAndPlanPhase",
                        "developmentPhase",
                        "closingSurveyPhase",
                        "closingEvaluationPhase",
                        "followUpPhase")
                .notPassed("courseDeclined", "courseWithdrawn", "courseClosed", "endPeriod", "midtermPassed");
    }

    @Test
    void anEnterpriseThatIsNotInvitedIsNoPartOfIt() {
        begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "no"))
                .done("checkOverlap", with("proceed", "no"))
                .ended("courseDeclined", "declined")
                .milestones();
    }

    @Test
    void anEnterpriseThatSaysNoWhileACallIsOpenIsNoPartOfIt() {
        begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "yes"))
                .done("checkOverlap", with("proceed", "yes"))
                .done("informEnterprise")
                .fires("answerOverdue")
                .done("answerInvitation", with("answer", "no"))
                .ended("courseDeclined", "declined")
                .cancelled("callEnterprise");
    }

    @Test
    void theCourseGoesOnWithoutABaselineThatCannotBeUsed() {
        Walk course = throughRecruitment(begin());
        throughProjectGroup(course)
                .handed("prepareWave", "kind", "baseline")
                .done("prepareWave", with("closesOn", SOME_DAY))
                .done("informStaff")
                .fires("surveyClosed")
                .done("judgeResponse", with("verdict", "not-usable"))
                .done("decideWithoutSurvey", with("goOn", "yes"))
                .knows("usable", false)
                .passed("baselineShared")
                .open("decidePracticeStory");
    }

    @Test
    void fundingIsReportedBesideTheCourse() {
        Walk course = throughSurvey(throughProjectGroup(throughRecruitment(begin())));
        throughPlan(course, "yes")
                .done("applyForFunding", "assessFunding")
                .done("decideFunding", with("granted", "yes"))
                .passed("fundingGranted", "planApproved")
                .open("proposeTimes")
                .waitsFor("fundingUsed", "fundingUse")
                .fires("fundingUsed")
                .open("proposeTimes", "reportFundingUse")
                .by("management", "reportFundingUse")
                .passed("fundingReported")
                .open("proposeTimes");
    }

    @Test
    void whoeverGotNoFundingReportsNone() {
        Walk course = throughSurvey(throughProjectGroup(throughRecruitment(begin())));
        throughPlan(course, "yes")
                .done("applyForFunding", "assessFunding")
                .done("decideFunding", with("granted", "no"))
                .passed("planApproved")
                .notPassed("fundingGranted")
                .noLongerWaitsAt("fundingUsed");
    }

    // The development period

    @Test
    void aFirstVisitThatDoesNotCountIsRepeatedSooner() {
        Walk course = toDevelopment(begin()).somebodyIsMissing();
        throughVisit(course)
                .notPassed("firstVisitHeld")
                .waitsFor("timeForVisit", "nextVisitSooner")
                .fires("timeForVisit")
                .everybodyIsThere();
        throughVisit(course).passedTimes(1, "firstVisitHeld").waitsFor("timeForVisit", "nextVisit");
    }

    @Test
    void onlyTheFirstVisitThatCountsIsAMilestone() {
        Walk course = throughVisit(toDevelopment(begin())).fires("timeForVisit");
        throughVisit(course.somebodyIsMissing()).fires("timeForVisit");
        throughVisit(course.everybodyIsThere()).passedTimes(3, "jointVisit").passedTimes(1, "firstVisitHeld");
    }

    @Test
    void theProjectLeaderEndsThePeriodEarly() {
        throughVisit(toDevelopment(begin()))
                .tells("endPeriod")
                .passed("endPeriod", "midtermPassed", "visitsOver", "periodEnded")
                .notPassed("midtermHeld", "periodExpired")
                .open("prepareWave");
    }

    @Test
    void aVisitUnderWayIsFinishedBeforeThePeriodEnds() {
        Walk course = toDevelopment(begin())
                .fires("periodExpired")
                .open("proposeTimes")
                .notPassed("periodEnded");
        throughVisit(course)
                .passed("firstVisitHeld", "visitsOver", "periodEnded")
                .passedTimes(1, "jointVisit");
    }

    @Test
    void aMidtermCheckUnderWayIsFinishedBeforeThePeriodEnds() {
        throughVisit(toDevelopment(begin()))
                .waitsFor("timeForMidterm", "midterm")
                .fires("timeForMidterm")
                .tells("endPeriod")
                .open("checkMidterm")
                .notPassed("periodEnded")
                .done("checkMidterm")
                .passed("midtermHeld", "periodEnded")
                .notPassed("midtermPassed");
    }

    @Test
    void thePeriodDoesNotEndWhileAnAgreedActionIsUnanswered() {
        throughVisit(toDevelopment(begin()))
                .gateCloses("nothingOpen")
                .fires("periodExpired")
                .waitsAt("actionsAnswered")
                .open()
                .factsChange()
                .notPassed("periodEnded")
                .gateOpens("nothingOpen")
                .passed("periodEnded");
    }

    @Test
    void anEnterpriseIsInvitedToAGatheringBesideItsVisits() {
        toDevelopment(begin())
                .hears("invitedToGathering", with("subjectId", "gathering-1"))
                .open("proposeTimes", "answerGathering", "writeProgress")
                .handed("answerGathering", "subjectId", "gathering-1")
                .done("answerGathering", "writeProgress", "readProgress")
                .hears("gatheringHeld", with("attended", true))
                .done("commitNextSteps", "evaluateGathering")
                .done("approveSharing", with("consent", "yes"))
                .passed("gatheringFollowedUp")
                .open("proposeTimes");
    }

    @Test
    void aSecondGatheringMayComeWhileTheFirstIsUnderWay() {
        toDevelopment(begin())
                .hears("invitedToGathering", with("subjectId", "gathering-1"))
                .hears("invitedToGathering", with("subjectId", "gathering-2"))
                .handed("answerGathering", "subjectId", "gathering-2")
                .open("proposeTimes", "answerGathering", "writeProgress", "answerGathering", "writeProgress");
    }

    // What may happen at any time

    @Test
    void anEnterpriseWithdrawsBeforeItHasJoined() {
        begin().tells("withdraw")
                .cancelled("proposeEnterprise")
                .by("advisors", "holdExitTalk")
                .by("project-leader", "decideData")
                .ended("courseWithdrawn", "withdrawn")
                .stepsRun("notify")
                .notPassed("courseDeclined");
    }

    @Test
    void anEnterpriseWithdrawsInTheMiddleOfEverything() {
        toDevelopment(begin())
                .hears("invitedToGathering", with("subjectId", "gathering-1"))
                .tells("withdraw")
                .cancelled("proposeTimes", "answerGathering", "writeProgress")
                .open("holdExitTalk")
                .done("holdExitTalk", "decideData")
                .ended("courseWithdrawn", "withdrawn")
                .notPassed("periodEnded");
    }

    @Test
    void aPauseEndsWhenSomebodySaysSo() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .stepsRun("pauseCase")
                .waitsUntil("reviewDue", SOME_DAY)
                .open("proposeEnterprise")
                .tells("resume")
                .passed("caseResumed")
                .stepsRun("pauseCase", "resumeCase")
                .noLongerWaitsAt("reviewDue", "resume")
                .notPassed("reviewPause", "holdOver")
                .open("proposeEnterprise");
    }

    @Test
    void aPauseIsReviewedUntilTheCaseGoesOn() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .fires("reviewDue")
                .by("project-leader", "reviewPause", with("next", "extend", "reviewOn", "2099-06-01"))
                .waitsUntil("reviewDue", "2099-06-01")
                .fires("reviewDue")
                .done("reviewPause", with("next", "resume"))
                .passed("holdOver", "caseResumed")
                .stepsRun("pauseCase", "resumeCase")
                .notPassed("resume")
                .open("proposeEnterprise");
    }

    @Test
    void aCaseResumedDuringTheReviewNeedsNoReview() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .fires("reviewDue")
                .open("proposeEnterprise", "reviewPause")
                .tells("resume")
                .cancelled("reviewPause")
                .open("proposeEnterprise")
                .passed("caseResumed");
    }

    @Test
    void aCaseMayBePausedAgain() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .tells("resume")
                .tells("pause", with("reviewOn", "2099-06-01"))
                .waitsUntil("reviewDue", "2099-06-01")
                .stepsRun("pauseCase", "resumeCase", "pauseCase");
    }

    @Test
    void anEnterpriseThatChangesMayGoOn() {
        begin().tells("changeEnterprise")
                .by("project-leader", "decideEnterpriseChange", with("outcome", "goOn"))
                .stepsRun("changeEnterprise")
                .passed("changeHandled")
                .notPassed("courseClosed")
                .open("proposeEnterprise");
    }

    @Test
    void anEnterpriseThatGoesIntoAnotherEndsItsCourse() {
        toDevelopment(begin())
                .tells("changeEnterprise")
                .done("decideEnterpriseChange", with("outcome", "joinOther"))
                .ended("courseClosed", "withdrawn")
                .passed("notifyClosing")
                .cancelled("proposeTimes")
                .notPassed("changeHandled");
    }

    @Test
    void anEnterpriseThatClosesDownEndsItsCourse() {
        begin().tells("changeEnterprise")
                .done("decideEnterpriseChange", with("outcome", "end"))
                .ended("courseClosed", "withdrawn")
                .stepsRun("changeEnterprise", "notify");
    }

    @Test
    void aVacantRoleIsFilledBesideTheCourse() {
        toDevelopment(begin())
                .hears("roleVacant", with("vacantRole", "management"))
                .open("proposeTimes", "appointSuccessor")
                .handed("appointSuccessor", "vacantRole", "management")
                .done("appointSuccessor", "writeHandover", "readHandover")
                .passed("roleFilled")
                .open("proposeTimes");
    }

    @Test
    void twoRolesMayBeVacantAtOnce() {
        toDevelopment(begin())
                .hears("roleVacant", with("vacantRole", "management"))
                .hears("roleVacant", with("vacantRole", "union-representative"))
                .handed("appointSuccessor", "vacantRole", "union-representative")
                .open("proposeTimes", "appointSuccessor", "appointSuccessor");
    }
}
