package no.trepart.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Node;

/** Where a token may come from each element of a model; out of a sub-process too, and into one. */
class Ways {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Node> around = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    Ways(Outline outline) {
        outline.all().forEach(node -> {
            nodes.putIfAbsent(node.id(), node);
            node.children().forEach(inner -> around.putIfAbsent(inner.id(), node));
        });
    }

    /** Whether there is a way from one element to another. */
    boolean lead(String from, String to) {
        Set<String> there = reached.computeIfAbsent(from, this::reachedFrom);
        for (String place = to; place != null; place = outside(place)) {
            if (there.contains(place)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> reachedFrom(String from) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String place = open.pop();
            List<Node> leaving = new ArrayList<>();
            if (nodes.containsKey(place)) {
                leaving.add(nodes.get(place));
            }
            if (around.containsKey(place)) {
                leaving.add(around.get(place));
            }
            leaving.stream()
                    .flatMap(node -> node.next().stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private String outside(String place) {
        Node outer = around.get(place);
        return outer == null ? null : outer.id();
    }
}
