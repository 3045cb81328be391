package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.trepart.engine.Models.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ModelsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="test">
              <bpmn:process id="small" name="Liten" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="begun"/>
                <bpmn:sequenceFlow id="toWork" sourceRef="begun" targetRef="work"/>
                %s
                <bpmn:sequenceFlow id="toEnd" sourceRef="work" targetRef="over"/>
                <bpmn:endEvent id="over"/>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String CALL = "<bpmn:serviceTask id=\"work\" camunda:delegateExpression=\"${steps.notify}\"/>";

    // Each test publishes to a programme of its own, so that none sees another's models.
    private final String programme = "test-" + UUID.randomUUID();

    @Autowired
    private Models models;

    @Test
    void a_set_of_models_is_published_once() {
        String first = publish(MODEL.formatted(CALL), "one");
        assertThat(publish(MODEL.formatted(CALL), "one")).isEqualTo(first);
        assertThat(publish(MODEL.formatted(CALL), "two")).isNotEqualTo(first);
        assertThat(models.newest(programme, "small")).isPresent();
        assertThat(models.newest("test-other", "small")).isEmpty();
    }

    @Test
    void a_model_that_is_not_xml_is_refused() {
        assertThatThrownBy(() -> publish("Dette er ikke en modell", "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("small/small.bpmn: is not BPMN 2.0");
    }

    @Test
    void a_model_must_have_one_executable_process() {
        String drawnOnly = MODEL.formatted(CALL).replace("isExecutable=\"true\"", "isExecutable=\"false\"");
        assertThatThrownBy(() -> publish(drawnOnly, "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("has 0 executable processes, must have one");
    }

    @Test
    void what_the_engine_cannot_run_is_told_with_file_and_line() {
        String condition = "<bpmn:exclusiveGateway id=\"work\" default=\"nowhere\"/>";
        assertThatThrownBy(() -> publish(MODEL.formatted(condition), "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("small/small.bpmn")
                .hasMessageContaining("nowhere");
        assertThat(models.newest(programme, "small")).isEmpty();
    }

    @Test
    void an_expression_that_cannot_be_read_is_refused() {
        String period = "<bpmn:intermediateCatchEvent id=\"work\"><bpmn:timerEventDefinition id=\"t\">"
                + "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${now(}</bpmn:timeDate>"
                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";
        assertThatThrownBy(() -> publish(MODEL.formatted(period), "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("now(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id=\"work\" scriptFormat=\"juel\"><bpmn:script>${''.getClass()}</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id=\"work\" camunda:class=\"java.lang.Thread\"/>",
                "<bpmn:serviceTask id=\"work\" activiti:class=\"java.lang.Thread\"/>",
                "<bpmn:serviceTask id=\"work\" camunda:expression=\"${work.run()}\"/>",
                "<bpmn:serviceTask id=\"work\" camunda:delegateExpression=\"${dataSource}\"/>",
                "<bpmn:serviceTask id=\"work\" camunda:type=\"external\" camunda:topic=\"work\"/>",
                "<bpmn:sendTask id=\"work\" camunda:class=\"java.lang.Thread\"/>",
                "<bpmn:userTask id=\"work\" camunda:assignee=\"kari\"/>",
                "<bpmn:userTask id=\"work\" camunda:candidateGroups=\"advisors\"/>",
                "<bpmn:userTask id=\"work\"><bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"java.lang.Thread\"/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"work\"><bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Thread\"/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"work\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:serviceTask id=\"work\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:intermediateCatchEvent id=\"work\"><bpmn:conditionalEventDefinition id=\"c\"><bpmn:condition xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">${true}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"
            })
    void a_model_brings_no_code_of_its_own(String work) {
        assertThatThrownBy(() -> publish(MODEL.formatted(work), "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("small/small.bpmn: ")
                .message()
                .containsAnyOf("which models may not have", "models call ${steps.<name>} only");
        assertThat(models.newest(programme, "small")).isEmpty();
    }

    private String publish(String model, String fingerprint) {
        return models.publish(
                programme, fingerprint, Map.of("small/small.bpmn", model.getBytes(StandardCharsets.UTF_8)));
    }
}
