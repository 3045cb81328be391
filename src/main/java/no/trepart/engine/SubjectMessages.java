package no.trepart.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages to processes of a case that are about one subject among several, such as one of two gatherings. */
@Component
public class SubjectMessages {

    private final RuntimeService runtime;

    SubjectMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Brings a subject to every place of the case that awaits such a message. Only what the message starts is about the
     * subject, so that several may run side by side and the case itself stays about none.
     *
     * @return how many took it
     */
    @Transactional
    public int bring(String programme, String businessKey, String subjectId, String message) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .tenantId(programme)
                .setVariablesToTriggeredScope(Map.of(ExecutionCall.SUBJECT_ID, subjectId))
                .correlateAllWithResult()
                .size();
    }

    /**
     * Tells the processes of the case that are about the subject and await the message.
     *
     * @return how many took it
     */
    @Transactional
    public int tell(
            String programme, String businessKey, String subjectId, String message, Map<String, Object> variables) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .processInstanceVariableEquals(ExecutionCall.SUBJECT_ID, subjectId)
                .tenantId(programme)
                .setVariables(variables)
                .correlateAllWithResult()
                .size();
    }
}
