package no.trepart.casefile;

import java.time.Instant;
import java.util.Collection;
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

    /**
     * Standing answers in a case to steps of which the model says that they record a fact (property {@code records}),
     * oldest first.
     */
    List<Given> recorded(String caseId, String fact);

    /** The same in all cases of a programme, given from one moment until another. */
    List<Given> recorded(String programme, String fact, Instant from, Instant until);

    /** All standing answers about subjects, oldest first. */
    List<Given> about(Collection<String> subjectIds);

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

    /**
     * One party's answer to a step.
     *
     * @param caseId null outside a case
     * @param subjectId null when it is about nothing in particular
     * @param records the fact it records; null when the model names none
     */
    record Given(
            String caseId,
            String subjectId,
            String step,
            String records,
            String role,
            Instant at,
            Map<String, Object> data) {}
}
