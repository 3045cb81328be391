package no.trepart.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** A {@link StepCall} seen from the engine's execution. */
class ExecutionCall implements StepCall {

    static final String CASE_ID = "caseId";
    static final String SUBJECT_ID = "subjectId";

    private final DelegateExecution execution;

    ExecutionCall(DelegateExecution execution) {
        this.execution = execution;
    }

    @Override
    public String programme() {
        return execution.getTenantId();
    }

    @Override
    public String set() {
        return ((ExecutionEntity) execution).getProcessDefinition().getDeploymentId();
    }

    @Override
    public String process() {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    @Override
    public String processInstanceId() {
        return execution.getProcessInstanceId();
    }

    @Override
    public String element() {
        return execution.getCurrentActivityId();
    }

    @Override
    public Optional<String> caseId() {
        return Optional.ofNullable((String) execution.getVariable(CASE_ID));
    }

    @Override
    public Optional<String> subjectId() {
        return Optional.ofNullable((String) execution.getVariable(SUBJECT_ID));
    }

    @Override
    public Map<String, String> properties() {
        ActivityImpl activity = ((ExecutionEntity) execution).getActivity();
        return activity == null ? Map.of() : ModelListener.propertiesOf(activity);
    }

    @Override
    public String documentation() {
        ActivityImpl activity = ((ExecutionEntity) execution).getActivity();
        return activity == null ? null : (String) activity.getProperty("documentation");
    }

    @Override
    public Object variable(String name) {
        return execution.getVariable(name);
    }

    @Override
    public void decide(String name, Object value) {
        ((ExecutionEntity) execution).getProcessInstance().setVariable(name, value);
    }
}
