package no.trepart.casefile;

import java.util.List;
import no.trepart.Localized;
import no.trepart.engine.Gate;
import no.trepart.engine.Missing;
import no.trepart.engine.StepCall;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens when a step has been done in the case. Property {@code step}. */
@Component
class StepDoneGate implements Gate {

    private final ObjectProvider<Answers> answers;

    StepDoneGate(ObjectProvider<Answers> answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "stepDone";
    }

    @Override
    public List<Missing> missing(StepCall call) {
        String step = call.required("step");
        return answers.getObject().done(call.caseId().orElseThrow(), step)
                ? List.of()
                : List.of(new Missing(
                        new Localized(
                                "Oppgaven «%s» er ikke gjort.".formatted(step),
                                "The task “%s” has not been done.".formatted(step)),
                        null,
                        null));
    }
}
