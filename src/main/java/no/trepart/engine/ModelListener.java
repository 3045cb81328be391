package no.trepart.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import no.trepart.Localized;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs our listeners on every model as the engine reads it, so that no model has to name them. */
@Component
class ModelListener extends AbstractBpmnParseListener {

    private static final String PROPERTIES = "trepart.properties";

    private final TaskEvents taskEvents;
    private final CourseEvents courseEvents;

    ModelListener(TaskEvents taskEvents, CourseEvents courseEvents) {
        this.taskEvents = taskEvents;
        this.courseEvents = courseEvents;
    }

    /** The properties written on the element in the model; empty when there are none. */
    @SuppressWarnings("unchecked")
    static Map<String, String> propertiesOf(ActivityImpl activity) {
        Map<String, String> properties = (Map<String, String>) activity.getProperty(PROPERTIES);
        return properties == null ? Map.of() : properties;
    }

    static Localized nameOf(ActivityImpl activity) {
        String name = (String) activity.getProperty("name");
        return new Localized(
                name == null ? activity.getId() : name, propertiesOf(activity).get("name.en"));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) courseEvents::processEnded);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, taskEvents::created);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, taskEvents::deleted);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) courseEvents::endReached);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
        phase(scope, activity);
        // A process calls the one published with it, whatever the model says: a case follows one set in everything.
        ((CallableElementActivityBehavior) activity.getActivityBehavior())
                .getCallableElement()
                .setBinding(CallableElementBinding.DEPLOYMENT);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
        if (!"true".equals(element.attribute("triggeredByEvent"))) {
            phase(scope, activity);
        }
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
        boolean hasDefinition =
                element.elements().stream().anyMatch(child -> child.getTagName().endsWith("EventDefinition"));
        if (!hasDefinition) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) courseEvents::milestoneReached);
        }
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepProperties(element, activity);
    }

    @Override
    public void parseIntermediateConditionalEventDefinition(Element definition, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) courseEvents::gateReached);
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) courseEvents::gatePassed);
        activity.setProperty(CourseEvents.GATE, definition.element("condition").getText());
    }

    private void phase(ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) courseEvents::phaseEntered);
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) courseEvents::phaseLeft);
        }
    }

    private static void keepProperties(Element element, ActivityImpl activity) {
        Element extensions = element.element("extensionElements");
        Element list =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (list == null) {
            return;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element property : list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
            properties.put(property.attribute("name"), property.attribute("value"));
        }
        activity.setProperty(PROPERTIES, Map.copyOf(properties));
    }
}
