package no.trepart.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes, tells them what has happened, and says where they stand. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final Definitions definitions;

    private final ManagementService management;

    Processes(RuntimeService runtime, HistoryService history, Definitions definitions, ManagementService management) {
        this.management = management;
        this.runtime = runtime;
        this.history = history;
        this.definitions = definitions;
    }

    /**
     * Starts a process as it stands in a set of models.
     *
     * @param businessKey the case, or the subject of a process without a case
     * @return id of the process instance
     * @throws IllegalArgumentException when the set has no such process
     */
    @Transactional
    public String start(String set, String process, String businessKey, Map<String, Object> variables) {
        String definition = definitions
                .process(set, process)
                .orElseThrow(() -> new IllegalArgumentException("set %s has no process %s".formatted(set, process)));
        return runtime.createProcessInstanceById(definition)
                .businessKey(businessKey)
                .setVariables(variables)
                .execute()
                .getProcessInstanceId();
    }

    /**
     * Tells every process of the case that awaits it.
     *
     * @return how many took it
     */
    @Transactional
    public int message(String programme, String businessKey, String message, Map<String, Object> variables) {
        List<MessageCorrelationResult> taken = new ArrayList<>();
        LostRace.told(() -> taken.addAll(runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .tenantId(programme)
                .setVariables(variables)
                .correlateAllWithResult()));
        return taken.size();
    }

    /** What running process instances know under a name, by instance; one that knows nothing is left out. */
    @Transactional(readOnly = true)
    public Map<String, Object> known(Collection<String> instances, String variable) {
        Map<String, Object> known = new HashMap<>();
        if (!instances.isEmpty()) {
            runtime.createVariableInstanceQuery()
                    .processInstanceIdIn(instances.toArray(String[]::new))
                    .variableName(variable)
                    .list()
                    .forEach(one -> known.put(one.getProcessInstanceId(), one.getValue()));
        }
        return known;
    }

    /** Ids of the process instances that would take a message now. */
    @Transactional(readOnly = true)
    public Set<String> awaiting(Collection<String> programmes, String message) {
        return runtime
                .createEventSubscriptionQuery()
                .eventType("message")
                .eventName(message)
                .tenantIdIn(programmes.toArray(String[]::new))
                .list()
                .stream()
                .map(EventSubscription::getProcessInstanceId)
                .collect(Collectors.toSet());
    }

    /** Tells one awaiting place in one process. */
    @Transactional
    public void message(Awaited awaited, Map<String, Object> variables) {
        LostRace.told(() -> runtime.messageEventReceived(awaited.message(), awaited.executionId(), variables));
    }

    /** Messages the processes of this case would take now. */
    @Transactional(readOnly = true)
    public List<Awaited> awaited(String businessKey) {
        return running(businessKey).stream()
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance.getProcessInstanceId())
                        .eventType("message")
                        .list()
                        .stream()
                        .map(subscription -> awaited(instance, subscription)))
                .toList();
    }

    private static Awaited awaited(ProcessInstance instance, EventSubscription subscription) {
        return new Awaited(
                instance.getProcessDefinitionId(),
                instance.getProcessInstanceId(),
                subscription.getExecutionId(),
                subscription.getActivityId(),
                subscription.getEventName());
    }

    /** Lets every gate the case stands before look again. To be called after any fact of the case has changed. */
    @Transactional
    public void factsChanged(String businessKey) {
        for (ProcessInstance instance : running(businessKey)) {
            boolean waits = runtime.createEventSubscriptionQuery()
                            .processInstanceId(instance.getProcessInstanceId())
                            .eventType("conditional")
                            .count()
                    > 0;
            if (waits) {
                runtime.setVariable(
                        instance.getProcessInstanceId(),
                        "factsChanged",
                        UUID.randomUUID().toString());
            }
        }
    }

    /** Waiting periods of the case: what happens next by itself, and when. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String businessKey) {
        return running(businessKey).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getProcessInstanceId())
                                .timers()
                                .list()
                                .stream()
                                .map(job -> new Waiting(
                                        job.getId(),
                                        instance.getProcessDefinitionId(),
                                        management
                                                .createJobDefinitionQuery()
                                                .jobDefinitionId(job.getJobDefinitionId())
                                                .singleResult()
                                                .getActivityId(),
                                        job.getDuedate().toInstant())))
                .toList();
    }

    /** Moves the end of a waiting period. */
    @Transactional
    public void move(Waiting waiting, Instant end) {
        management.setJobDuedate(waiting.jobId(), Date.from(end));
    }

    /** Ends what runs for the case beside the given process, which ends by itself. */
    @Transactional
    public void cancelBeside(String businessKey, String process, String reason) {
        for (ProcessInstance instance : running(businessKey)) {
            boolean outermost = instance.getRootProcessInstanceId().equals(instance.getProcessInstanceId());
            if (outermost && !instance.getProcessDefinitionKey().equals(process)) {
                runtime.deleteProcessInstance(instance.getProcessInstanceId(), reason);
            }
        }
    }

    private List<ProcessInstance> running(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    /** Every process the case has been through or is in, oldest first, with passed and current elements. */
    @Transactional(readOnly = true)
    public List<Position> positions(String businessKey) {
        Map<HistoricProcessInstance, List<HistoricActivityInstance>> been = new LinkedHashMap<>();
        Map<String, String> calling = new HashMap<>();
        for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()) {
            List<HistoricActivityInstance> activities = activities(instance.getId());
            been.put(instance, activities);
            activities.stream()
                    .filter(activity -> activity.getCalledProcessInstanceId() != null)
                    .forEach(call -> calling.put(call.getCalledProcessInstanceId(), call.getActivityId()));
        }
        return been.entrySet().stream()
                .map(entry -> position(
                        entry.getKey(),
                        entry.getValue(),
                        calling.get(entry.getKey().getId())))
                .toList();
    }

    /** Elements that one process has passed. */
    @Transactional(readOnly = true)
    public List<String> passed(String processInstanceId) {
        return activities(processInstanceId).stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private List<HistoricActivityInstance> activities(String processInstanceId) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    private static Position position(
            HistoricProcessInstance instance, List<HistoricActivityInstance> activities, String callingElement) {
        Map<String, Instant> passed = new HashMap<>();
        Map<String, Instant> current = new HashMap<>();
        for (HistoricActivityInstance activity : activities) {
            if (activity.getEndTime() == null) {
                current.put(activity.getActivityId(), activity.getStartTime().toInstant());
            } else if (!activity.isCanceled()) {
                passed.put(activity.getActivityId(), activity.getEndTime().toInstant());
            }
        }
        return new Position(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                instance.getId(),
                instance.getSuperProcessInstanceId(),
                callingElement,
                instance.getEndTime() == null,
                instance.getStartTime().toInstant(),
                Map.copyOf(passed),
                Map.copyOf(current));
    }

    /** A timer that runs, at an element of a model. */
    public record Waiting(String jobId, String definitionId, String element, Instant until) {}

    /** A place in a process that awaits a message. */
    public record Awaited(
            String definitionId, String processInstanceId, String executionId, String element, String message) {}

    /**
     * Where one process of a case stands.
     *
     * @param calledFrom the process instance that called this one; null at the top
     * @param callingElement the element that called it; null at the top
     * @param passed elements passed, with when last
     * @param current elements the process is at, with since when
     */
    public record Position(
            String definitionId,
            String process,
            String processInstanceId,
            String calledFrom,
            String callingElement,
            boolean running,
            Instant startedAt,
            Map<String, Instant> passed,
            Map<String, Instant> current) {}
}
