package no.trepart.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Reads a BPMN model into an {@link Outline}. */
class OutlineReader {

    private final Map<String, String> lanes = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> leaving = new HashMap<>();

    Outline read(String definitionId, String key, String deploymentId, BpmnModelInstance model) {
        Process process = model.getModelElementById(key);
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            lane.getFlowNodeRefs().forEach(node -> lanes.put(node.getId(), lane.getId()));
        }
        return new Outline(
                definitionId,
                key,
                deploymentId,
                localizedName(process, process.getName()),
                nodes(process.getFlowElements(), null));
    }

    private List<Node> nodes(Collection<FlowElement> elements, String laneAround) {
        elements.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .forEach(flow -> leaving.computeIfAbsent(flow.getSource(), from -> new ArrayList<>())
                        .add(flow));
        return inOrder(elements).stream().map(node -> node(node, laneAround)).toList();
    }

    /** From the start events along the flows, each element once; boundary events follow what they sit on. */
    private List<FlowNode> inOrder(Collection<FlowElement> elements) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Map<FlowNode, List<FlowNode>> sitting = new HashMap<>();
        elements.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .forEach(event -> sitting.computeIfAbsent(event.getAttachedTo(), on -> new ArrayList<>())
                        .add(event));
        elements.stream().filter(StartEvent.class::isInstance).forEach(start -> visit((FlowNode) start, sitting, seen));
        elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .forEach(node -> {
                    if (!isEventSubProcess(node)) {
                        visit(node, sitting, seen);
                    }
                });
        elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .forEach(seen::add);
        return new ArrayList<>(seen);
    }

    /** Without calling itself: a long row of elements would use up the stack. */
    private void visit(FlowNode from, Map<FlowNode, List<FlowNode>> sitting, Set<FlowNode> seen) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node)) {
                List<FlowNode> next = new ArrayList<>(sitting.getOrDefault(node, List.of()));
                next.addAll(after(node));
                Collections.reverse(next);
                next.forEach(open::push);
            }
        }
    }

    private Node node(FlowNode element, String laneAround) {
        Map<String, String> properties = properties(element);
        String lane = properties.getOrDefault("lane", lanes.getOrDefault(element.getId(), laneAround));
        return new Node(
                element.getId(),
                kind(element),
                localizedName(element, element.getName()),
                documentation(element, properties),
                lane,
                properties,
                element instanceof CallActivity call ? call.getCalledElement() : null,
                message(element),
                element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef") != null,
                after(element).stream().map(FlowNode::getId).toList(),
                element instanceof SubProcess inner ? nodes(inner.getFlowElements(), lane) : List.of());
    }

    /** As the engine goes, by the flows themselves: other tools leave out what a node says of them, or say it wrongly. */
    private List<FlowNode> after(FlowNode node) {
        List<SequenceFlow> told = List.copyOf(node.getOutgoing());
        return leaving.getOrDefault(node, List.of()).stream()
                .sorted(Comparator.comparingInt(flow -> told.contains(flow) ? told.indexOf(flow) : told.size()))
                .map(SequenceFlow::getTarget)
                .toList();
    }

    private static Kind kind(FlowNode element) {
        if (element instanceof UserTask) {
            return Kind.TASK;
        }
        if (isEventSubProcess(element)) {
            return Kind.EVENT_SUB_PROCESS;
        }
        if (element instanceof CallActivity || element instanceof SubProcess) {
            return Kind.PHASE;
        }
        if (element instanceof StartEvent) {
            return Kind.START;
        }
        if (element instanceof EndEvent) {
            return Kind.END;
        }
        if (element instanceof Gateway) {
            return Kind.GATEWAY;
        }
        if (element instanceof IntermediateThrowEvent thrown) {
            return thrown.getEventDefinitions().isEmpty() ? Kind.MILESTONE : Kind.STEP;
        }
        if (element instanceof IntermediateCatchEvent caught) {
            boolean gate = caught.getEventDefinitions().stream().anyMatch(ConditionalEventDefinition.class::isInstance);
            return gate ? Kind.GATE : Kind.WAIT;
        }
        return element instanceof ReceiveTask || element instanceof BoundaryEvent ? Kind.WAIT : Kind.STEP;
    }

    private static boolean isEventSubProcess(FlowNode element) {
        return element instanceof SubProcess inner && inner.triggeredByEvent();
    }

    private static String message(FlowNode element) {
        if (element instanceof ReceiveTask receive) {
            return receive.getMessage() == null ? null : receive.getMessage().getName();
        }
        if (element instanceof CatchEvent caught) {
            for (EventDefinition definition : caught.getEventDefinitions()) {
                if (definition instanceof MessageEventDefinition message && message.getMessage() != null) {
                    return message.getMessage().getName();
                }
            }
        }
        return null;
    }

    private static Localized localizedName(BaseElement element, String name) {
        return new Localized(
                name == null ? element.getId() : name, properties(element).get("name.en"));
    }

    private static Localized documentation(BaseElement element, Map<String, String> properties) {
        return element.getDocumentations().stream()
                .findFirst()
                .map(text -> new Localized(text.getTextContent().strip(), properties.get("documentation.en")))
                .orElse(null);
    }

    static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElements().stream()
                    .filter(CamundaProperties.class::isInstance)
                    .flatMap(list -> ((CamundaProperties) list).getCamundaProperties().stream())
                    // A property left empty says nothing, and so counts as not there.
                    .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
                    .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }
}
