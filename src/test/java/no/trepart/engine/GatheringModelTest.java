package no.trepart.engine;

import org.junit.jupiter.api.Test;

class GatheringModelTest extends ModelTest {

    @Test
    void a_gathering_is_planned_held_and_learnt_from() {
        begin().by("project-leader", "planGathering", with("industry", "meat", "gatheringOn", SOME_DAY))
                .handed("approveProgramme", "industry", "meat")
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
    void nobody_is_invited_to_a_programme_that_is_not_approved() {
        begin().done("planGathering", with("industry", "meat", "gatheringOn", SOME_DAY))
                .done("approveProgramme", with("agree", "no"))
                .open("planGathering")
                .stepsRun()
                .notPassed("recordGathering", "inviteCases");
    }
}
