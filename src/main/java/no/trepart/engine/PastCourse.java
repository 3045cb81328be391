package no.trepart.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the processes of a case have been through: when each element was passed, and on what they decided. */
@Component
public class PastCourse {

    private final HistoryService history;

    PastCourse(HistoryService history) {
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Past of(String businessKey) {
        Map<String, List<Instant>> passed = new HashMap<>();
        Map<String, List<Instant>> reached = new HashMap<>();
        Map<String, Map<String, Object>> decided = new HashMap<>();
        for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            String process = instance.getProcessDefinitionKey();
            for (HistoricActivityInstance one : history.createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .list()) {
                String at = process + " " + one.getActivityId();
                reached.computeIfAbsent(at, id -> new ArrayList<>())
                        .add(one.getStartTime().toInstant());
                if (one.getEndTime() != null && !one.isCanceled()) {
                    passed.computeIfAbsent(at, id -> new ArrayList<>())
                            .add(one.getEndTime().toInstant());
                }
            }
            Map<String, Object> values = decided.computeIfAbsent(process, id -> new HashMap<>());
            for (HistoricVariableInstance one : history.createHistoricVariableInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                values.put(one.getName(), one.getValue());
            }
        }
        return new Past(passed, reached, decided);
    }

    /**
     * @param passed when each element was passed, by {@code process element}
     * @param reached when each was come to
     * @param decided the values processes decided on, as they were last, by process
     */
    public record Past(
            Map<String, List<Instant>> passed,
            Map<String, List<Instant>> reached,
            Map<String, Map<String, Object>> decided) {}
}
