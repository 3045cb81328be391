package no.trepart.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.TrepartApplication;
import no.trepart.casefile.CaseViews.CourseList;
import no.trepart.casefile.CaseViews.CourseStep;
import no.trepart.casefile.CaseViews.DiagramRef;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import no.trepart.engine.Processes;
import no.trepart.engine.Processes.Position;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The course of a case as an ordered list (N-29), and as diagrams with passed and current elements. */
@Component
@Transactional(readOnly = true)
class CaseCourseList {

    private static final Set<Kind> READ = Set.of(Kind.TASK, Kind.GATE, Kind.WAIT, Kind.MILESTONE, Kind.PHASE);

    private final Processes processes;
    private final Models models;
    private final Programmes programmes;

    CaseCourseList(Processes processes, Models models, Programmes programmes) {
        this.processes = processes;
        this.models = models;
        this.programmes = programmes;
    }

    CourseList of(CaseFile file) {
        Programme programme = programmes.get(file.programme());
        List<Position> positions = processes.positions(file.id());
        Optional<Position> top = positions.stream()
                .filter(position -> position.process().equals(programme.course()))
                .findFirst();
        if (top.isEmpty()) {
            return new CourseList("", List.of());
        }
        Reading reading = new Reading(programme, positions);
        Outline outline = models.outline(top.get().definitionId());
        List<CourseStep> steps = reading.steps(outline.nodes(), top.get());
        return new CourseList(reading.here(steps).here(), steps);
    }

    private class Reading {

        private final Programme programme;
        private final List<Position> positions;
        private final List<Localized> waitingFor = new ArrayList<>();

        Reading(Programme programme, List<Position> positions) {
            this.programme = programme;
            this.positions = positions;
        }

        List<CourseStep> steps(List<Node> nodes, Position position) {
            List<CourseStep> steps = new ArrayList<>();
            for (Node node : nodes) {
                if (READ.contains(node.kind()) && !isSideWay(node)) {
                    steps.add(step(node, position, steps.size() + 1));
                }
            }
            return steps;
        }

        /** Boundary events and the like: not on the way, but beside it. */
        private boolean isSideWay(Node node) {
            return node.kind() == Kind.WAIT
                    && node.message() != null
                    && node.next().isEmpty();
        }

        private CourseStep step(Node node, Position position, int order) {
            boolean current = position.current().containsKey(node.id());
            boolean passed = position.passed().containsKey(node.id());
            String state = current ? "current" : passed ? "passed" : position.running() ? "ahead" : "skipped";
            if (current && node.kind() == Kind.TASK) {
                waitingFor.add(programme.laneName(node.lane()));
            }
            Instant at = current
                    ? position.current().get(node.id())
                    : position.passed().get(node.id());
            return new CourseStep(
                    order,
                    node.id(),
                    node.name().here(),
                    node.kind().name().toLowerCase(),
                    node.kind() == Kind.TASK ? programme.laneName(node.lane()).here() : null,
                    state,
                    at == null ? null : LocalDate.ofInstant(at, TrepartApplication.ZONE),
                    children(node, position));
        }

        private List<CourseStep> children(Node node, Position position) {
            if (!node.children().isEmpty()) {
                return steps(node.children(), position);
            }
            if (node.calls() == null) {
                return List.of();
            }
            Optional<Position> called = positions.stream()
                    .filter(other -> position.processInstanceId().equals(other.calledFrom()))
                    .filter(other -> other.process().equals(node.calls()))
                    .filter(other -> other.callingElement() == null
                            || other.callingElement().equals(node.id()))
                    .max(Comparator.comparing(Position::startedAt));
            return called.map(
                            found -> steps(models.outline(found.definitionId()).nodes(), found))
                    .or(() -> models.beside(position.definitionId(), node.calls())
                            .map(outline -> steps(outline.nodes(), notYet(outline))))
                    .orElse(List.of());
        }

        private Position notYet(Outline outline) {
            return new Position(
                    outline.definitionId(), outline.process(), "", "", null, true, Instant.EPOCH, Map.of(), Map.of());
        }

        Localized here(List<CourseStep> steps) {
            List<CourseStep> phases =
                    steps.stream().filter(step -> step.kind().equals("phase")).toList();
            for (int i = 0; i < phases.size(); i++) {
                if (phases.get(i).state().equals("current")) {
                    String nb = waitingFor.isEmpty()
                            ? ""
                            : ", venter på "
                                    + String.join(
                                            ", ",
                                            waitingFor.stream()
                                                    .map(one -> one.nb().toLowerCase())
                                                    .distinct()
                                                    .toList());
                    String en = waitingFor.isEmpty()
                            ? ""
                            : ", waiting for "
                                    + String.join(
                                            ", ",
                                            waitingFor.stream()
                                                    .map(one -> one.en().toLowerCase())
                                                    .distinct()
                                                    .toList());
                    String name = phases.get(i).name();
                    return new Localized(
                            "Du er her: steg %d av %d, %s%s.".formatted(i + 1, phases.size(), name, nb),
                            "You are here: step %d of %d, %s%s.".formatted(i + 1, phases.size(), name, en));
                }
            }
            return new Localized("Forløpet er avsluttet.", "The course has ended.");
        }
    }

    /** One for each process the case has been in, the newest of each, the course first. */
    List<DiagramRef> diagrams(CaseFile file) {
        List<Position> positions = processes.positions(file.id());
        List<DiagramRef> diagrams = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = positions.size() - 1; i >= 0; i--) {
            Position position = positions.get(i);
            if (!seen.contains(position.process())) {
                seen.add(position.process());
                Outline outline = models.outline(position.definitionId());
                diagrams.add(new DiagramRef(
                        position.definitionId(),
                        position.process(),
                        outline.name().here(),
                        List.copyOf(position.current().keySet()),
                        List.copyOf(position.passed().keySet()),
                        outline.name().here()));
            }
        }
        String course = programmes.get(file.programme()).course();
        diagrams.sort(Comparator.comparing(diagram -> !diagram.process().equals(course)));
        return diagrams;
    }
}
