package no.trepart.casefile;

import java.util.List;
import java.util.Map;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Gives the roles in the list {@code people} of an answer: rows of role, name, e-mail and whether elected. Property {@code
 * from}: the step answered.
 */
@Component
class GiveRolesStep implements ProcessStep {

    private final Answers answers;
    private final CaseRoles roles;

    GiveRolesStep(Answers answers, CaseRoles roles) {
        this.answers = answers;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "giveRoles";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> answer = answers.latest(call, call.required("from"));
        for (Map<String, Object> row : Answers.rows(answer, "people")) {
            give(call, row, Answers.text(row, "role"));
        }
        String roleVariable = call.properties().get("roleFrom");
        if (roleVariable != null) {
            give(call, answer, (String) call.variable(roleVariable));
        }
    }

    private void give(StepCall call, Map<String, Object> row, String role) {
        String email = Answers.text(row, "email");
        if (role == null || email == null) {
            return;
        }
        Boolean elected = row.get("elected") == null
                ? null
                : List.of("elected", "yes", "true").contains(row.get("elected").toString());
        roles.giveInCase(call.caseId().orElseThrow(), role, Answers.text(row, "name"), email, elected);
    }
}
