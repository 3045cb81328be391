package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What may stand in a model at all: one pool, ids that stand once, constructs Trepart can run, no code. */
class ConstructRules {

    private static final String OUR = "http://trepart.no";
    private static final Set<String> KNOWN_NAMESPACES = Set.of(
            ModelDrawing.BPMN,
            ModelDrawing.DI,
            ModelDrawing.CAMUNDA,
            "http://activiti.org/bpmn",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    /** What BPMN has and Trepart cannot run, with what to draw instead. */
    private static final Map<String, Localized> UNSUPPORTED = unsupported();

    /** Far more than anybody can read in one picture. */
    private static final int MOST = 1500;

    private final Findings findings;

    ConstructRules(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, Localized> unsupported() {
        Map<String, Localized> kinds = new HashMap<>();
        Localized userTask = words("Bruk en brukeroppgave i en rad.", "Use a user task in a lane.");
        kinds.put("task", userTask);
        kinds.put("manualTask", userTask);
        Localized step = words(
                "Bruk en tjenesteoppgave med noe Trepart tilbyr, eller en brukeroppgave.",
                "Use a service task with something Trepart offers, or a user task.");
        kinds.put("scriptTask", step);
        kinds.put("sendTask", step);
        kinds.put("businessRuleTask", step);
        Localized subProcess =
                words("Bruk et vanlig underprosess eller en egen prosess.", "Use an ordinary sub-process or process.");
        kinds.put("transaction", subProcess);
        kinds.put("adHocSubProcess", subProcess);
        kinds.put(
                "complexGateway",
                words("Bruk et eksklusivt eller parallelt veivalg.", "Use an exclusive or a parallel gateway."));
        kinds.put(
                "standardLoopCharacteristics",
                words("Tegn en flyt tilbake gjennom et veivalg.", "Draw a flow back through a gateway."));
        kinds.put(
                "multiInstanceLoopCharacteristics",
                words(
                        "La et organ få oppgaven, eller start en liten prosess for hver.",
                        "Let a body have the task, or start a small process for each."));
        Localized events = words(
                "Bruk en melding, en tidsfrist, en port eller en eskalering.",
                "Use a message, a timer, a gate or an escalation.");
        kinds.put("linkEventDefinition", words("Tegn en pil dit i stedet.", "Draw an arrow to it instead."));
        kinds.put("signalEventDefinition", events);
        kinds.put("compensateEventDefinition", events);
        kinds.put("cancelEventDefinition", events);
        kinds.put(
                "timeCycle",
                words(
                        "Bruk en dato eller en varighet, og tegn gjentakelsen.",
                        "Use a date or a duration, and draw the repetition."));
        kinds.put("choreography", words("Tegn løpet som en prosess.", "Draw the course as a process."));
        kinds.put("globalUserTask", userTask);
        kinds.put("globalScriptTask", step);
        return kinds;
    }

    /** Whether the rest may be read. */
    boolean check(ModelDrawing drawing) {
        long nodes = drawing.elements()
                .filter(element -> FlowRules.NODES.contains(element.getLocalName()))
                .count();
        if (nodes > MOST) {
            findings.error(
                    drawing.path(),
                    null,
                    null,
                    "too-many-elements",
                    words(
                            "modellen har %d elementer. Trepart tar høyst %d i én prosess".formatted(nodes, MOST),
                            "the model has %d elements. Trepart takes at most %d in one process"
                                    .formatted(nodes, MOST)),
                    words("Del den i flere prosesser som starter hverandre.", "Split it into several processes."));
            return false;
        }
        oneOfEachId(drawing);
        onePool(drawing);
        drawing.elements().forEach(element -> {
            String kind = element.getLocalName();
            if (UNSUPPORTED.containsKey(kind)) {
                boolean script = kind.toLowerCase().contains("script");
                findings.error(
                        drawing,
                        element,
                        script ? "script" : "unsupported",
                        words(
                                "er noe Trepart ikke kan kjøre: %s".formatted(kind),
                                "is something Trepart cannot run: %s".formatted(kind)),
                        UNSUPPORTED.get(kind));
            } else if (kind.equals("script") && !isUnsupported(element.getParentNode())) {
                findings.error(
                        drawing,
                        element,
                        "script",
                        words("har et skript", "has a script"),
                        words("Ta det bort: modeller har ingen kode.", "Remove it: models carry no code."));
            }
        });
        keptForATime(drawing);
        startedByTrepart(drawing);
        oneOfEach(drawing);
        foreignExtensions(drawing);
        return true;
    }

    private static boolean isUnsupported(org.w3c.dom.Node node) {
        return node instanceof Element element && UNSUPPORTED.containsKey(element.getLocalName());
    }

    private void oneOfEachId(ModelDrawing drawing) {
        Set<String> seen = new HashSet<>();
        drawing.elements().filter(element -> element.hasAttribute("id")).forEach(element -> {
            if (!seen.add(element.getAttribute("id"))) {
                findings.error(
                        drawing,
                        element,
                        "duplicate-id",
                        words(
                                "har samme id som noe annet i modellen",
                                "has the same id as something else in the model"),
                        words("Gi det ene en annen id.", "Give one of them another id."));
            }
        });
    }

    private void onePool(ModelDrawing drawing) {
        long pools = drawing.elements("participant")
                .filter(pool -> !pool.getAttribute("processRef").isEmpty())
                .count();
        if (pools > 1) {
            drawing.elements("participant")
                    .filter(pool -> !pool.getAttribute("processRef").isEmpty())
                    .skip(1)
                    .forEach(pool -> findings.error(
                            drawing,
                            pool,
                            "several-pools",
                            words(
                                    "er ett av %d bassenger. Trepart kjører én prosess i hver fil".formatted(pools),
                                    "is one of %d pools. Trepart runs one process in each file".formatted(pools)),
                            words(
                                    "La partene være rader i ett basseng, eller lagre hvert basseng som sin egen fil.",
                                    "Let the parties be lanes of one pool, or save each pool as a file of its own.")));
            return;
        }
        long executable = drawing.elements("process")
                .filter(process -> process.getAttribute("isExecutable").equals("true"))
                .count();
        if (executable != 1) {
            findings.error(
                    drawing.path(),
                    null,
                    null,
                    "not-executable",
                    words(
                            "filen har %d prosesser som kan kjøres, og må ha én".formatted(executable),
                            "the file has %d executable processes, and must have one".formatted(executable)),
                    words("Kryss av for «kjørbar» på prosessen.", "Tick “executable” on the process."));
        }
    }

    /** Where two stand, the engine takes the first and says nothing of the other. */
    private void oneOfEach(ModelDrawing drawing) {
        drawing.elements()
                .filter(event -> event.getLocalName().endsWith("Event"))
                .filter(event -> definitions(event) > 1)
                .forEach(event -> findings.error(
                        drawing,
                        event,
                        "single-event-definition",
                        words(
                                "venter på eller gjør flere ting, og bare det første ville skje",
                                "waits for or does several things, of which only the first would happen"),
                        words("Tegn en hendelse for hver.", "Draw an event for each.")));
        Set<String> placed = new HashSet<>();
        drawing.elements("flowNodeRef")
                .filter(node -> !placed.add(node.getTextContent().strip()))
                .forEach(node -> findings.error(
                        drawing,
                        node,
                        "two-lanes",
                        words(
                                "har «%s», som også står i en annen rad"
                                        .formatted(node.getTextContent().strip()),
                                "has “%s”, which stands in another lane too"
                                        .formatted(node.getTextContent().strip())),
                        words("La hvert element stå i én rad.", "Let each element stand in one lane.")));
        drawing.elements("laneSet", "childLaneSet")
                .filter(lanes -> !lanes.getParentNode().getLocalName().equals("process"))
                .forEach(lanes -> findings.error(
                        drawing,
                        lanes,
                        "unsupported",
                        words("er rader i en rad eller en underprosess", "is lanes within a lane or a sub-process"),
                        words("Ha radene i bassenget selv.", "Have the lanes in the pool itself.")));
    }

    private static long definitions(Element event) {
        return ModelDrawing.children(event, "*").stream()
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .count();
    }

    /** The engine refuses to publish a process that would be kept for ever. */
    private void keptForATime(ModelDrawing drawing) {
        drawing.elements("process")
                .filter(process -> process.getAttribute("isExecutable").equals("true"))
                .filter(process -> process.getAttributeNS(ModelDrawing.CAMUNDA, "historyTimeToLive")
                        .isBlank())
                .forEach(process -> findings.error(
                        drawing,
                        process,
                        "history-time-to-live",
                        words(
                                "sier ikke hvor lenge historikken skal tas vare på",
                                "does not say how long its history is to be kept"),
                        words(
                                "Velg prosessen og skriv «Time to live», for eksempel P3650D for ti år.",
                                "Choose the process and fill in “Time to live”, for example P3650D for ten years.")));
    }

    /** By itself the engine would start a process for nobody, of no case, whenever a set is published. */
    private void startedByTrepart(ModelDrawing drawing) {
        drawing.elements("startEvent")
                .filter(start -> "process".equals(start.getParentNode().getLocalName()))
                .filter(ModelDrawing::hasEventDefinition)
                .forEach(start -> findings.error(
                        drawing,
                        start,
                        "unsupported",
                        words(
                                "starter prosessen av seg selv, for ingen sak",
                                "starts the process by itself, for no case"),
                        words(
                                "Bruk en vanlig start: Trepart starter prosessen når en sak kommer dit.",
                                "Use a plain start: Trepart starts the process when a case comes there.")));
    }

    /** Kept as they are, and named: they say nothing to Trepart. */
    private void foreignExtensions(ModelDrawing drawing) {
        Map<String, Element> foreign = new LinkedHashMap<>();
        ModelDrawing.elements(drawing.xml(), "*").forEach(element -> {
            note(foreign, element.getNamespaceURI(), element);
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                note(foreign, ((Attr) attributes.item(i)).getNamespaceURI(), element);
            }
        });
        foreign.forEach((namespace, element) -> findings.warning(
                drawing,
                element,
                "unknown-extension",
                words(
                        "har noe fra et annet verktøy (%s). Det blir bevart, men Trepart bruker det ikke"
                                .formatted(namespace),
                        "has something of another tool (%s). It is kept, but Trepart makes no use of it"
                                .formatted(namespace)),
                null));
    }

    private static void note(Map<String, Element> foreign, String namespace, Element element) {
        if (namespace != null && !KNOWN_NAMESPACES.contains(namespace) && !namespace.startsWith(OUR)) {
            foreign.putIfAbsent(namespace, element);
        }
    }
}
