package no.trepart.engine;

import static no.trepart.engine.ModelTest.SOME_DAY;
import static no.trepart.engine.ModelTest.with;

/** The plain way through each phase of the course, for scenarios that are about something else. */
final class EnterpriseCourse {

    private EnterpriseCourse() {}

    static Walk throughRecruitment(Walk walk) {
        return walk.done("proposeEnterprise")
                .done("supportNomination", with("support", "yes"))
                .done("checkOverlap", with("proceed", "yes"))
                .done("informEnterprise")
                .done("answerInvitation", with("answer", "yes"))
                .done("signCooperation");
    }

    static Walk throughProjectGroup(Walk walk) {
        return walk.done("nameLocalGroup", "assignAdvisorNav", "assignAdvisorLabourInspectorate")
                .done("anchorInCommittee", "agreeExpectations")
                .done("checkTraining", with("trained", "yes"));
    }

    static Walk throughSurvey(Walk walk) {
        return walk.done("prepareWave", with("closesOn", SOME_DAY))
                .done("informStaff")
                .fires("surveyClosed")
                .done("judgeResponse", with("verdict", "release"))
                .done("releaseResults", "treatInCommittee", "reviewWithStaff");
    }

    static Walk throughPlan(Walk walk, String fundingWanted) {
        return walk.done("decidePracticeStory", with("writeStory", "no"))
                .done("agreeGoals")
                .done("defineMeasures", with("fundingWanted", fundingWanted))
                .done("advisePlan")
                .done("approvePlan", with("agree", "yes"));
    }

    static Walk throughVisit(Walk walk) {
        return walk.done("proposeTimes", "answerTimes")
                .done("bookVisit", with("visitOn", SOME_DAY))
                .fires("visitDay")
                .done("recordVisit")
                .done("confirmMinutes", with("agree", "read"));
    }

    static Walk throughEvaluation(Walk walk) {
        return walk.done("evaluateOwnProject", "evaluateGuidance", "concludeTogether")
                .done("reviewConclusion", with("agree", "yes"));
    }

    static Walk throughFollowUp(Walk walk) {
        return walk.done("agreeLocally", "nameSupporter")
                .fires("firstAftercare")
                .done("answerAftercare", with("trouble", "no"))
                .fires("secondAftercare")
                .done("answerAftercare", with("trouble", "no"))
                .done("decideSpinOff", with("spinOff", "no"))
                .done("handOver");
    }

    /** Recruited, with a group, a baseline and a plan without funding: the development period has begun. */
    static Walk toDevelopment(Walk walk) {
        throughRecruitment(walk);
        throughProjectGroup(walk);
        throughSurvey(walk);
        return throughPlan(walk, "no");
    }
}
