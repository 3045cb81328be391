package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.TrepartApplication;
import no.trepart.casefile.CaseViews.Planned;
import no.trepart.engine.Models;
import no.trepart.engine.Processes;
import no.trepart.engine.Processes.Waiting;
import no.trepart.people.CurrentPerson;
import no.trepart.people.RoleHolding;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case goes on to by itself and when: the waiting of its models that is marked {@code movable}. People may move
 * the date, as they may ask an enterprise again sooner or later than agreed.
 */
@Component
@Transactional
class PlannedState {

    private final Processes processes;
    private final Models models;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final Timeline timeline;
    private final Clock clock;

    PlannedState(
            Processes processes,
            Models models,
            Programmes programmes,
            CurrentPerson current,
            Timeline timeline,
            Clock clock) {
        this.processes = processes;
        this.models = models;
        this.programmes = programmes;
        this.current = current;
        this.timeline = timeline;
        this.clock = clock;
    }

    Optional<Planned> of(CaseFile file) {
        return movable(file)
                .map(waiting -> new Planned(
                        name(waiting).here(),
                        LocalDate.ofInstant(waiting.until(), TrepartApplication.ZONE),
                        mayMove(file)));
    }

    /** The project leader, and whoever follows the enterprise from outside it. */
    boolean mayMove(CaseFile file) {
        Programme programme = programmes.get(file.programme());
        return current.holdsRole(file.programme(), programme.leader())
                || current.holdings().stream()
                        .map(RoleHolding::seat)
                        .anyMatch(seat -> seat.scope().isCase()
                                && seat.scope().caseId().equals(file.id())
                                && programme
                                        .role(seat.role())
                                        .map(role -> !role.local())
                                        .orElse(false));
    }

    void move(CaseFile file, LocalDate to, String reason) {
        if (!mayMove(file)) {
            throw Refused.forbidden(
                    "Datoen flyttes av prosjektlederen eller veilederne.",
                    "The date is moved by the project leader or the advisors.");
        }
        if (to == null || to.isBefore(LocalDate.now(clock))) {
            Localized message = new Localized("Velg en dato fra i dag av.", "Choose a date from today on.");
            throw new Refused(Refused.Kind.INVALID, "date", message, List.of(new Refused.Field("on", message)));
        }
        Waiting waiting = movable(file)
                .orElseThrow(() -> new Refused(
                        Refused.Kind.CONFLICT,
                        "nothing-planned",
                        new Localized("Saken venter ikke på noen dato.", "The case does not wait for a date.")));
        processes.move(
                waiting,
                to.atTime(LocalTime.of(6, 0)).atZone(TrepartApplication.ZONE).toInstant());
        Localized name = name(waiting);
        timeline.note(
                file.id(),
                "planned",
                new Localized(
                        "Flyttet «%s» til %s".formatted(name.nb(), to), "Moved “%s” to %s".formatted(name.en(), to)),
                reason,
                current.id(),
                null,
                null);
    }

    private Optional<Waiting> movable(CaseFile file) {
        return processes.waiting(file.id()).stream()
                .filter(waiting -> models.outline(waiting.definitionId())
                        .node(waiting.element())
                        .filter(node -> "true".equals(node.properties().get("movable")))
                        .isPresent())
                .min(Comparator.comparing(Waiting::until));
    }

    private Localized name(Waiting waiting) {
        return models.outline(waiting.definitionId())
                .node(waiting.element())
                .orElseThrow()
                .name();
    }
}
