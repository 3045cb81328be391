package no.trepart.casefile;

import java.util.List;
import no.trepart.Localized;
import no.trepart.engine.Gate;
import no.trepart.engine.Missing;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/** Opens when no small process of a kind is unfinished in the case. Property {@code process}. */
@Component
class NothingOpenGate implements Gate {

    private final Subjects subjects;
    private final Models models;

    NothingOpenGate(Subjects subjects, Models models) {
        this.subjects = subjects;
        this.models = models;
    }

    @Override
    public String name() {
        return "nothingOpen";
    }

    @Override
    public List<Missing> missing(StepCall call) {
        String process = call.required("process");
        int open = subjects.open(call.caseId().orElseThrow(), process);
        if (open == 0) {
            return List.of();
        }
        Localized name = models.in(call.set(), process).map(Outline::name).orElse(Localized.same(process));
        return List.of(new Missing(
                new Localized(
                        "%s: %d er ikke ferdige.".formatted(name.nb(), open),
                        "%s: %d not finished.".formatted(name.en(), open)),
                null,
                null));
    }
}
