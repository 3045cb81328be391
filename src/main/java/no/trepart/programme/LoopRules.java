package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/** Ways round that nobody and nothing ever stops: the engine would go round for ever, and take its server with it. */
class LoopRules {

    private static final Set<Kind> STOPS = Set.of(Kind.TASK, Kind.GATE, Kind.WAIT);

    private final Findings findings;
    private final Map<String, Outline> processes = new HashMap<>();

    LoopRules(Findings findings, Collection<Outline> outlines) {
        this.findings = findings;
        outlines.forEach(outline -> processes.put(outline.process(), outline));
    }

    void check(String path, Outline outline) {
        if (calls(outline.process(), outline.process(), new HashSet<>())) {
            findings.error(
                    path,
                    outline.process(),
                    outline.name().nb(),
                    "calls-itself",
                    words(
                            "starter seg selv, direkte eller gjennom andre, og ville aldri bli ferdig",
                            "starts itself, directly or through others, and would never end"),
                    words("Tegn en flyt tilbake i stedet.", "Draw a flow back instead."));
            return;
        }
        level(path, outline.nodes());
        outline.all().filter(node -> !node.children().isEmpty()).forEach(node -> level(path, node.children()));
    }

    private boolean calls(String process, String wanted, Set<String> seen) {
        Outline outline = processes.get(process);
        return outline != null
                && outline.all()
                        .map(Node::calls)
                        .anyMatch(called -> called != null
                                && (called.equals(wanted) || seen.add(called) && calls(called, wanted, seen)));
    }

    /** What stays when everything is taken away that nothing leads to, or that leads to nothing, goes round. */
    private void level(String path, List<Node> nodes) {
        Map<String, Node> left = new HashMap<>();
        nodes.stream().filter(node -> !stops(node)).forEach(node -> left.put(node.id(), node));
        for (boolean smaller = true; smaller; ) {
            Set<String> led =
                    left.values().stream().flatMap(node -> node.next().stream()).collect(Collectors.toSet());
            smaller = left.values()
                    .removeIf(node ->
                            !led.contains(node.id()) || node.next().stream().noneMatch(left::containsKey));
        }
        List<Node> round = new ArrayList<>(nodes);
        round.removeIf(node -> !left.containsKey(node.id()));
        round.stream()
                .findFirst()
                .ifPresent(node -> findings.error(
                        path,
                        node.id(),
                        node.name().nb(),
                        "endless-loop",
                        words(
                                "er med i en runde der ingen gjør noe og ingenting ventes på, så saken ville gå i ring",
                                "is part of a loop in which nobody does anything and nothing is waited for, so the case"
                                        + " would go round for ever"),
                        words(
                                "Ha en oppgave, en port eller en frist i runden.",
                                "Have a task, a gate or a period in the loop.")));
    }

    private boolean stops(Node node) {
        return STOPS.contains(node.kind())
                || node.kind() == Kind.EVENT_SUB_PROCESS
                || node.kind() == Kind.PHASE && (holds(node) || called(node));
    }

    private boolean holds(Node phase) {
        return phase.children().stream().flatMap(Node::all).anyMatch(inner -> STOPS.contains(inner.kind()));
    }

    /** A process that is not there is told elsewhere. */
    private boolean called(Node phase) {
        Outline outline = phase.calls() == null ? null : processes.get(phase.calls());
        return phase.calls() != null && (outline == null || outline.all().anyMatch(this::stops));
    }
}
