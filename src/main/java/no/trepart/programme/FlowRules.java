package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What is drawn and how it hangs together: nothing hidden, no branch without a condition, nothing left over. */
class FlowRules {

    static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");
    private static final Set<String> DRAWN = Set.of(
            "sequenceFlow",
            "lane",
            "participant",
            "messageFlow",
            "textAnnotation",
            "association",
            "group",
            "dataObjectReference",
            "dataStoreReference");

    private final Findings findings;

    FlowRules(Findings findings) {
        this.findings = findings;
    }

    void check(ModelDrawing drawing) {
        checkDiagram(drawing);
        drawing.elements("exclusiveGateway", "inclusiveGateway").forEach(gateway -> checkBranches(drawing, gateway));
        drawing.elements()
                .filter(node -> NODES.contains(node.getLocalName()))
                .forEach(node -> checkTies(drawing, node));
        drawing.elements("intermediateThrowEvent")
                .filter(event -> !ModelDrawing.hasEventDefinition(event))
                .filter(event -> ModelDrawing.children(event, "documentation").isEmpty())
                .forEach(milestone -> findings.warning(
                        drawing,
                        milestone,
                        "milestone-undocumented",
                        words("er en milepæl uten forklaring", "is a milestone without an explanation"),
                        words(
                                "Skriv i dokumentasjonen hva som er nådd, og hvem som kan se det.",
                                "Say in the documentation what has been reached, and who can tell.")));
    }

    /** Who reviews looks at the picture: what is not in it would pass unseen. */
    private void checkDiagram(ModelDrawing drawing) {
        Set<String> shown = ModelDrawing.elements(drawing.xml(), ModelDrawing.DI)
                .map(shape -> shape.getAttribute("bpmnElement"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        if (shown.isEmpty()) {
            findings.error(
                    drawing.path(),
                    null,
                    null,
                    "no-diagram",
                    words("modellen har ingen tegning", "the model has no diagram"),
                    words(
                            "Åpne den i editoren og velg «Tegn for meg».",
                            "Open it in the editor and choose “Draw it for me”."));
            return;
        }
        drawing.elements()
                .filter(element -> NODES.contains(element.getLocalName()) || DRAWN.contains(element.getLocalName()))
                .filter(element -> !shown.contains(element.getAttribute("id")))
                .forEach(element -> findings.error(
                        drawing,
                        element,
                        "no-bpmndi",
                        words("finnes, men er ikke tegnet", "is there, but is not drawn"),
                        words(
                                "Tegn det, eller ta det bort: den som godkjenner, må se det.",
                                "Draw it, or remove it: whoever approves must see it.")));
    }

    private void checkBranches(ModelDrawing drawing, Element gateway) {
        List<Element> flows = drawing.flowsFrom(gateway).toList();
        if (flows.size() < 2) {
            return;
        }
        String otherwise = gateway.getAttribute("default");
        for (Element flow : flows) {
            boolean condition =
                    !ModelDrawing.children(flow, "conditionExpression").isEmpty();
            boolean isDefault = flow.getAttribute("id").equals(otherwise);
            if (!condition && !isDefault) {
                findings.error(
                        drawing,
                        flow,
                        "conditional-flows",
                        words(
                                "går ut fra «%s» uten å si når".formatted(label(gateway)),
                                "leaves “%s” without saying when".formatted(label(gateway))),
                        words(
                                "Gi flyten en betingelse, eller gjør den til standardflyten.",
                                "Give the flow a condition, or make it the default flow."));
            } else if (condition && isDefault) {
                findings.warning(
                        drawing,
                        flow,
                        "default-with-condition",
                        words(
                                "er standardflyt, så betingelsen brukes aldri",
                                "is the default flow, so its condition is never used"),
                        null);
            }
        }
        if (otherwise.isEmpty()) {
            findings.warning(
                    drawing,
                    gateway,
                    "no-default",
                    words(
                            "har ingen standardflyt: passer ingen betingelse, stopper saken",
                            "has no default flow: where no condition holds, the case stops"),
                    words("Gjør en av flytene til standardflyt.", "Make one of the flows the default."));
        }
    }

    private void checkTies(ModelDrawing drawing, Element node) {
        String kind = node.getLocalName();
        boolean begins = kind.equals("startEvent")
                || kind.equals("boundaryEvent")
                || "true".equals(node.getAttribute("triggeredByEvent"));
        boolean ends = kind.equals("endEvent") || "true".equals(node.getAttribute("triggeredByEvent"));
        if (!begins && drawing.flowsTo(node).findAny().isEmpty()) {
            findings.error(
                    drawing,
                    node,
                    "no-implicit-start",
                    words("nås aldri: ingen flyt går dit", "is never reached: no flow leads there"),
                    words("Tegn en flyt dit, eller ta det bort.", "Draw a flow to it, or remove it."));
        }
        if (!ends && drawing.flowsFrom(node).findAny().isEmpty()) {
            findings.error(
                    drawing,
                    node,
                    "no-implicit-end",
                    words("fører ingen steder hen", "leads nowhere"),
                    words("Tegn en flyt videre, eller til en slutt.", "Draw a flow on, or to an end."));
        }
    }

    private static String label(Element element) {
        String name = ModelDrawing.nameOf(element);
        return name == null ? element.getAttribute("id") : name;
    }
}
