package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ProjectGroupModelTest extends ModelTest {

    @Test
    void theGroupIsNamedAnchoredAndTrained() {
        begin().by("enterprise-leads", "nameLocalGroup")
                .open("assignAdvisorNav", "assignAdvisorLabourInspectorate")
                .by("nav-coordinator", "assignAdvisorNav")
                .by("labour-inspectorate-coordinator", "assignAdvisorLabourInspectorate")
                .passed("groupComplete")
                .by("management", "anchorInCommittee")
                .by("local-project-group", "agreeExpectations")
                .by("safety-representative", "checkTraining", with("trained", "yes"))
                .ended("groupReady")
                .stepsRun("giveRoles", "giveRole", "giveRole")
                .notPassed("organiseTraining");
    }

    @Test
    void aSafetyRepresentativeWithoutTrainingGetsIt() {
        withBothAdvisors()
                .done("anchorInCommittee", "agreeExpectations")
                .done("checkTraining", with("trained", "no"))
                .by("management", "organiseTraining")
                .ended("trainingArranged")
                .notPassed("groupReady");
    }

    @Test
    void nothingStartsBeforeAllFiveRolesAreHeld() {
        withBothAdvisors("bodyComplete")
                .waitsAt("groupComplete")
                .open()
                .factsChange()
                .open()
                .notPassed("groupComplete")
                .gateOpens("bodyComplete")
                .passed("groupComplete")
                .open("anchorInCommittee");
    }

    @Test
    void oneAdvisorAloneDoesNotMakeAGroup() {
        begin().done("nameLocalGroup")
                .done("assignAdvisorLabourInspectorate")
                .open("assignAdvisorNav")
                .notPassed("groupComplete");
    }

    private Walk withBothAdvisors(String... closedGates) {
        return begin(closedGates).done("nameLocalGroup", "assignAdvisorNav", "assignAdvisorLabourInspectorate");
    }
}
