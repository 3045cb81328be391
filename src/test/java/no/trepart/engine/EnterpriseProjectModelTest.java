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
    void an_enterprise_goes_the_whole_way() {
        Walk course = toDevelopment(begin());
        course.milestones("enrolled groupEstablished baselineShared planApproved");
        throughVisit(course).waitsFor("timeForVisit", "nextVisit");
        course.fires("timeForMidterm").by("local-project-group", "checkMidterm");
        course.fires("periodExpired");
        throughSurvey(course);
        throughEvaluation(course);
        throughFollowUp(course)
                .ended("courseCompleted", "completed")
                .milestones("enrolled groupEstablished baselineShared planApproved firstVisitHeld "
                        + "midtermHeld periodEnded closingShared evaluated followedUp")
                .phases("recruitmentPhase projectGroupPhase baselinePhase goalsAndPlanPhase "
                        + "developmentPhase closingSurveyPhase closingEvaluationPhase "
                        + "followUpPhase")
                .notPassed("courseDeclined", "courseWithdrawn", "courseClosed", "endPeriod", "midtermPassed");
    }

    @Test
    void an_enterprise_that_is_not_invited_is_no_part_of_it() {
        begin().done("proposeEnterprise")
                .done("supportNomination", with("support", "no"))
                .done("checkOverlap", with("proceed", "no"))
                .ended("courseDeclined", "declined")
                .milestones("");
    }

    @Test
    void an_enterprise_that_says_no_while_a_call_is_open_is_no_part_of_it() {
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
    void the_course_goes_on_without_a_baseline_that_cannot_be_used() {
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
    void funding_is_reported_beside_the_course() {
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
    void whoever_got_no_funding_reports_none() {
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
    void a_first_visit_that_does_not_count_is_repeated_sooner() {
        Walk course = toDevelopment(begin()).somebodyIsMissing();
        throughVisit(course)
                .notPassed("firstVisitHeld")
                .waitsFor("timeForVisit", "nextVisitSooner")
                .fires("timeForVisit")
                .everybodyIsThere();
        throughVisit(course).passedTimes(1, "firstVisitHeld").waitsFor("timeForVisit", "nextVisit");
    }

    @Test
    void only_the_first_visit_that_counts_is_a_milestone() {
        Walk course = throughVisit(toDevelopment(begin())).fires("timeForVisit");
        throughVisit(course.somebodyIsMissing()).fires("timeForVisit");
        throughVisit(course.everybodyIsThere()).passedTimes(3, "jointVisit").passedTimes(1, "firstVisitHeld");
    }

    @Test
    void the_project_leader_ends_the_period_early() {
        throughVisit(toDevelopment(begin()))
                .tells("endPeriod")
                .passed("endPeriod", "midtermPassed", "visitsOver", "periodEnded")
                .notPassed("midtermHeld", "periodExpired")
                .open("prepareWave");
    }

    @Test
    void a_visit_under_way_is_finished_before_the_period_ends() {
        Walk course = toDevelopment(begin())
                .fires("periodExpired")
                .open("proposeTimes")
                .notPassed("periodEnded");
        throughVisit(course)
                .passed("firstVisitHeld", "visitsOver", "periodEnded")
                .passedTimes(1, "jointVisit");
    }

    @Test
    void a_midterm_check_under_way_is_finished_before_the_period_ends() {
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
    void the_period_does_not_end_while_an_agreed_action_is_unanswered() {
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
    void an_enterprise_is_invited_to_a_gathering_beside_its_visits() {
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
    void a_second_gathering_may_come_while_the_first_is_under_way() {
        toDevelopment(begin())
                .hears("invitedToGathering", with("subjectId", "gathering-1"))
                .hears("invitedToGathering", with("subjectId", "gathering-2"))
                .handed("answerGathering", "subjectId", "gathering-2")
                .open("proposeTimes", "answerGathering", "writeProgress", "answerGathering", "writeProgress");
    }

    // What may happen at any time

    @Test
    void an_enterprise_withdraws_before_it_has_joined() {
        begin().tells("withdraw")
                .cancelled("proposeEnterprise")
                .by("advisors", "holdExitTalk")
                .by("project-leader", "decideData")
                .ended("courseWithdrawn", "withdrawn")
                .stepsRun("notify")
                .notPassed("courseDeclined");
    }

    @Test
    void an_enterprise_withdraws_in_the_middle_of_everything() {
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
    void a_pause_ends_when_somebody_says_so() {
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
    void a_pause_is_reviewed_until_the_case_goes_on() {
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
    void a_case_resumed_during_the_review_needs_no_review() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .fires("reviewDue")
                .open("proposeEnterprise", "reviewPause")
                .tells("resume")
                .cancelled("reviewPause")
                .open("proposeEnterprise")
                .passed("caseResumed");
    }

    @Test
    void a_case_may_be_paused_again() {
        begin().tells("pause", with("reviewOn", SOME_DAY))
                .tells("resume")
                .tells("pause", with("reviewOn", "2099-06-01"))
                .waitsUntil("reviewDue", "2099-06-01")
                .stepsRun("pauseCase", "resumeCase", "pauseCase");
    }

    @Test
    void an_enterprise_that_changes_may_go_on() {
        begin().tells("changeEnterprise")
                .by("project-leader", "decideEnterpriseChange", with("outcome", "goOn"))
                .stepsRun("changeEnterprise")
                .passed("changeHandled")
                .notPassed("courseClosed")
                .open("proposeEnterprise");
    }

    @Test
    void an_enterprise_that_goes_into_another_ends_its_course() {
        toDevelopment(begin())
                .tells("changeEnterprise")
                .done("decideEnterpriseChange", with("outcome", "joinOther"))
                .ended("courseClosed", "withdrawn")
                .stepsRunLast("changeEnterprise", "notify")
                .cancelled("proposeTimes")
                .notPassed("changeHandled");
    }

    @Test
    void a_vacant_role_is_filled_beside_the_course() {
        toDevelopment(begin())
                .hears("roleVacant", with("vacantRole", "management"))
                .open("proposeTimes", "appointSuccessor")
                .handed("appointSuccessor", "vacantRole", "management")
                .done("appointSuccessor", "writeHandover", "readHandover")
                .passed("roleFilled")
                .open("proposeTimes");
    }

    @Test
    void two_roles_may_be_vacant_at_once() {
        toDevelopment(begin())
                .hears("roleVacant", with("vacantRole", "management"))
                .hears("roleVacant", with("vacantRole", "union-representative"))
                .handed("appointSuccessor", "vacantRole", "union-representative")
                .open("proposeTimes", "appointSuccessor", "appointSuccessor");
    }
}
