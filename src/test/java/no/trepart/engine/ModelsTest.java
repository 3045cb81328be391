package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

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

    private static final String TASK = "<bpmn:intermediateCatchEvent id=\"work\"><bpmn:timerEventDefinition id=\"t\">"
            + "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">2099-01-01T00:00:00Z</bpmn:timeDate>"
            + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";

    // Each test publishes to a programme of its own, so that none sees another's models.
    private final String programme = "test-" + UUID.randomUUID();

    @Autowired
    private Models models;

    @Autowired
    private Processes processes;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_set_of_models_is_published_once() {
        String first = publish(MODEL.formatted(CALL), "one");
        assertThat(publish(MODEL.formatted(CALL), "one")).isEqualTo(first);
        assertThat(publish(MODEL.formatted(CALL), "two")).isNotEqualTo(first);
    }

    @Test
    void new_cases_begin_on_the_set_that_was_made_current_not_on_the_newest() {
        String first = publish(MODEL.formatted(CALL), "one");
        String second = publish(MODEL.formatted(CALL), "two");
        assertThat(models.current(programme, "small")).isEmpty();

        models.makeCurrent(programme, second);
        models.makeCurrent(programme, first);
        assertThat(models.current(programme)).isEqualTo(first);
        assertThat(models.current(programme, "small").orElseThrow().deploymentId())
                .isEqualTo(first);
        assertThat(models.in(second, "small").orElseThrow().deploymentId()).isEqualTo(second);
        assertThat(models.current("test-other", "small")).isEmpty();
    }

    @Test
    void a_set_of_another_programme_cannot_be_made_current() {
        String set = publish(MODEL.formatted(CALL), "one");
        assertThatThrownBy(() -> models.makeCurrent("test-other", set)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_made_current_in_a_transaction_that_failed_is_not() {
        String first = publish(MODEL.formatted(CALL), "one");
        String second = publish(MODEL.formatted(CALL), "two");
        models.makeCurrent(programme, first);

        transaction.executeWithoutResult(status -> {
            models.makeCurrent(programme, second);
            assertThat(models.current(programme)).isEqualTo(second);
            status.setRollbackOnly();
        });
        assertThat(models.current(programme)).isEqualTo(first);
    }

    @Test
    void a_called_process_is_the_one_of_the_same_set_whatever_the_model_says() {
        String caller = MODEL.formatted("<bpmn:callActivity id=\"work\" calledElement=\"called\"/>")
                .replace("\"small\"", "\"caller\"");
        String called = MODEL.formatted(TASK).replace("\"small\"", "\"called\"");
        String first = publishBoth(caller, called, "one");
        publishBoth(caller, called, "two");

        String instance = processes.start(first, "caller", "case-1", Map.of());
        assertThat(runtime.createProcessInstanceQuery()
                        .superProcessInstanceId(instance)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(models.in(first, "called").orElseThrow().definitionId());
    }

    @Test
    void a_decision_is_asked_of_the_same_set_only() {
        String rule = "<bpmn:businessRuleTask id=\"work\" camunda:decisionRef=\"table\"/>";
        assertThatThrownBy(() -> publish(MODEL.formatted(rule), "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("decisionRefBinding must be 'deployment'");
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
    void a_model_says_how_long_its_history_is_kept() {
        String forEver = MODEL.formatted(CALL).replaceFirst(" camunda:historyTimeToLive=\"[^\"]*\"", "");
        assertThatThrownBy(() -> publish(forEver, "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("TTL");
    }

    @Test
    void what_the_engine_cannot_run_is_told_with_file_and_line() {
        String condition = "<bpmn:exclusiveGateway id=\"work\" default=\"nowhere\"/>";
        assertThatThrownBy(() -> publish(MODEL.formatted(condition), "one"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("small/small.bpmn")
                .hasMessageContaining("nowhere");
        assertThat(published()).isZero();
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
        assertThat(published()).isZero();
    }

    private long published() {
        return repository.createDeploymentQuery().tenantIdIn(programme).count();
    }

    private String publishBoth(String caller, String called, String fingerprint) {
        return models.publish(
                programme,
                fingerprint,
                Map.of(
                        "caller/caller.bpmn", caller.getBytes(StandardCharsets.UTF_8),
                        "called/called.bpmn", called.getBytes(StandardCharsets.UTF_8)));
    }

    private String publish(String model, String fingerprint) {
        return models.publish(
                programme, fingerprint, Map.of("small/small.bpmn", model.getBytes(StandardCharsets.UTF_8)));
    }
}
