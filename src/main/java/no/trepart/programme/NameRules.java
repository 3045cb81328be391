package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What people see has a name, and what is told between elements has one of its own. By bpmnlint's names. */
class NameRules {

    /** By what is declared: the attribute that refers to it. */
    private static final Map<String, String> TOLD =
            Map.of("message", "messageRef", "signal", "signalRef", "error", "errorRef", "escalation", "escalationRef");

    private static final Set<String> BORDERED = Set.of("lane", "participant");
    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    private final Findings findings;

    NameRules(Findings findings) {
        this.findings = findings;
    }

    void check(ModelDrawing drawing) {
        drawing.elements()
                .filter(element -> needsName(drawing, element))
                .filter(element -> nameOf(element).isEmpty())
                .forEach(element -> findings.error(
                        drawing,
                        element,
                        "label-required",
                        words("mangler navn", "has no name"),
                        words(
                                "Skriv hva som gjøres, hva som har skjedd, eller hva det spørres om.",
                                "Write what is done, what has happened, or what is asked.")));
        Map<String, Element> nodes = drawing.elements()
                .filter(node -> FlowRules.NODES.contains(node.getLocalName()))
                .collect(Collectors.toMap(node -> node.getAttribute("id"), node -> node, (one, same) -> one));
        drawing.elements("sequenceFlow")
                .filter(flow -> !nameOf(flow).isEmpty())
                .filter(flow -> !tellsWaysApart(drawing, flow, nodes.get(flow.getAttribute("sourceRef"))))
                .forEach(flow -> findings.warning(
                        drawing,
                        flow,
                        "superfluous-label",
                        words(
                                "har et navn, men det er ingen annen vei å ta",
                                "has a name, but there is no other way to take"),
                        words("Ta bort navnet på pilen.", "Remove the name of the arrow.")));
        checkTold(drawing);
    }

    private static boolean needsName(ModelDrawing drawing, Element element) {
        String kind = element.getLocalName();
        if (kind.equals("sequenceFlow")) {
            return hasCondition(element);
        }
        if (kind.endsWith("Gateway")) {
            return CHOICES.contains(kind) && drawing.flowsFrom(element).count() > 1;
        }
        return BORDERED.contains(kind) || FlowRules.NODES.contains(kind) && !kind.equals("subProcess");
    }

    private static boolean tellsWaysApart(ModelDrawing drawing, Element flow, Element source) {
        return hasCondition(flow)
                || source != null
                        && (source.getAttribute("default").equals(flow.getAttribute("id"))
                                || CHOICES.contains(source.getLocalName())
                                        && drawing.flowsFrom(source).count() > 1);
    }

    private static boolean hasCondition(Element flow) {
        return !ModelDrawing.children(flow, "conditionExpression").isEmpty();
    }

    private void checkTold(ModelDrawing drawing) {
        TOLD.forEach((kind, reference) -> {
            Set<String> used = drawing.elements()
                    .filter(element -> element.hasAttribute(reference))
                    .map(element -> element.getAttribute(reference).replaceFirst("^.*:", ""))
                    .collect(Collectors.toSet());
            List<Element> declared = drawing.elements(kind)
                    .filter(element ->
                            "definitions".equals(element.getParentNode().getLocalName()))
                    .toList();
            Map<String, Long> names =
                    declared.stream().collect(Collectors.groupingBy(NameRules::nameOf, Collectors.counting()));
            declared.forEach(element -> {
                String name = nameOf(element);
                if (name.isEmpty()) {
                    told(drawing, element, "er noe som fortelles, men mangler navn", "is told, but has no name");
                } else if (names.get(name) > 1) {
                    told(
                            drawing,
                            element,
                            "har samme navn som noe annet som fortelles",
                            "has the same name as something else that is told");
                }
                if (!used.contains(element.getAttribute("id"))) {
                    told(drawing, element, "blir ikke brukt av noe i modellen", "is used by nothing in the model");
                }
            });
        });
    }

    private void told(ModelDrawing drawing, Element element, String nb, String en) {
        findings.warning(
                drawing,
                element,
                "global",
                words(nb, en),
                words(
                        "Gi det et eget navn, eller ta det bort når ingen hendelse bruker det.",
                        "Give it a name of its own, or remove it when no event uses it."));
    }

    private static String nameOf(Element element) {
        return element.getAttribute("name").strip();
    }
}
