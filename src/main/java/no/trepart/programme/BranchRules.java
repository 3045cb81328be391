package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trepart.Localized;
import org.w3c.dom.Element;

/** Where ways part and meet, it is drawn, and drawn once. The rules go by bpmnlint's names. */
class BranchRules {

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    private static final Localized TWO_POINTS =
            words("Tegn to: ett som samler, og ett som deler.", "Draw two: one that joins, and one that splits.");

    private final Findings findings;

    BranchRules(Findings findings) {
        this.findings = findings;
    }

    void check(ModelDrawing drawing) {
        drawing.elements()
                .filter(node -> FlowRules.NODES.contains(node.getLocalName()))
                .forEach(node -> {
                    List<Element> out = drawing.flowsFrom(node).toList();
                    long in = drawing.flowsTo(node).count();
                    if (node.getLocalName().endsWith("Gateway")) {
                        checkGateway(drawing, node, in, out);
                    } else {
                        checkStep(drawing, node, in, out);
                    }
                    if (!CHOICES.contains(node.getLocalName())) {
                        checkConditions(drawing, node, out);
                    }
                });
        checkTwice(drawing);
    }

    private void checkGateway(ModelDrawing drawing, Element gateway, long in, List<Element> out) {
        String kind = gateway.getLocalName();
        if (in > 1 && out.size() > 1) {
            findings.error(
                    drawing,
                    gateway,
                    "no-gateway-join-fork",
                    words("både samler og deler veier", "both joins and splits ways"),
                    TWO_POINTS);
        }
        if (in == 1 && out.size() == 1) {
            findings.warning(
                    drawing,
                    gateway,
                    "superfluous-gateway",
                    words("har bare én vei inn og én ut", "has only one way in and one out"),
                    words("Ta det bort, eller tegn den andre veien.", "Remove it, or draw the other way."));
        }
        if (kind.equals("inclusiveGateway")) {
            findings.warning(
                    drawing,
                    gateway,
                    "no-inclusive-gateway",
                    words(
                            "kan ta flere veier på en gang, og det er vanskelig å følge",
                            "may take several ways at once, which is hard to follow"),
                    words(
                            "Bruk et veivalg der bare én vei tas, eller et parallelt der alle tas.",
                            "Use a choice that takes one way, or a parallel gateway that takes all."));
        }
        if (kind.equals("eventBasedGateway")) {
            checkWaiting(drawing, gateway, out);
        }
    }

    private void checkWaiting(ModelDrawing drawing, Element gateway, List<Element> out) {
        if (out.size() < 2) {
            findings.error(
                    drawing,
                    gateway,
                    "event-based-gateway",
                    words(
                            "venter på det som kommer først, men har ikke to hendelser å vente på",
                            "waits for whichever comes first, but has not two events to wait for"),
                    words("Tegn minst to hendelser etter det.", "Draw at least two events after it."));
        }
        out.stream()
                .filter(BranchRules::hasCondition)
                .forEach(flow -> findings.error(
                        drawing,
                        flow,
                        "event-based-gateway",
                        words(
                                "har en betingelse, men her avgjør det som skjer først",
                                "has a condition, but here what happens first decides"),
                        words("Ta bort betingelsen.", "Remove the condition.")));
    }

    private void checkStep(ModelDrawing drawing, Element step, long in, List<Element> out) {
        if (in > 1) {
            findings.warning(
                    drawing,
                    step,
                    "fake-join",
                    words(
                            "har flere piler inn uten et samlepunkt, og kan bli startet flere ganger",
                            "has several arrows in without a join, and may be started several times"),
                    words("La pilene møtes i et veivalg først.", "Let the arrows meet in a gateway first."));
        }
        String otherwise = step.getAttribute("default");
        long unconditional = out.stream()
                .filter(flow -> !hasCondition(flow) && !flow.getAttribute("id").equals(otherwise))
                .count();
        if (unconditional > 1) {
            findings.error(
                    drawing,
                    step,
                    "no-implicit-split",
                    words(
                            "har flere piler ut uten et veivalg, så alle veiene tas på en gang",
                            "has several arrows out without a gateway, so that all ways are taken at once"),
                    words(
                            "Sett inn et veivalg, eller et parallelt når alle skal tas.",
                            "Insert a choice, or a parallel gateway when all are to be taken."));
        }
    }

    /** Once one way out has a condition, each must say when it is taken. */
    private void checkConditions(ModelDrawing drawing, Element node, List<Element> out) {
        String otherwise = node.getAttribute("default");
        if (otherwise.isEmpty() && out.stream().noneMatch(BranchRules::hasCondition)) {
            return;
        }
        out.stream()
                .filter(flow -> !hasCondition(flow) && !flow.getAttribute("id").equals(otherwise))
                .forEach(flow -> findings.error(
                        drawing,
                        flow,
                        "conditional-flows",
                        words(
                                "sier ikke når den tas, slik de andre veiene ut gjør",
                                "does not say when it is taken, as the other ways out do"),
                        words(
                                "Gi den en betingelse, eller sett inn et veivalg.",
                                "Give it a condition, or insert a choice.")));
    }

    private void checkTwice(ModelDrawing drawing) {
        Set<String> seen = new HashSet<>();
        drawing.elements("sequenceFlow")
                .filter(flow -> !seen.add(flow.getAttribute("sourceRef")
                        + "#"
                        + flow.getAttribute("targetRef")
                        + "#"
                        + ModelDrawing.children(flow, "conditionExpression").stream()
                                .map(condition -> condition.getTextContent().strip())
                                .findFirst()
                                .orElse("")))
                .forEach(flow -> findings.error(
                        drawing,
                        flow,
                        "no-duplicate-sequence-flows",
                        words(
                                "ligger oppå en annen pil: samme vei, samme betingelse",
                                "lies on another arrow: the same way, the same condition"),
                        words("Slett den ene.", "Delete one of them.")));
    }

    private static boolean hasCondition(Element flow) {
        return !ModelDrawing.children(flow, "conditionExpression").isEmpty();
    }
}
