package no.trepart.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleChangeModelTest extends ModelTest {

    private static final Map<String, Object> NO_SAFETY_REPRESENTATIVE = with("vacantRole", "safety-representative");

    @Test
    void whoever_appoints_the_role_fills_it() {
        beginWith(NO_SAFETY_REPRESENTATIVE)
                .handed("appointSuccessor", "vacantRole", "safety-representative")
                .by("appointer", "appointSuccessor")
                .stepsRun("giveRoles")
                .by("local-project-group", "writeHandover")
                .handed("readHandover", "vacantRole", "safety-representative")
                .by("affected-role", "readHandover")
                .ended("roleHandedOver")
                .notPassed("findSuccessor", "notifyVacancy");
    }

    @Test
    void the_project_leader_finds_somebody_when_nobody_does_in_time() {
        beginWith(NO_SAFETY_REPRESENTATIVE)
                .waitsFor("appointmentOverdue", "findSuccessor")
                .fires("appointmentOverdue")
                .cancelled("appointSuccessor")
                .by("project-leader", "findSuccessor")
                .stepsRun("notify", "giveRoles")
                .done("writeHandover", "readHandover")
                .ended("roleHandedOver")
                .passed("giveFoundSuccessor")
                .notPassed("giveSuccessor");
    }
}
