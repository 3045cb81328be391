package no.trepart.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.Localized;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes {@link CourseEvent}s from the engine's listeners. */
@Component
class CourseEvents {

    static final String GATE = "trepart.gate";

    private static final Pattern GATE_CONDITION = Pattern.compile("\\s*\\$\\{\\s*gates\\.(\\w+)\\s*}\\s*");

    private final ApplicationEventPublisher events;

    CourseEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void phaseEntered(DelegateExecution execution) {
        Place at = new Place(execution);
        events.publishEvent(
                new CourseEvent.PhaseEntered(at.programme, at.process, at.businessKey, at.element, at.name));
    }

    void phaseLeft(DelegateExecution execution) {
        Place at = new Place(execution);
        events.publishEvent(new CourseEvent.PhaseLeft(
                at.programme, at.process, at.businessKey, at.element, !execution.isCanceled()));
    }

    void milestoneReached(DelegateExecution execution) {
        Place at = new Place(execution);
        events.publishEvent(
                new CourseEvent.MilestoneReached(at.programme, at.process, at.businessKey, at.element, at.name));
    }

    void gateReached(DelegateExecution execution) {
        Place at = new Place(execution);
        Matcher gate = GATE_CONDITION.matcher((String) at.activity.getProperty(GATE));
        if (!gate.matches()) {
            return;
        }
        events.publishEvent(new CourseEvent.GateReached(
                at.programme,
                at.process,
                at.businessKey,
                execution.getProcessInstanceId(),
                at.element,
                gate.group(1),
                at.name,
                ModelListener.propertiesOf(at.activity)));
    }

    void gatePassed(DelegateExecution execution) {
        Place at = new Place(execution);
        events.publishEvent(new CourseEvent.GatePassed(
                at.programme, at.process, at.businessKey, execution.getProcessInstanceId(), at.element));
    }

    void endReached(DelegateExecution execution) {
        Place at = new Place(execution);
        events.publishEvent(new CourseEvent.EndReached(
                at.programme,
                at.process,
                at.businessKey,
                at.element,
                at.name,
                ModelListener.propertiesOf(at.activity),
                (String) execution.getVariable(ExecutionCall.SUBJECT_ID)));
    }

    void processEnded(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        events.publishEvent(new CourseEvent.ProcessEnded(
                execution.getTenantId(),
                entity.getProcessDefinition().getKey(),
                entity.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                !execution.isCanceled(),
                (String) execution.getVariable(ExecutionCall.SUBJECT_ID)));
    }

    private static class Place {
        final String programme;
        final String process;
        final String businessKey;
        final String element;
        final Localized name;
        final ActivityImpl activity;

        Place(DelegateExecution execution) {
            ExecutionEntity entity = (ExecutionEntity) execution;
            activity = entity.getActivity();
            programme = execution.getTenantId();
            process = entity.getProcessDefinition().getKey();
            businessKey = entity.getProcessBusinessKey();
            element = activity.getId();
            name = ModelListener.nameOf(activity);
        }
    }
}
