package no.trepart.engine;

import org.junit.jupiter.api.Test;

class GatheringModelTest extends ModelTest {

    @Test
    void aGatheringIsPlannedHeldAndLearntFrom() {
        begin().by("project-leader", "planGathering", with("gatheringOn", SOME_DAY))
                .by("industry-working-group", "approveProgramme", with("agree", "yes"))
                .stepsRun("recordGathering", "inviteCases")
                .waitsUntil("gatheringDay", SOME_DAY)
                .fires("gatheringDay")
                .by("project-leader", "recordAttendance")
                .by("project-leader", "writeLessons")
                .ended("lessonsWritten")
                .stepsRun("recordGathering", "inviteCases", "tellParticipants");
    }

    @Test
    void nobodyIsInvitedToAProgrammeThatIsNotApproved() {
        begin().done("planGathering", with("gatheringOn", SOME_DAY))
                .done("approveProgramme", with("agree", "no"))
                .open("planGathering")
                .stepsRun()
                .notPassed("recordGathering", "inviteCases");
    }
}
