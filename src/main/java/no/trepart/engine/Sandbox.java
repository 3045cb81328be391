package no.trepart.engine;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * An engine apart from the real one, in memory, for as long as it is open: no job runs by itself, nothing is sent, and
 * steps, gates and periods are those of the {@link SandboxWorld}.
 *
 * <p>The engine's clock belongs to the whole machine and is left alone. Time here is whatever the caller says it is.
 */
public final class Sandbox implements AutoCloseable {

    private final ProcessEngine engine;
    private final Map<String, Outline> outlines = new HashMap<>();

    private Sandbox(ProcessEngine engine) {
        this.engine = engine;
    }

    public static Sandbox open(SandboxWorld world) {
        String name = "sandbox-" + UUID.randomUUID();
        ProcessEngineConfigurationImpl settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName(name);
        settings.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        settings.setJobExecutorActivate(false);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setMetricsEnabled(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setExpressionManager(new RestrictedExpressions(new SandboxVocabulary(world)));
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(
                List.of(new ModelListener(new TaskEvents(new NoRouting()), new CourseEvents(event -> {})))));
        return new Sandbox(settings.buildProcessEngine());
    }

    /**
     * @return id of the set in this sandbox
     * @throws ModelRefused when a model is one the real engine would not take: a sandbox keeps no code in
     */
    public String publish(String programme, Map<String, byte[]> files) {
        DeploymentBuilder set = engine.getRepositoryService().createDeployment().tenantId(programme);
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                Models.mustBeReadable(path, content);
            }
            set.addInputStream(path, new ByteArrayInputStream(SchemaHints.without(content)));
        });
        return set.deploy().getId();
    }

    /** A process as it stands in a set. */
    public Optional<Outline> in(String set, String process) {
        return definition(set, process).map(ProcessDefinition::getId).map(this::outline);
    }

    private Optional<ProcessDefinition> definition(String set, String process) {
        return Optional.ofNullable(engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(set)
                .processDefinitionKey(process)
                .singleResult());
    }

    private Outline outline(String definition) {
        return outlines.computeIfAbsent(definition, id -> {
            ProcessDefinition found = engine.getRepositoryService().getProcessDefinition(id);
            return new OutlineReader()
                    .read(
                            id,
                            found.getKey(),
                            found.getDeploymentId(),
                            engine.getRepositoryService().getBpmnModelInstance(id));
        });
    }

    /** The first answer of a table of the set; empty when there is none. */
    public Optional<Map<String, Object>> first(String set, String decision, Map<String, Object> inputs) {
        return Optional.ofNullable(engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .deploymentId(set)
                        .decisionDefinitionKey(decision)
                        .singleResult())
                .flatMap(table -> engine
                        .getDecisionService()
                        .evaluateDecisionTableById(table.getId())
                        .variables(inputs)
                        .evaluate()
                        .getResultList()
                        .stream()
                        .findFirst());
    }

    public void start(String set, String process, String key, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createProcessInstanceById(
                        definition(set, process).orElseThrow().getId())
                .businessKey(key)
                .setVariables(variables)
                .execute();
        goOn();
    }

    /** Runs what the engine would run at once by itself. */
    private void goOn() {
        for (List<Job> jobs = atOnce(); !jobs.isEmpty(); jobs = atOnce()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    private List<Job> atOnce() {
        return engine.getManagementService().createJobQuery().messages().list();
    }

    public List<OpenTask> tasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(task -> {
                    Outline model = outline(task.getProcessDefinitionId());
                    return new OpenTask(
                            task.getId(),
                            model.process(),
                            model.node(task.getTaskDefinitionKey()).orElseThrow());
                })
                .toList();
    }

    public void complete(OpenTask task, Map<String, Object> deciding) {
        engine.getTaskService().complete(task.id(), deciding);
        goOn();
    }

    /** Periods that run. */
    public List<Timer> timers() {
        return engine.getManagementService().createJobQuery().timers().list().stream()
                .map(job -> {
                    JobDefinition at = engine.getManagementService()
                            .createJobDefinitionQuery()
                            .jobDefinitionId(job.getJobDefinitionId())
                            .singleResult();
                    return new Timer(
                            job.getId(),
                            at.getProcessDefinitionKey(),
                            at.getActivityId(),
                            job.getDuedate().toInstant(),
                            ofItself(job.getProcessDefinitionId(), at.getActivityId()));
                })
                .toList();
    }

    /** How long it lasts when it does not end at a day the model names, for the engine then counts from its own now. */
    private boolean ofItself(String definition, String element) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(definition)
                .getModelElementById(element)
                .getChildElementsByType(TimerEventDefinition.class)
                .stream()
                .anyMatch(timer -> timer.getTimeDate() == null);
    }

    /** How far off the end of such a period is when it has just begun. */
    public Duration length(Timer timer) {
        return Duration.between(ClockUtil.getCurrentTime().toInstant(), timer.due());
    }

    public void fire(Timer timer) {
        engine.getManagementService().executeJob(timer.id());
        goOn();
    }

    /** Places that await a message. */
    public List<Awaiting> awaiting() {
        return waiting("message");
    }

    /** Gates that processes stand before. */
    public List<Awaiting> gates() {
        return waiting("conditional");
    }

    private List<Awaiting> waiting(String kind) {
        return engine.getRuntimeService().createEventSubscriptionQuery().eventType(kind).list().stream()
                .map(one -> {
                    ProcessInstance instance = engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(one.getProcessInstanceId())
                            .singleResult();
                    return new Awaiting(
                            outline(instance.getProcessDefinitionId()).process(),
                            one.getActivityId(),
                            one.getEventName(),
                            one.getExecutionId(),
                            one.getProcessInstanceId());
                })
                .toList();
    }

    public void tell(Awaiting place, Map<String, Object> variables) {
        engine.getRuntimeService().messageEventReceived(place.message(), place.execution(), variables);
        goOn();
    }

    /** Lets a gate look again. */
    public void look(Awaiting gate) {
        engine.getRuntimeService()
                .setVariable(gate.instance(), "factsChanged", UUID.randomUUID().toString());
        goOn();
    }

    public boolean running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() > 0;
    }

    /** Every element that was completed, as {@code process element}, in order. */
    public Set<String> been() {
        Set<String> been = new LinkedHashSet<>();
        for (HistoricActivityInstance one : engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()) {
            if (!one.isCanceled()) {
                been.add(one.getProcessDefinitionKey() + " " + one.getActivityId());
            }
        }
        return been;
    }

    /** Forgets what ran, so that the next case finds the place as this one did. */
    public void clear() {
        List<ProcessInstance> outermost = new ArrayList<>(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list());
        outermost.forEach(
                one -> engine.getRuntimeService().deleteProcessInstances(List.of(one.getId()), "over", true, true));
        engine.getHistoryService().createHistoricProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(id -> engine.getHistoryService().deleteHistoricProcessInstanceIfExists(id));
        engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(id -> engine.getHistoryService().deleteHistoricProcessInstanceIfExists(id));
    }

    @Override
    public void close() {
        engine.close();
    }

    /** @param node the task in its model */
    public record OpenTask(String id, String process, Outline.Node node) {}

    /** @param ofItself whether it lasts so long from when it began, instead of until a day */
    public record Timer(String id, String process, String element, Instant due, boolean ofItself) {}

    public record Awaiting(String process, String element, String message, String execution, String instance) {}
}
