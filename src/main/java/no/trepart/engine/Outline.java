package no.trepart.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.Localized;

/**
 * A model read as an ordered list: what a person could read instead of the diagram.
 *
 * @param nodes in the order a case meets them; event sub-processes last
 */
public record Outline(String definitionId, String process, String deploymentId, Localized name, List<Node> nodes) {

    public enum Kind {
        PHASE,
        MILESTONE,
        TASK,
        STEP,
        GATE,
        WAIT,
        GATEWAY,
        START,
        END,
        EVENT_SUB_PROCESS
    }

    /**
     * @param lane role or body the element stands under; null outside any
     * @param calls process called by this element; null if none
     * @param message name of the message waited for; null if none
     * @param form whether a form belongs to it
     * @param next ids of what its flows lead to
     */
    public record Node(
            String id,
            Kind kind,
            Localized name,
            Localized documentation,
            String lane,
            Map<String, String> properties,
            String calls,
            String message,
            boolean form,
            List<String> next,
            List<Node> children) {

        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    public Stream<Node> all() {
        return nodes.stream().flatMap(Node::all);
    }

    public Optional<Node> node(String id) {
        return all().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * What comes after an element, gateways passed through; in the order of the flows. Left out is what comes only when
     * somebody says so before it is time.
     */
    public List<Node> after(String id) {
        List<Node> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        node(id).ifPresent(node -> follow(node, seen, found));
        return found;
    }

    private void follow(Node from, Set<String> seen, List<Node> found) {
        for (String next : from.next()) {
            if (seen.add(next)) {
                node(next).ifPresent(node -> {
                    if (node.kind() == Kind.GATEWAY || node.kind() == Kind.STEP) {
                        follow(node, seen, found);
                    } else if (!onlyIfTold(node)) {
                        found.add(node);
                    }
                });
            }
        }
    }

    /** What people may say to a process, and what the model marks as said before it is time. */
    private static boolean onlyIfTold(Node node) {
        return node.properties().containsKey("offeredTo") || node.properties().containsKey("early");
    }

    /** Phases in order: what the course calls or contains at its top level. */
    public List<Node> phases() {
        return nodes.stream().filter(node -> node.kind() == Kind.PHASE).toList();
    }
}
