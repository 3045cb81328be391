package no.trepart.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.Lane;
import org.camunda.bpm.engine.impl.pvm.process.LaneSet;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the routing of tasks that come and go. */
@Component
class TaskEvents {

    private final ObjectProvider<TaskRouting> routing;

    TaskEvents(ObjectProvider<TaskRouting> routing) {
        this.routing = routing;
    }

    void created(DelegateTask task) {
        routing.getObject().arrived(seen(task));
    }

    /** The task stands in another version of its model now. */
    void moved(DelegateTask task) {
        routing.getObject().moved(seen(task));
    }

    private static TaskRouting.TaskArrived seen(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        ActivityImpl activity = execution.getActivity();
        ProcessDefinitionEntity definition = execution.getProcessDefinition();
        Map<String, String> properties = ModelListener.propertiesOf(activity);
        return new TaskRouting.TaskArrived(
                task.getId(),
                task.getTenantId(),
                definition.getKey(),
                definition.getId(),
                definition.getDeploymentId(),
                task.getProcessInstanceId(),
                activity.getId(),
                ModelListener.nameOf(activity),
                properties.containsKey("lane") ? properties.get("lane") : laneOf(definition, activity),
                Optional.ofNullable((String) execution.getVariable(ExecutionCall.CASE_ID)),
                Optional.ofNullable((String) execution.getVariable(ExecutionCall.SUBJECT_ID)),
                properties,
                new LinkedHashMap<>(execution.getVariables()));
    }

    void deleted(DelegateTask task) {
        routing.getObject().cancelled(task.getId());
    }

    /** The lane of the task, or of the sub-process around it: lanes are drawn only in the pool. */
    private static String laneOf(ProcessDefinitionEntity definition, ActivityImpl activity) {
        for (ScopeImpl place = activity; place instanceof ActivityImpl inner; place = inner.getFlowScope()) {
            for (LaneSet set : definition.getLaneSets()) {
                for (Lane lane : set.getLanes()) {
                    if (lane.getFlowNodeIds().contains(place.getId())) {
                        return lane.getId();
                    }
                }
            }
        }
        throw new ProcessEngineException(
                "%s: task %s stands in no lane".formatted(definition.getKey(), activity.getId()));
    }
}
