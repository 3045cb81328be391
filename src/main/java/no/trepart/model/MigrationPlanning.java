package no.trepart.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Field;
import no.trepart.engine.Migration;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import no.trepart.engine.Places;
import no.trepart.model.MigrationViews.Case;
import no.trepart.model.MigrationViews.Line;
import no.trepart.model.MigrationViews.Outcome;
import no.trepart.model.MigrationViews.Plan;
import no.trepart.model.MigrationViews.RevisionRef;
import no.trepart.model.MigrationViews.Target;
import no.trepart.model.MigrationViews.Wanted;
import no.trepart.programme.Course;
import org.springframework.stereotype.Component;

/** Before cases are moved: where each element would go, and what would happen to each case. */
@Component
class MigrationPlanning {

    /** Elements in which a process may stand still. */
    private static final Set<Kind> PLACES = Set.of(Kind.TASK, Kind.GATE, Kind.WAIT, Kind.PHASE, Kind.EVENT_SUB_PROCESS);

    /** A trial runs each case through, so more at once would keep whoever asked waiting. */
    private static final int MOST_TRIED = 200;

    private final ModelAccess access;
    private final Models models;
    private final Migration migration;
    private final Places places;
    private final Course course;
    private final MigrationCases cases;
    private final MigrationMove move;

    MigrationPlanning(
            ModelAccess access,
            Models models,
            Migration migration,
            Places places,
            Course course,
            MigrationCases cases,
            MigrationMove move) {
        this.access = access;
        this.models = models;
        this.migration = migration;
        this.places = places;
        this.course = course;
        this.cases = cases;
        this.move = move;
    }

    Plan plan(String to, String from) {
        Both both = both(to, from);
        Map<String, Map<String, Integer>> standing = new HashMap<>();
        places.of(both.fromSet())
                .forEach(place -> standing.computeIfAbsent(place.process(), key -> new HashMap<>())
                        .put(place.element(), place.processes()));
        List<MigrationViews.Process> processes = places.running(both.fromSet()).stream()
                .map(running -> process(
                        both,
                        running.process(),
                        running.processes(),
                        standing.getOrDefault(running.process(), Map.of())))
                .toList();
        return new Plan(
                RevisionRef.of(both.from()),
                RevisionRef.of(both.to()),
                processes,
                cases.on(both.programme(), both.fromSet()).stream()
                        .map(one -> new Case(
                                one.id(),
                                cases.label(one.id(), one.number(), one.name()),
                                one.phase() == null
                                        ? null
                                        : course.phase(both.programme(), both.fromSet(), one.phase())
                                                .map(node -> node.name().here())
                                                .orElse(one.phase()),
                                both.from().number(),
                                one.industry(),
                                cases.region(both.programme(), one)))
                        .toList());
    }

    private MigrationViews.Process process(Both both, String process, int running, Map<String, Integer> standing) {
        Outline source = models.in(both.fromSet(), process).orElseThrow();
        Map<String, Node> targets = new LinkedHashMap<>();
        models.in(both.toSet(), process)
                .ifPresent(outline -> outline.all()
                        .filter(node -> PLACES.contains(node.kind()))
                        .forEach(node -> targets.put(node.id(), node)));
        Map<String, String> proposed = migration.proposed(both.fromSet(), both.toSet(), process);
        Map<String, Localized> faults = migration.faults(both.fromSet(), both.toSet(), process, Map.of());
        List<Line> lines = source.all()
                .filter(node -> PLACES.contains(node.kind()) || standing.containsKey(node.id()))
                .map(node -> {
                    String target = proposed.get(node.id());
                    return new Line(
                            node.id(),
                            node.name().here(),
                            word(node.kind()),
                            target,
                            target == null || !targets.containsKey(target)
                                    ? target
                                    : targets.get(target).name().here(),
                            target != null,
                            standing.containsKey(node.id()),
                            standing.getOrDefault(node.id(), 0),
                            faults.containsKey(node.id())
                                    ? faults.get(node.id()).here()
                                    : null);
                })
                .toList();
        return new MigrationViews.Process(
                process,
                source.name().here(),
                running,
                lines,
                targets.values().stream()
                        .map(node -> new Target(node.id(), node.name().here(), word(node.kind())))
                        .toList());
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase().replace('_', '-');
    }

    /** What would happen to each case; nothing does. */
    List<Outcome> tried(String to, Wanted wanted) {
        Both both = both(to, wanted.from());
        refuseFaulty(both, wanted);
        List<MigrationCases.Running> chosen = cases.chosen(both.programme(), both.fromSet(), wanted);
        if (chosen.size() > MOST_TRIED) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "too-many-cases",
                    new Localized(
                            "Prøv høyst %d saker om gangen: velg bransje, region eller enkelte saker."
                                    .formatted(MOST_TRIED),
                            "Try at most %d cases at a time: choose an industry, a region or single cases."
                                    .formatted(MOST_TRIED)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (MigrationCases.Running one : chosen) {
            MigrationMove.Moved moved = move.tried(one.id(), both.from(), both.to(), wanted.choices());
            outcomes.add(new Outcome(
                    one.id(), cases.label(one.id(), one.number(), one.name()), moved.ok(), moved.moves(), moved.why()));
        }
        return outcomes;
    }

    /** @throws Refused naming each element that cannot go where it is sent */
    void refuseFaulty(Both both, Wanted wanted) {
        List<Field> fields = new ArrayList<>();
        wanted.choices().forEach((process, choices) -> {
            if (models.in(both.fromSet(), process).isEmpty()) {
                fields.add(new Field(
                        "mapping." + process,
                        new Localized("Prosessen finnes ikke i den gamle utgaven.", "There is no such process.")));
            } else {
                migration
                        .faults(both.fromSet(), both.toSet(), process, choices)
                        .forEach((element, fault) ->
                                fields.add(new Field("mapping.%s.%s".formatted(process, element), fault)));
            }
        });
        if (!fields.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "mapping",
                    new Localized(
                            "Noen elementer kan ikke gå dit de er sendt. Velg et annet mål for dem.",
                            "Some elements cannot go where they are sent. Choose another target for them."),
                    fields);
        }
    }

    /** @throws Refused as not found, as forbidden, or because one of the two has never run */
    Both both(String to, String from) {
        Revision target = access.visible(to);
        if (from == null || from.isBlank()) {
            Localized message =
                    new Localized("Velg hvilken endring sakene skal flyttes fra.", "Choose where the cases come from.");
            throw new Refused(Refused.Kind.INVALID, "from", message, List.of(new Field("from", message)));
        }
        Revision source = access.visible(from);
        if (!source.programme().equals(target.programme())) {
            throw Refused.notFound();
        }
        if (source.setId() == null
                || target.setId() == null
                || target.state() != RevisionState.current
                        && target.state() != RevisionState.former
                        && target.state() != RevisionState.pilot) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "not-published",
                    new Localized(
                            "Saker kan bare flyttes til en endring som er publisert eller prøves ut.",
                            "Cases can only be moved to a revision that is published or piloted."));
        }
        return new Both(source, target);
    }

    record Both(Revision from, Revision to) {
        String programme() {
            return to.programme();
        }

        String fromSet() {
            return from.setId();
        }

        String toSet() {
            return to.setId();
        }
    }
}
