package no.trepart.engine;

import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What models may say: the steps, gates and deadlines the features offer.
 *
 * <p>Looked up on first use, because features need the engine and the engine is built before them.
 */
@Component
class Vocabulary {

    private final ObjectProvider<ProcessStep> offeredSteps;
    private final ObjectProvider<Gate> offeredGates;
    private final ObjectProvider<Deadlines> offeredDeadlines;
    private volatile Map<String, ProcessStep> steps;
    private volatile Map<String, Gate> gates;

    Vocabulary(ObjectProvider<ProcessStep> steps, ObjectProvider<Gate> gates, ObjectProvider<Deadlines> deadlines) {
        this.offeredSteps = steps;
        this.offeredGates = gates;
        this.offeredDeadlines = deadlines;
    }

    void engineIsReady() {
        steps = null;
        gates = null;
    }

    JavaDelegate step(String name) {
        ProcessStep step = steps().get(name);
        if (step == null) {
            throw unknown("step", name, steps().keySet());
        }
        return execution -> step.run(new ExecutionCall(execution));
    }

    boolean isOpen(String name, DelegateExecution execution) {
        return gate(name).missing(new ExecutionCall(execution)).isEmpty();
    }

    Gate gate(String name) {
        Gate gate = gates().get(name);
        if (gate == null) {
            throw unknown("gate", name, gates().keySet());
        }
        return gate;
    }

    Date deadline(String key, DelegateExecution execution) {
        return Date.from(offeredDeadlines.getObject().ends(key, new ExecutionCall(execution)));
    }

    Set<String> stepNames() {
        return new TreeSet<>(steps().keySet());
    }

    Set<String> gateNames() {
        return new TreeSet<>(gates().keySet());
    }

    private Map<String, ProcessStep> steps() {
        if (steps == null) {
            steps = offeredSteps.stream().collect(Collectors.toMap(ProcessStep::name, Function.identity()));
        }
        return steps;
    }

    private Map<String, Gate> gates() {
        if (gates == null) {
            gates = offeredGates.stream().collect(Collectors.toMap(Gate::name, Function.identity()));
        }
        return gates;
    }

    private static ProcessEngineException unknown(String kind, String name, Set<String> known) {
        return new ProcessEngineException("unknown %s '%s'; known are %s".formatted(kind, name, new TreeSet<>(known)));
    }
}
