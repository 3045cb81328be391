package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.List;
import no.trepart.Localized;
import org.w3c.dom.Element;

/** A course begins in one place and comes to an end; so does each part of it. The rules go by bpmnlint's names. */
class BeginningsAndEnds {

    private static final Localized BLANK_START = words(
            "Sett inn en vanlig start, og tegn en pil fra den til det første steget.",
            "Insert a plain start, and draw an arrow from it to the first step.");

    private final Findings findings;

    BeginningsAndEnds(Findings findings) {
        this.findings = findings;
    }

    void check(ModelDrawing drawing) {
        drawing.elements("process", "subProcess").forEach(course -> {
            List<Element> starts = ModelDrawing.children(course, "startEvent");
            if (starts.isEmpty()) {
                findings.error(
                        drawing,
                        course,
                        "start-event-required",
                        words("har ingen begynnelse", "has no beginning"),
                        BLANK_START);
            }
            if (ModelDrawing.children(course, "endEvent").isEmpty()) {
                findings.error(
                        drawing,
                        course,
                        "end-event-required",
                        words("har ingen slutt", "has no end"),
                        words("Tegn en slutt, og en pil dit.", "Draw an end, and an arrow to it."));
            }
            if (starts.stream()
                            .filter(start -> !ModelDrawing.hasEventDefinition(start))
                            .count()
                    > 1) {
                findings.error(
                        drawing,
                        course,
                        "single-blank-start-event",
                        words("har flere vanlige begynnelser", "has several plain beginnings"),
                        words(
                                "Behold én, og la et veivalg etter den skille mellom dem.",
                                "Keep one, and let a choice after it tell them apart."));
            }
            if (course.getLocalName().equals("subProcess")) {
                starts.forEach(start -> checkStartOfPart(drawing, course, start));
            }
            checkTermination(drawing, course);
        });
    }

    private void checkStartOfPart(ModelDrawing drawing, Element part, Element start) {
        boolean onEvent = isOnEvent(part);
        if (onEvent && !ModelDrawing.hasEventDefinition(start)) {
            findings.error(
                    drawing,
                    start,
                    "event-sub-process-typed-start-event",
                    words(
                            "sier ikke hva som setter delen i gang, så den begynner aldri",
                            "does not say what sets the part going, so it never begins"),
                    words(
                            "La den begynne med en melding, en tidsfrist eller et vilkår.",
                            "Let it begin with a message, a timer or a condition."));
        } else if (!onEvent && ModelDrawing.hasEventDefinition(start)) {
            findings.error(
                    drawing,
                    start,
                    "sub-process-blank-start-event",
                    words(
                            "venter på noe, men delen begynner når saken kommer dit",
                            "waits for something, but the part begins when the case comes there"),
                    words(
                            "Bruk en vanlig start, og vent i en hendelse etter den.",
                            "Use a plain start, and wait in an event after it."));
        }
    }

    /** Where nothing else can be going on, an ordinary end does the same. */
    private void checkTermination(ModelDrawing drawing, Element course) {
        List<Element> last = ModelDrawing.children(course, "*").stream()
                .filter(node -> FlowRules.NODES.contains(node.getLocalName()))
                .filter(node -> drawing.flowsFrom(node).findAny().isEmpty())
                .toList();
        List<Element> stops =
                last.stream().filter(BeginningsAndEnds::stopsEverything).toList();
        if (stops.size() == 1 && last.stream().allMatch(node -> stopsEverything(node) || takesOver(node))) {
            findings.warning(
                    drawing,
                    stops.get(0),
                    "superfluous-termination",
                    words(
                            "stopper alt annet, men ikke noe annet kan være i gang",
                            "stops everything else, but nothing else can be going on"),
                    words("Bruk en vanlig slutt.", "Use an ordinary end."));
        }
    }

    private static boolean stopsEverything(Element node) {
        return node.getLocalName().equals("endEvent")
                && !ModelDrawing.children(node, "terminateEventDefinition").isEmpty();
    }

    private static boolean takesOver(Element node) {
        return isOnEvent(node)
                && ModelDrawing.children(node, "startEvent").stream()
                        .anyMatch(start -> !start.getAttribute("isInterrupting").equals("false"));
    }

    private static boolean isOnEvent(Element part) {
        return part.getAttribute("triggeredByEvent").equals("true");
    }
}
