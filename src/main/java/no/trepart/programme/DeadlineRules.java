package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/**
 * What somebody decides on must have been asked for, and be due, before the decision is (IB-35). Looks at tasks that stand
 * side by side: those in a row wait for each other.
 */
class DeadlineRules {

    private static final Pattern KEY = Pattern.compile("\\bdeadlines\\.(\\w+)");
    private static final Map<String, Double> DAYS = Map.of("days", 1.0, "workingDays", 1.4, "months", 30.4);

    private final Findings findings;
    private final List<DecisionTable> tables;

    DeadlineRules(Findings findings, List<DecisionTable> tables) {
        this.findings = findings;
        this.tables = tables;
    }

    /** Every key a period is asked for, with where: tasks by their id, timers by what they name. */
    static Map<String, String> keys(Map<String, Outline> outlines, Collection<ModelDrawing> drawings) {
        Map<String, String> keys = new LinkedHashMap<>();
        outlines.forEach((path, outline) ->
                outline.all().filter(node -> node.kind() == Kind.TASK).forEach(node -> keys.put(node.id(), path)));
        for (ModelDrawing drawing : drawings) {
            drawing.elements("timeDate", "timeDuration", "timeCycle").forEach(timer -> {
                Matcher key = KEY.matcher(timer.getTextContent());
                while (key.find()) {
                    keys.putIfAbsent(key.group(1), drawing.path());
                }
            });
        }
        return keys;
    }

    void check(ModelDrawing drawing, Outline outline) {
        Ways ways = new Ways(outline);
        List<Node> tasks =
                outline.all().filter(node -> node.kind() == Kind.TASK).toList();
        for (Node decision : tasks) {
            for (String needed : needs(decision)) {
                outline.node(needed)
                        .filter(node -> node.kind() == Kind.TASK && !needed.equals(decision.id()))
                        .ifPresent(document -> check(drawing, ways, decision, document));
            }
        }
    }

    private static Set<String> needs(Node task) {
        Set<String> needs = new TreeSet<>();
        for (String property : List.of("shows", "prefill")) {
            for (String step : task.properties().getOrDefault(property, "").split(",")) {
                needs.add(step.strip());
            }
        }
        return needs;
    }

    private void check(ModelDrawing drawing, Ways ways, Node decision, Node document) {
        String path = drawing.path();
        boolean before = ways.lead(document.id(), decision.id());
        boolean after = ways.lead(decision.id(), document.id());
        if (after && !before) {
            findings.error(
                    path,
                    decision.id(),
                    decision.name().nb(),
                    "asked-for-too-late",
                    words(
                            "viser svaret på «%s», som det først blir spurt om etterpå"
                                    .formatted(document.name().nb()),
                            "shows the answer to “%s”, which is asked for only afterwards"
                                    .formatted(document.name().nb())),
                    words("Flytt den ene av oppgavene.", "Move one of the tasks."));
        } else if (!after && !before && sideBySide(drawing, ways, decision.id(), document.id())) {
            OptionalDouble due = longest(decision.id(), false);
            OptionalDouble asked = longest(document.id(), true);
            if (due.isPresent() && asked.isPresent() && asked.getAsDouble() > due.getAsDouble()) {
                findings.error(
                        path,
                        decision.id(),
                        decision.name().nb(),
                        "deadline-after-decision",
                        words(
                                "skal være gjort før «%s» har frist, og trenger svaret derfra"
                                        .formatted(document.name().nb()),
                                "is due before “%s”, whose answer it needs"
                                        .formatted(document.name().nb())),
                        words(
                                "Endre en av fristene i tabellen, eller sett oppgavene etter hverandre.",
                                "Change one of the deadlines in the table, or put the tasks in a row."));
            }
        }
    }

    /** On two ways out of the same fork. */
    private static boolean sideBySide(ModelDrawing drawing, Ways all, String one, String other) {
        return drawing.elements("parallelGateway", "inclusiveGateway").anyMatch(fork -> {
            List<String> ways = drawing.flowsFrom(fork)
                    .map(flow -> flow.getAttribute("targetRef"))
                    .toList();
            return ways.stream()
                    .filter(way -> leads(all, way, one))
                    .anyMatch(way -> ways.stream()
                            .filter(another -> !another.equals(way))
                            .anyMatch(another -> leads(all, another, other)));
        });
    }

    private static boolean leads(Ways ways, String from, String to) {
        return from.equals(to) || ways.lead(from, to);
    }

    /** In days, about: the longest or shortest period that any rule gives the step. */
    private OptionalDouble longest(String step, boolean longest) {
        java.util.stream.DoubleStream periods = tables.stream()
                .filter(table -> table.decision().equals(DecisionCheck.DEADLINES))
                .flatMap(table -> table.rules().stream())
                .filter(rule -> !rule.inputs().isEmpty() && rule.inputs().get(0).contains("\"" + step + "\""))
                .filter(rule -> rule.outputs().size() == 2
                        && rule.outputs().get(0).matches("\\d{1,4}")
                        && DAYS.containsKey(rule.outputs().get(1).replace("\"", "")))
                .mapToDouble(rule -> Integer.parseInt(rule.outputs().get(0))
                        * DAYS.get(rule.outputs().get(1).replace("\"", "")));
        return longest ? periods.max() : periods.min();
    }
}
