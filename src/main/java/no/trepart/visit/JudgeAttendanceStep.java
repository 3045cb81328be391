package no.trepart.visit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Timeline;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/**
 * Decides {@code complete}: whether every role of a body was present. A visit that lacks one is held but does not count
 * (TT-6). Properties {@code from} (the step answered), {@code field} (its checklist of role ids) and {@code body}.
 */
@Component
class JudgeAttendanceStep implements ProcessStep {

    private final Answers answers;
    private final Programmes programmes;
    private final Visits visits;
    private final Timeline timeline;

    JudgeAttendanceStep(Answers answers, Programmes programmes, Visits visits, Timeline timeline) {
        this.answers = answers;
        this.programmes = programmes;
        this.visits = visits;
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return "judgeAttendance";
    }

    @Override
    public void run(StepCall call) {
        Programme programme = programmes.get(call.programme());
        Set<String> missing = new LinkedHashSet<>(programme.rolesOf(call.required("body")));
        Object present = answers.latest(call, call.required("from")).get(call.required("field"));
        if (present instanceof Collection<?> roles) {
            missing.removeAll(roles);
        }
        call.decide("complete", missing.isEmpty());
        call.caseId().ifPresent(caseId -> {
            visits.judged(caseId, call.processInstanceId(), missing);
            if (!missing.isEmpty()) {
                timeline.note(caseId, "visit", incomplete(programme, missing));
            }
        });
    }

    private static Localized incomplete(Programme programme, Set<String> missing) {
        String nb = missing.stream()
                .map(role -> programme.laneName(role).nb().toLowerCase())
                .collect(Collectors.joining(", "));
        String en = missing.stream()
                .map(role -> programme.laneName(role).en().toLowerCase())
                .collect(Collectors.joining(", "));
        return new Localized(
                "Besøket teller ikke, for disse manglet: %s".formatted(nb),
                "The visit does not count, for these were missing: %s".formatted(en));
    }
}
