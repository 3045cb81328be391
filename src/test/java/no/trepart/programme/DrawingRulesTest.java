package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the browser's rules find while somebody draws (bpmnlint's recommended ones and camunda-compat's), the server finds
 * too, by the same names and as gravely: each on a model with that one fault.
 */
@EngineTest
class DrawingRulesTest {

    private static final String START = "<bpmn:startEvent id=\"visitWanted\" name=\"Et besøk er ønsket\" />";
    private static final String END = "<bpmn:endEvent id=\"visitOver\" name=\"Besøket er over\" />";
    private static final String LAST =
            "<bpmn:sequenceFlow id=\"toVisitOver\" sourceRef=\"visitHeld\" targetRef=\"visitOver\" />";

    private final SmallProgramme small = new SmallProgramme();

    @Autowired
    private Models models;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "error small-visit start-event-required",
                        START,
                        "<bpmn:receiveTask id=\"visitWanted\" name=\"Et besøk er ønsket\" />"),
                fault(
                        "error small-visit end-event-required",
                        END,
                        "<bpmn:receiveTask id=\"visitOver\" name=\"Besøket er over\" />"),
                fault(
                        "error small-visit single-blank-start-event",
                        START,
                        START + "<bpmn:startEvent id=\"otherStart\" name=\"Noe annet er ønsket\" />"
                                + flow("fromOther", "otherStart", "bothHeld")),
                fault(
                        "error partBegins event-sub-process-typed-start-event",
                        END,
                        END + part(" triggeredByEvent=\"true\"", "")),
                fault(
                        "error partBegins sub-process-blank-start-event",
                        LAST,
                        flow("toPart", "visitHeld", "part")
                                + part(
                                        "",
                                        "<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration>"
                                                + "</bpmn:timerEventDefinition>")
                                + flow("fromPart", "part", "visitOver")),
                fault("error part end-event-required", END, END + "<bpmn:subProcess id=\"part\" name=\"Del\" />"),
                fault(
                        "warning visitOver superfluous-termination",
                        END,
                        END.replace(" />", "><bpmn:terminateEventDefinition id=\"stop\" /></bpmn:endEvent>")),
                fault(
                        "error first event-based-gateway",
                        LAST,
                        flow("toFirst", "visitHeld", "first")
                                + "<bpmn:eventBasedGateway id=\"first\" />"
                                + flow("fromFirst", "first", "visitOver")),
                fault(
                        "error fromFirst event-based-gateway",
                        LAST,
                        flow("toFirst", "visitHeld", "first")
                                + "<bpmn:eventBasedGateway id=\"first\" />"
                                + onlyWhen("fromFirst", "first", "visitOver")),
                fault(
                        "error point no-gateway-join-fork",
                        LAST,
                        flow("toPoint", "visitHeld", "point")
                                + flow("toPointToo", "tellLeader", "point")
                                + "<bpmn:parallelGateway id=\"point\" />"
                                + flow("fromPoint", "point", "visitOver")
                                + flow("fromPointToo", "point", "holdVisit")),
                fault("error holdVisit no-implicit-split", LAST, LAST + flow("straightOn", "holdVisit", "visitOver")),
                fault("warning visitOver fake-join", LAST, LAST + flow("straightOn", "holdVisit", "visitOver")),
                fault("error again no-duplicate-sequence-flows", LAST, LAST + flow("again", "visitHeld", "visitOver")),
                fault(
                        "warning some no-inclusive-gateway",
                        LAST,
                        flow("toSome", "visitHeld", "some")
                                + "<bpmn:inclusiveGateway id=\"some\" name=\"Hva nå?\" />"
                                + flow("fromSome", "some", "visitOver")),
                fault(
                        "warning one superfluous-gateway",
                        LAST,
                        flow("toOne", "visitHeld", "one")
                                + "<bpmn:exclusiveGateway id=\"one\" name=\"Hva nå?\" />"
                                + flow("fromOne", "one", "visitOver")),
                fault(
                        "error toVisitOver conditional-flows",
                        LAST,
                        LAST + onlyWhen("straightOn", "visitHeld", "holdVisit")),
                fault("error holdVisit label-required", "id=\"holdVisit\" name=\"Hold besøket\"", "id=\"holdVisit\""),
                fault("error advisor label-required", "id=\"advisor\" name=\"Veileder\"", "id=\"advisor\""),
                fault(
                        "warning toVisitOver superfluous-label",
                        "id=\"toVisitOver\"",
                        "id=\"toVisitOver\" name=\"Deretter\""),
                fault(
                        "warning visitMoved global",
                        "<bpmn:process ",
                        "<bpmn:message id=\"visitMoved\" name=\"Besøket er flyttet\" /><bpmn:process "),
                fault(
                        "warning visitMoved global",
                        "<bpmn:process ",
                        "<bpmn:escalation id=\"visitMoved\" name=\" \" /><bpmn:process "),
                fault(
                        "error visitOver no-implicit-start",
                        LAST,
                        LAST.replace("targetRef=\"visitOver\"", "targetRef=\"holdVisit\"")),
                fault("error visitHeld no-implicit-end", LAST, ""),
                fault("error note no-bpmndi", END, END + "<bpmn:textAnnotation id=\"note\" />"),
                fault(
                        "warning holdVisit no-overlapping-elements",
                        "<dc:Bounds x=\"412\" y=\"100\"",
                        "<dc:Bounds x=\"310\" y=\"100\""),
                fault(
                        "error link unsupported",
                        "<bpmn:documentation>Begge har sagt at besøket er holdt.</bpmn:documentation>",
                        "<bpmn:linkEventDefinition id=\"link\" name=\"dit\" />"),
                fault("error small-visit history-time-to-live", " camunda:historyTimeToLive=\"P1D\"", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void each_fault_is_told_on_its_element(String told, String instead, String of) {
        small.drawing(of, instead);
        assertThat(findings()).contains(told);
    }

    @Test
    void an_event_on_the_edge_of_its_task_lies_on_nothing() {
        small.drawing(LAST + "<bpmn:boundaryEvent id=\"late\" name=\"For sent\" attachedToRef=\"holdVisit\" />", LAST)
                .drawing(
                        "<bpmndi:BPMNShape id=\"late_di\" bpmnElement=\"late\"><dc:Bounds x=\"450\" y=\"162\" width=\"36\""
                                + " height=\"36\" /></bpmndi:BPMNShape><bpmndi:BPMNShape id=\"visitHeld_di\"",
                        "<bpmndi:BPMNShape id=\"visitHeld_di\"");
        assertThat(findings()).noneMatch(found -> found.endsWith("no-overlapping-elements"));
    }

    @Test
    void what_reaches_outside_of_its_pool_is_told() {
        small.drawing(
                        "<bpmn:collaboration id=\"c\"><bpmn:participant id=\"pool\" name=\"Besøk\""
                                + " processRef=\"small-visit\" /></bpmn:collaboration><bpmn:process ",
                        "<bpmn:process ")
                .drawing(
                        "<bpmndi:BPMNShape id=\"pool_di\" bpmnElement=\"pool\"><dc:Bounds x=\"90\" y=\"60\" width=\"800\""
                                + " height=\"160\" /></bpmndi:BPMNShape><bpmndi:BPMNShape id=\"visitHeld_di\"",
                        "<bpmndi:BPMNShape id=\"visitHeld_di\"");
        assertThat(findings())
                .contains("warning visitOver no-overlapping-elements")
                .doesNotContain("warning visitHeld no-overlapping-elements");
    }

    @Test
    void every_finding_is_told_in_both_languages_with_what_to_do() {
        for (Arguments fault : faults().toList()) {
            SmallProgramme one = new SmallProgramme();
            one.drawing((String) fault.get()[2], (String) fault.get()[1]);
            assertThat(new ModelCheck(one.read(), models).check(one.files())).allSatisfy(found -> {
                assertThat(found.message().nb()).isNotBlank();
                assertThat(found.message().en())
                        .isNotBlank()
                        .isNotEqualTo(found.message().nb());
            });
        }
    }

    private static Arguments fault(String told, String instead, String of) {
        return Arguments.of(told, instead, of);
    }

    private static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, from, to);
    }

    private static String onlyWhen(String id, String from, String to) {
        return flow(id, from, to)
                .replace(
                        " />",
                        " name=\"Ja\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${gates.bodyComplete}"
                                + "</bpmn:conditionExpression></bpmn:sequenceFlow>");
    }

    private static String part(String how, String event) {
        return "<bpmn:subProcess id=\"part\" name=\"Del\"%s>".formatted(how)
                + "<bpmn:startEvent id=\"partBegins\" name=\"Delen begynner\">%s</bpmn:startEvent>".formatted(event)
                + flow("inPart", "partBegins", "partOver")
                + "<bpmn:endEvent id=\"partOver\" name=\"Delen er over\" /></bpmn:subProcess>";
    }

    private List<String> findings() {
        return new ModelCheck(small.read(), models)
                .check(small.files()).stream()
                        .map(found -> "%s %s %s".formatted(found.severity(), found.element(), found.rule()))
                        .toList();
    }
}
