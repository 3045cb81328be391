package no.trepart.casefile;

import java.util.Map;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.people.People;
import org.springframework.stereotype.Component;

/** Gives one role to the person chosen in a field. Properties {@code from}, {@code role}, {@code field}. */
@Component
class GiveRoleStep implements ProcessStep {

    private final Answers answers;
    private final CaseRoles roles;
    private final People people;

    GiveRoleStep(Answers answers, CaseRoles roles, People people) {
        this.answers = answers;
        this.roles = roles;
        this.people = people;
    }

    @Override
    public String name() {
        return "giveRole";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> answer = answers.latest(call, call.required("from"));
        String person = Answers.text(answer, call.required("field"));
        roles.giveInCase(call.caseId().orElseThrow(), call.required("role"), people.get(person), null, null);
    }
}
