package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import org.w3c.dom.Element;

/** A gate that no case could ever pass: what it waits for is not named, or comes only after it. */
class GateRules {

    private static final Pattern GATE = Pattern.compile("\\s*\\$\\{\\s*gates\\.(\\w+)\\s*}\\s*");
    private static final Pattern READS = Pattern.compile("\\b(?!true\\b|false\\b|null\\b)[a-zA-Z]\\w*");
    private static final Map<String, String> NEEDS = Map.of(
            "bodyComplete", "body", "milestoneReached", "milestone", "stepDone", "step", "nothingOpen", "process");

    private final Findings findings;
    private final Optional<Outline> course;
    private final Collection<Outline> outlines;
    private final Map<Outline, Ways> ways = new IdentityHashMap<>();

    GateRules(Programme programme, Findings findings, Collection<Outline> outlines) {
        this.findings = findings;
        this.outlines = outlines;
        this.course = outlines.stream()
                .filter(outline -> outline.process().equals(programme.course()))
                .findFirst();
    }

    void check(ModelDrawing drawing, Outline outline) {
        drawing.elements("intermediateCatchEvent").forEach(event -> {
            for (Element definition : ModelDrawing.children(event, "conditionalEventDefinition")) {
                String condition = definition.getTextContent();
                Matcher gate = GATE.matcher(condition);
                if (!gate.matches() && !READS.matcher(condition).find()) {
                    findings.error(
                            drawing,
                            event,
                            "gate-never-met",
                            words(
                                    "venter på noe som aldri endrer seg: %s".formatted(condition.strip()),
                                    "waits for something that never changes: %s".formatted(condition.strip())),
                            words("Velg en av portene som tilbys.", "Choose one of the gates on offer."));
                } else if (gate.matches()) {
                    outline.node(event.getAttribute("id"))
                            .ifPresent(node -> check(drawing, event, gate.group(1), outline, node));
                }
            }
        });
    }

    private void check(ModelDrawing drawing, Element event, String gate, Outline outline, Node node) {
        String needed = NEEDS.get(gate);
        String named = needed == null ? null : node.properties().getOrDefault(needed, "");
        if (named != null && named.isBlank()) {
            findings.error(
                    drawing,
                    event,
                    "gate-never-met",
                    words(
                            "sier ikke hva porten venter på (egenskapen «%s»)".formatted(needed),
                            "does not say what the gate waits for (the property “%s”)".formatted(needed)),
                    null);
        } else if (gate.equals("milestoneReached") && onlyAfter(outline, node, named)) {
            findings.error(
                    drawing,
                    event,
                    "gate-never-met",
                    words(
                            "venter på milepælen «%s», som først kommer etter denne porten".formatted(named),
                            "waits for the milestone “%s”, which comes only after this gate".formatted(named)),
                    words("Flytt porten eller milepælen.", "Move the gate or the milestone."));
        } else if (gate.equals("stepDone")
                && outline.node(named).isPresent()
                && ways(outline).lead(node.id(), named)
                && !ways(outline).lead(named, node.id())) {
            findings.error(
                    drawing,
                    event,
                    "gate-never-met",
                    words(
                            "venter på oppgaven «%s», som først kommer etter denne porten".formatted(named),
                            "waits for the task “%s”, which comes only after this gate".formatted(named)),
                    words("Flytt porten eller oppgaven.", "Move the gate or the task."));
        }
    }

    /** By the course's own flows, from the place in the course where the gate's process is called. */
    private boolean onlyAfter(Outline outline, Node gate, String milestone) {
        if (course.isEmpty()) {
            return false;
        }
        Outline whole = course.get();
        String at = outline.process().equals(whole.process()) ? gate.id() : calling(whole, outline.process());
        boolean parallel = whole.nodes().stream()
                .filter(node -> node.kind() == Kind.EVENT_SUB_PROCESS)
                .flatMap(Node::all)
                .anyMatch(node -> node.id().equals(at) || node.id().equals(milestone));
        return at != null
                && !parallel
                && ways(whole).lead(at, milestone)
                && !ways(whole).lead(milestone, at);
    }

    private Ways ways(Outline outline) {
        return ways.computeIfAbsent(outline, Ways::new);
    }

    private String calling(Outline whole, String process) {
        return whole.all()
                .filter(node -> process.equals(node.calls()) || callsIn(node.calls(), process, new HashSet<>()))
                .map(Node::id)
                .findFirst()
                .orElse(null);
    }

    private boolean callsIn(String called, String process, Set<String> seen) {
        return called != null
                && seen.add(called)
                && outlines.stream()
                        .filter(outline -> outline.process().equals(called))
                        .flatMap(Outline::all)
                        .anyMatch(node -> process.equals(node.calls()) || callsIn(node.calls(), process, seen));
    }
}
