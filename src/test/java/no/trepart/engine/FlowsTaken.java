package no.trepart.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Counts how often each flow and activity of each model is taken; kept for the whole run, told by the engine itself.
 *
 * <p>The engine has no flow from an event-based gateway to its events: there the event that came about counts.
 */
final class FlowsTaken {

    private static final Map<String, Map<String, Integer>> TAKEN = new ConcurrentHashMap<>();

    private FlowsTaken() {}

    /** Flows and activities of the process, each with how often it was taken; empty when there is no such model. */
    static Map<String, Integer> in(String process) {
        return new TreeMap<>(TAKEN.getOrDefault(process, Map.of()));
    }

    static void forget(String process) {
        TAKEN.computeIfAbsent(process, key -> new ConcurrentHashMap<>()).replaceAll((element, times) -> 0);
    }

    static Set<String> processes() {
        return new TreeSet<>(TAKEN.keySet());
    }

    static class Plugin extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners() == null
                    ? new ArrayList<>()
                    : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
            listeners.add(new Listener());
            engine.setCustomPostBPMNParseListeners(listeners);
        }
    }

    private static class Listener extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            watch(process, TAKEN.computeIfAbsent(process.getKey(), key -> new ConcurrentHashMap<>()));
        }

        private static void watch(ScopeImpl scope, Map<String, Integer> taken) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, counting(activity.getId(), taken));
                for (PvmTransition flow : activity.getOutgoingTransitions()) {
                    ((TransitionImpl) flow)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, counting(flow.getId(), taken));
                }
                watch(activity, taken);
            }
        }

        private static ExecutionListener counting(String element, Map<String, Integer> taken) {
            taken.putIfAbsent(element, 0);
            return execution -> taken.merge(element, 1, Integer::sum);
        }
    }
}
