package no.trepart.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.Localized;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves what runs for a case from one set of models to another. */
@Component
public class Migration {

    private final RuntimeService runtime;
    private final Models models;
    private final MigrationPlans plans;
    private final TaskEvents tasks;
    private final CourseEvents course;
    private final ProcessEngine engine;

    Migration(
            RuntimeService runtime,
            Models models,
            MigrationPlans plans,
            TaskEvents tasks,
            CourseEvents course,
            ProcessEngine engine) {
        this.runtime = runtime;
        this.models = models;
        this.plans = plans;
        this.tasks = tasks;
        this.course = course;
        this.engine = engine;
    }

    /**
     * Where the elements of a process go by themselves, because both sets have them.
     *
     * @return target by source; empty when one of the sets has no such process
     */
    public Map<String, String> proposed(String from, String to, String process) {
        return both(from, to, process)
                .map(pair -> plans.proposed(pair.source(), pair.target()))
                .orElse(Map.of());
    }

    /**
     * What is wrong with the plan for a process once a person's choices are laid over the proposal.
     *
     * @param choices target by source; null sends an element nowhere
     * @return the reason by element of the source; empty when nothing is wrong
     */
    public Map<String, Localized> faults(String from, String to, String process, Map<String, String> choices) {
        return both(from, to, process)
                .map(pair -> plans.faults(
                        pair.source(), pair.target(), plans.completed(pair.source(), pair.target(), choices)))
                .orElse(Map.of());
    }

    private Optional<Pair> both(String from, String to, String process) {
        return models.in(from, process)
                .flatMap(source ->
                        models.in(to, process).map(target -> new Pair(source.definitionId(), target.definitionId())));
    }

    /**
     * Moves everything that runs for a case, its small processes among it, or nothing: the caller's transaction must be
     * given up when this refuses. Work keeps what has been signed ({@link TaskRouting#moved}), timers keep their day, and
     * every gate the case now stands before is told again.
     *
     * @param mapping target by source for each process, laid over the proposal
     * @throws MigrationRefused naming each place that has nowhere to go
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String businessKey, String to, Map<String, Map<String, String>> mapping) {
        List<ProcessInstance> behind = behind(businessKey, to);
        // What was started by one of them just before it was moved is seen only now.
        for (; !behind.isEmpty(); behind = behind(businessKey, to)) {
            List<Localized> reasons = new ArrayList<>();
            Map<ProcessInstance, Planned> planned = new HashMap<>();
            for (ProcessInstance instance : behind) {
                planned.put(instance, planned(instance, to, mapping, reasons));
            }
            if (!reasons.isEmpty()) {
                throw new MigrationRefused(reasons);
            }
            planned.forEach(this::move);
        }
        running(businessKey).forEach(instance -> tellWhereItStands(instance.getProcessInstanceId()));
    }

    private List<ProcessInstance> behind(String businessKey, String to) {
        return running(businessKey).stream()
                .filter(instance ->
                        !models.setOf(instance.getProcessDefinitionId()).equals(to))
                .toList();
    }

    private List<ProcessInstance> running(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private Planned planned(
            ProcessInstance instance, String to, Map<String, Map<String, String>> mapping, List<Localized> reasons) {
        Outline source = models.outline(instance.getProcessDefinitionId());
        Optional<Outline> target = models.in(to, source.process());
        if (target.isEmpty()) {
            reasons.add(new Localized(
                    "«%s» er i gang, men finnes ikke i den nye utgaven."
                            .formatted(source.name().nb()),
                    "“%s” is running, but is not in the new version.".formatted(english(source.name()))));
            return null;
        }
        Map<String, String> lines = plans.completed(
                source.definitionId(), target.get().definitionId(), mapping.getOrDefault(source.process(), Map.of()));
        for (String place : standing(instance.getProcessInstanceId())) {
            if (!lines.containsKey(place)) {
                Localized name = source.node(place).map(Outline.Node::name).orElse(Localized.same(place));
                reasons.add(new Localized(
                        "Står på «%s», som ikke har noe sted å gå i den nye utgaven.".formatted(name.nb()),
                        "Stands at “%s”, which has nowhere to go in the new version.".formatted(english(name))));
            }
        }
        return new Planned(source.definitionId(), target.get().definitionId(), lines);
    }

    private void move(ProcessInstance instance, Planned planned) {
        try {
            runtime.newMigration(plans.plan(planned.source(), planned.target(), planned.lines()))
                    .processInstanceIds(instance.getProcessInstanceId())
                    .execute();
        } catch (MigrationPlanValidationException refused) {
            throw new MigrationRefused(
                    plans.faults(planned.source(), planned.target(), planned.lines()).entrySet().stream()
                            .map(fault -> at(planned.source(), fault.getKey(), fault.getValue()))
                            .toList());
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new MigrationRefused(refused.getValidationReport().getActivityInstanceReports().stream()
                    .map(report -> at(
                            planned.source(),
                            report.getSourceScopeId(),
                            new Localized(
                                    "kan ikke flyttes (%s)".formatted(String.join(" ", report.getFailures())),
                                    "cannot be moved (%s)".formatted(String.join(" ", report.getFailures())))))
                    .toList());
        } catch (ProcessEngineException refused) {
            throw new MigrationRefused(List.of(new Localized(
                    "Saken gikk videre mens den ble flyttet. Prøv igjen.",
                    "The case went on while it was being moved. Try again.")));
        }
    }

    private Localized at(String definition, String element, Localized fault) {
        Localized name =
                models.outline(definition).node(element).map(Outline.Node::name).orElse(Localized.same(element));
        return new Localized(
                "«%s»: %s".formatted(name.nb(), fault.nb()), "“%s”: %s".formatted(english(name), fault.en()));
    }

    private static String english(Localized name) {
        return name.in(java.util.Locale.ENGLISH);
    }

    /** Every element the process is in: tasks, waits, and what they stand inside of. */
    private Set<String> standing(String processInstanceId) {
        Set<String> places = new LinkedHashSet<>();
        ActivityInstance top = runtime.getActivityInstance(processInstanceId);
        Arrays.stream(top.getChildActivityInstances()).forEach(child -> collect(child, places));
        transitions(top, places);
        return places;
    }

    private static void collect(ActivityInstance at, Set<String> places) {
        places.add(at.getActivityId());
        Arrays.stream(at.getChildActivityInstances()).forEach(child -> collect(child, places));
        transitions(at, places);
    }

    private static void transitions(ActivityInstance at, Set<String> places) {
        Arrays.stream(at.getChildTransitionInstances())
                .map(TransitionInstance::getActivityId)
                .forEach(places::add);
    }

    private void tellWhereItStands(String processInstanceId) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (TaskEntity task : context.getTaskManager().findTasksByProcessInstanceId(processInstanceId)) {
                        tasks.moved(task);
                    }
                    return null;
                });
        List<EventSubscription> gates = runtime.createEventSubscriptionQuery()
                .processInstanceId(processInstanceId)
                .eventType("conditional")
                .list();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    gates.stream()
                            .map(gate -> context.getExecutionManager().findExecutionById(gate.getExecutionId()))
                            .filter(execution -> execution.getActivity() != null)
                            .forEach((ExecutionEntity execution) -> course.gateReached(execution));
                    return null;
                });
    }

    private record Pair(String source, String target) {}

    private record Planned(String source, String target, Map<String, String> lines) {}

    /** A case that stays where it is; nothing of it may be kept. */
    public static class MigrationRefused extends RuntimeException {

        private final transient List<Localized> reasons;

        MigrationRefused(List<Localized> reasons) {
            super(reasons.toString());
            this.reasons = List.copyOf(reasons);
        }

        /** Each in words a process owner understands. */
        public List<Localized> reasons() {
            return reasons;
        }
    }
}
