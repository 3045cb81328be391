package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ProjectGroupModelTest extends ModelTest {

    @Test
    void the_group_is_named_anchored_and_trained() {
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
    void a_safety_representative_without_training_gets_it() {
        withBothAdvisors()
                .done("anchorInCommittee", "agreeExpectations")
                .done("checkTraining", with("trained", "no"))
                .by("management", "organiseTraining")
                .ended("trainingArranged")
                .notPassed("groupReady");
    }

    @Test
    void nothing_starts_before_all_five_roles_are_held() {
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
    void one_advisor_alone_does_not_make_a_group() {
        begin().done("nameLocalGroup")
                .done("assignAdvisorLabourInspectorate")
                .open("assignAdvisorNav")
                .notPassed("groupComplete");
    }

    private Walk withBothAdvisors(String... closedGates) {
        return begin(closedGates).done("nameLocalGroup", "assignAdvisorNav", "assignAdvisorLabourInspectorate");
    }
}
