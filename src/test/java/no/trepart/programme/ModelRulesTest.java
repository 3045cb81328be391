package no.trepart.programme;

import static no.trepart.programme.Drawing.BPMN;
import static no.trepart.programme.Drawing.CAMUNDA;
import static no.trepart.programme.Drawing.DI;
import static no.trepart.programme.Drawing.children;
import static no.trepart.programme.Drawing.has;
import static no.trepart.programme.Drawing.properties;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** House rules for the models we ship, beyond those the product itself asks of every model ({@link ModelCheck}). */
class ModelRulesTest {

    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    private static List<Drawing> drawings;

    private final List<String> findings = new ArrayList<>();

    @BeforeAll
    static void read() {
        drawings = Drawing.all();
        assertThat(drawings).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void every_model_has_its_process_test() {
        each(drawing -> {
            String test = "no.trepart.engine." + pascal(drawing.process()) + "ModelTest";
            if (!exists(test)) {
                findings.add("%s has no test %s".formatted(drawing.path(), test));
            }
        });
    }

    @Test
    void ids_are_given_by_hand_in_camel_case() {
        each(drawing -> drawing.elements()
                .filter(element -> element.hasAttribute("id"))
                .filter(element -> !Set.of("process", "lane").contains(element.getLocalName()))
                .filter(element -> !element.getAttribute("id").matches("[a-z][a-zA-Z0-9]*"))
                .forEach(element -> findings.add(drawing.finding(element, "id is not camelCase"))));
    }

    @Test
    void processes_and_lanes_have_ids_in_kebab_case() {
        each(drawing -> drawing.elements("process", "lane")
                .filter(element -> !element.getAttribute("id").matches("[a-z]+(-[a-z]+)*"))
                .forEach(element -> findings.add(drawing.finding(element, "id is not kebab-case"))));
    }

    @Test
    void what_people_see_has_a_name_in_both_languages() {
        each(drawing -> drawing.elements().filter(this::isSeen).forEach(element -> {
            missing(drawing, element, element.getAttribute("name"), "name");
            missing(drawing, element, properties(element).get("name.en"), "name.en");
        }));
    }

    @Test
    void an_answer_of_a_question_has_a_name_in_both_languages() {
        each(drawing -> questions(drawing)
                .forEach(gateway -> drawing.flows("sourceRef", gateway).forEach(flow -> {
                    missing(drawing, flow, flow.getAttribute("name"), "name");
                    missing(drawing, flow, properties(flow).get("name.en"), "name.en");
                })));
    }

    @Test
    void a_question_has_a_name_in_both_languages() {
        each(drawing -> questions(drawing).forEach(gateway -> {
            missing(drawing, gateway, gateway.getAttribute("name"), "name");
            missing(drawing, gateway, properties(gateway).get("name.en"), "name.en");
        }));
    }

    @Test
    void every_answer_but_one_has_a_condition() {
        each(drawing -> questions(drawing).forEach(gateway -> {
            String otherwise = gateway.getAttribute("default");
            drawing.flows("sourceRef", gateway).forEach(flow -> {
                boolean conditional = !children(flow, "conditionExpression").isEmpty();
                if (conditional == flow.getAttribute("id").equals(otherwise)) {
                    findings.add(drawing.finding(flow, "must be the default or have a condition, not both"));
                }
            });
        }));
    }

    @Test
    void what_needs_saying_is_said_in_both_languages() {
        each(drawing -> drawing.elements().filter(ModelRulesTest::needsWords).forEach(element -> {
            missing(
                    drawing,
                    element,
                    children(element, "documentation").stream()
                            .map(Element::getTextContent)
                            .collect(Collectors.joining()),
                    "documentation");
            missing(drawing, element, properties(element).get("documentation.en"), "documentation.en");
        }));
    }

    @Test
    void every_english_text_stands_beside_a_norwegian_one() {
        each(drawing -> drawing.elements()
                .forEach(element -> properties(element).keySet().stream()
                        .filter(property -> property.endsWith(".en"))
                        .map(property -> property.replace(".en", ""))
                        .filter(property -> !element.hasAttribute(property)
                                && children(element, property).isEmpty()
                                && !properties(element).containsKey(property))
                        .forEach(property -> findings.add(drawing.finding(element, "has no " + property)))));
    }

    @Test
    void what_a_notice_or_report_is_called_is_written_in_both_languages() {
        each(drawing -> drawing.elements("serviceTask").forEach(step -> {
            String called = step.getAttributeNS(CAMUNDA, "delegateExpression");
            if (called.equals("${steps.notify}")) {
                missing(drawing, step, properties(step).get("subject"), "subject");
                missing(drawing, step, properties(step).get("subject.en"), "subject.en");
            } else if (called.equals("${steps.freezeReport}")) {
                missing(drawing, step, properties(step).get("title"), "title");
                missing(drawing, step, properties(step).get("title.en"), "title.en");
            }
        }));
    }

    @Test
    void a_task_opens_the_form_that_was_published_with_it() {
        each(drawing -> drawing.elements("userTask").forEach(task -> {
            if (!task.getAttribute("id").equals(task.getAttributeNS(CAMUNDA, "formRef"))) {
                findings.add(drawing.finding(task, "formRef is not its id"));
            }
            if (!"deployment".equals(task.getAttributeNS(CAMUNDA, "formRefBinding"))) {
                findings.add(drawing.finding(task, "formRefBinding is not deployment"));
            }
        }));
    }

    @Test
    void no_form_is_left_over() {
        Set<String> steps = new HashSet<>();
        each(drawing -> drawing.elements()
                .filter(element -> element.getLocalName().equals("userTask")
                        || properties(element).containsKey("offeredTo"))
                .forEach(step -> steps.add("%s/%s/%s.form"
                        .formatted(drawing.folder().name(), drawing.process(), step.getAttribute("id")))));
        ProgrammeFolder.all("file:processes")
                .forEach(folder -> folder.models().keySet().stream()
                        .filter(path -> path.endsWith(".form"))
                        .map(path -> folder.name() + "/" + path)
                        .filter(path -> !steps.contains(path))
                        .forEach(path -> findings.add(path + " belongs to no step")));
        assertThat(findings).isEmpty();
    }

    @Test
    void a_case_stays_with_the_models_it_began_on() {
        each(drawing -> drawing.elements("callActivity").forEach(call -> {
            if (!"deployment".equals(call.getAttributeNS(CAMUNDA, "calledElementBinding"))) {
                findings.add(drawing.finding(call, "calledElementBinding is not deployment"));
            }
            List<Element> handedOver = children(call, "extensionElements").stream()
                    .flatMap(extensions -> children(extensions, "in").stream())
                    .toList();
            if (handedOver.stream().noneMatch(in -> "${caseId}".equals(in.getAttribute("businessKey")))
                    || handedOver.stream().noneMatch(in -> "caseId".equals(in.getAttribute("target")))) {
                findings.add(drawing.finding(call, "does not hand over the case"));
            }
        }));
    }

    @Test
    void a_process_runs_and_its_history_is_kept_ten_years() {
        each(drawing -> drawing.elements("process").forEach(process -> {
            if (!"P3650D".equals(process.getAttributeNS(CAMUNDA, "historyTimeToLive"))) {
                findings.add(drawing.finding(process, "historyTimeToLive is not P3650D"));
            }
        }));
    }

    @Test
    void everything_is_drawn_and_nothing_else() {
        each(drawing -> {
            Set<String> drawn = Drawing.elements(drawing.xml(), DI)
                    .filter(shape -> shape.hasAttribute("bpmnElement"))
                    .map(shape -> shape.getAttribute("bpmnElement"))
                    .collect(Collectors.toSet());
            Set<String> ids = new HashSet<>();
            drawing.elements().filter(element -> element.hasAttribute("id")).forEach(element -> {
                ids.add(element.getAttribute("id"));
                boolean hasPlace = FLOW_NODES.contains(element.getLocalName())
                        || Set.of("sequenceFlow", "lane", "participant", "textAnnotation", "association")
                                .contains(element.getLocalName());
                if (hasPlace && !drawn.contains(element.getAttribute("id"))) {
                    findings.add(drawing.finding(element, "is not drawn"));
                }
            });
            drawn.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> findings.add("%s draws %s, which is nothing".formatted(drawing.path(), id)));
        });
    }

    @Test
    void no_model_has_xml_comments() {
        each(drawing -> {
            if (new String(drawing.folder().models().get(drawing.path()), StandardCharsets.UTF_8).contains("<!--")) {
                findings.add(drawing.path() + " has a comment, which a modeler would lose");
            }
        });
    }

    private void each(Consumer<Drawing> rule) {
        drawings.forEach(rule);
        assertThat(findings).isEmpty();
    }

    private void missing(Drawing drawing, Element element, String value, String what) {
        if (value == null || value.isBlank()) {
            findings.add(drawing.finding(element, "has no " + what));
        }
    }

    /** Questions are gateways with more than one way out. */
    private static List<Element> questions(Drawing drawing) {
        return drawing.elements("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> drawing.flows("sourceRef", gateway).count() > 1)
                .toList();
    }

    private boolean isSeen(Element element) {
        String kind = element.getLocalName();
        return FLOW_NODES.contains(kind) && !kind.endsWith("Gateway")
                || Set.of("process", "participant", "lane").contains(kind);
    }

    private static boolean needsWords(Element element) {
        boolean milestone = element.getLocalName().equals("intermediateThrowEvent")
                && !has(element, child -> child.getLocalName().endsWith("EventDefinition"));
        boolean gate = element.getLocalName().equals("intermediateCatchEvent")
                && element.getTextContent().contains("${gates.");
        boolean notice = "${steps.notify}".equals(element.getAttributeNS(CAMUNDA, "delegateExpression"));
        return milestone
                || gate
                || notice
                || properties(element).containsKey("offeredTo")
                || BPMN.equals(element.getNamespaceURI())
                        && Set.of("process", "userTask").contains(element.getLocalName());
    }

    private static String pascal(String kebab) {
        return List.of(kebab.split("-")).stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static boolean exists(String test) {
        try {
            Class.forName(test, false, ModelRulesTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
