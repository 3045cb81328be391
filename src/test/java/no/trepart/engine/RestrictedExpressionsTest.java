package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RestrictedExpressionsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Models models;

    @Autowired
    private Processes processes;

    @Autowired
    private ModelStage stage;

    private String instance;

    @BeforeEach
    void aProcessIsRunning() {
        stage.clear();
        String key = UUID.randomUUID().toString();
        instance = processes.start(
                models.current(Walk.PROGRAMME),
                "agreed-action",
                key,
                Map.of("caseId", key, "round", 2, "row", Map.of("title", "Ja")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.class}",
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.Runtime').getMethods()}",
                "${caseId.class.classLoader}",
                "${caseId.length()}",
                "${round.class}",
                "${row.class.name}",
                "${row.size()}",
                "${Runtime}",
                "${Runtime.getRuntime().exec('true')}",
                "${java.lang.Runtime}",
                "${T(java.lang.Runtime)}",
                "${System.exit(1)}",
                "${now().getClass()}",
                "${dateTime().plusDays(1)}",
                "${execution.id}",
                "${execution.processEngineServices}",
                "${execution.getVariable('caseId')}",
                "${execution.setVariable('caseId', 'x')}",
                "${execution.processEngineServices.repositoryService}",
                "${processEngine}",
                "${applicationContext}",
                "${dataSource}",
                "${dataSource.connection}",
                "${models}",
                "${stage}",
                "${jdbcClient}",
                "${environment}",
                "${environment['java.home']}",
                "${steps.class}",
                "${steps.getClass()}",
                "${steps.notify.class}",
                "${gates.class}",
                "${deadlines.getClass()}"
            })
    void nothing_beyond_variables_and_vocabulary_can_be_reached(String expression) {
        assertThat(reached(expression)).as(expression).isNull();
    }

    @Test
    void variables_and_arithmetic_are_understood() {
        assertThat(evaluated("${round + 1}")).isEqualTo(3L);
        assertThat(evaluated("${round lt 3 and not empty caseId}")).isEqualTo(true);
        assertThat(evaluated("${row.title == 'Ja'}")).isEqualTo(true);
    }

    @Test
    void gates_say_whether_they_are_open() {
        assertThat(evaluated("${gates.bodyComplete}")).isEqualTo(true);
        stage.closedGates.add("bodyComplete");
        assertThat(evaluated("${gates.bodyComplete}")).isEqualTo(false);
    }

    @Test
    void deadlines_are_days() {
        assertThat(evaluated("${deadlines.nextVisit}")).isInstanceOf(Date.class);
    }

    @Test
    void a_word_that_nobody_offers_is_told_with_those_that_are() {
        assertThatThrownBy(() -> evaluated("${steps.formatDisk}"))
                .hasStackTraceContaining("unknown step 'formatDisk'; known are [")
                .hasStackTraceContaining("giveRoles");
        assertThatThrownBy(() -> evaluated("${gates.backDoor}"))
                .hasStackTraceContaining("unknown gate 'backDoor'; known are [")
                .hasStackTraceContaining("bodyComplete");
    }

    /** What an expression yields; null when it fails, which is as good. */
    private Object reached(String expression) {
        try {
            return evaluated(expression);
        } catch (ProcessEngineException | ELException refused) {
            return null;
        }
    }

    private Object evaluated(String expression) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(command.getExecutionManager().findExecutionById(instance)));
    }
}
