package no.trepart.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import org.springframework.stereotype.Component;

/**
 * The course of one enterprise as the models have it: phases, milestones, and who takes part. A case follows the course
 * of its own set; what looks across cases takes the current one, in which the ids are the same.
 */
@Component
public class Course {

    private final Programmes programmes;
    private final Models models;

    Course(Programmes programmes, Models models) {
        this.programmes = programmes;
        this.models = models;
    }

    /** The course that new cases begin on. */
    public Outline current(String programme) {
        return of(programme, models.current(programme));
    }

    /** The course in one set of models. */
    public Outline of(String programme, String set) {
        String course = programmes.get(programme).course();
        return models.in(set, course)
                .orElseThrow(() -> new IllegalStateException(programme + " has no model " + course));
    }

    /** The phases of the current course. */
    public List<Node> phases(String programme) {
        return current(programme).phases();
    }

    /** A phase by the name it has in a set or, where it is no longer there, in the current one. */
    public Optional<Node> phase(String programme, String set, String id) {
        return Stream.of(of(programme, set), current(programme))
                .flatMap(course -> course.phases().stream())
                .filter(node -> node.id().equals(id))
                .findFirst();
    }

    /** Milestones of the current course in its order, each with the phase it crowns or stands in. */
    public List<Milestone> milestones(String programme) {
        return milestones(current(programme));
    }

    public static List<Milestone> milestones(Outline course) {
        List<Milestone> milestones = new ArrayList<>();
        Node phase = null;
        for (Node node : course.nodes()) {
            if (node.kind() == Kind.PHASE) {
                phase = node;
                for (Node inner : node.children()) {
                    if (inner.kind() == Kind.MILESTONE) {
                        milestones.add(new Milestone(inner, phase));
                    }
                }
            } else if (node.kind() == Kind.MILESTONE) {
                milestones.add(new Milestone(node, phase));
            }
        }
        return milestones;
    }

    /** Every role that has something to do in the course or in what it calls or starts: those see the case. */
    public Set<String> roles(String programme, String set) {
        Programme known = programmes.get(programme);
        Set<String> roles = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> processes = new ArrayDeque<>(List.of(known.course()));
        while (!processes.isEmpty()) {
            String process = processes.pop();
            if (!seen.add(process)) {
                continue;
            }
            models.in(set, process)
                    .ifPresent(outline -> outline.all().forEach(node -> {
                        if (node.calls() != null) {
                            processes.push(node.calls());
                        }
                        if (node.properties().containsKey("process")) {
                            processes.push(node.properties().get("process"));
                        }
                        if (node.kind() == Kind.TASK && node.lane() != null) {
                            roles.addAll(known.rolesOf(node.lane()));
                        }
                    }));
        }
        roles.removeIf(
                role -> known.role(role).map(found -> found.from() != null).orElse(true));
        return roles;
    }

    public record Milestone(Node node, Node phase) {}
}
