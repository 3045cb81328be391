package no.trepart.engine;

import java.util.Map;
import java.util.Optional;

/** Where in which model a step or gate was called, and with what. Facts of the case are not here: look them up. */
public interface StepCall {

    /** The programme, from the tenant of the model. */
    String programme();

    /** The set of models the process runs on. */
    String set();

    String process();

    String processInstanceId();

    /** Id of the element in the model. */
    String element();

    /** The case, or empty in a process that belongs to none (a gathering, a meeting of a body). */
    Optional<String> caseId();

    /** What a small process is about, or empty. */
    Optional<String> subjectId();

    /** The properties written on the element in the model. */
    Map<String, String> properties();

    /** Text written on the element, in both languages where given; {@code null} where there is none. */
    String documentation();

    Object variable(String name);

    /** Sets a variable that the rest of this process may decide on. No personal data. */
    void decide(String name, Object value);

    /**
     * The property, which the model must have.
     *
     * @throws IllegalStateException naming process, element and property
     */
    default String required(String property) {
        String value = properties().get(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "%s: element %s lacks the property '%s'".formatted(process(), element(), property));
        }
        return value;
    }
}
