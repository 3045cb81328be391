package no.trepart.casefile;

import java.util.List;
import java.util.Map;
import no.trepart.engine.StepCall;

/** What the forms of earlier steps have recorded, for verbs that act on it. */
public interface Answers {

    /**
     * The newest answer to a step: from the same process if it was given there, else from the case or subject.
     *
     * @return empty when the step has not been answered
     */
    Map<String, Object> latest(StepCall call, String step);

    /** Whether the step was done in the case. */
    boolean done(String caseId, String step);

    /** The rows of a dynamic list in an answer; empty when there are none. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> answer, String list) {
        Object rows = answer.get(list);
        return rows instanceof List<?> found ? (List<Map<String, Object>>) found : List.of();
    }

    /** A text field; null when empty. */
    static String text(Map<String, Object> answer, String field) {
        Object value = answer.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
