package no.trepart.engine;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Base of the process tests: one class per model, named after it, whose scenarios together take every flow and reach
 * every activity of the model ({@link FlowCoverage} fails the class otherwise).
 */
@EngineTest
@ExtendWith(FlowCoverage.class)
abstract class ModelTest {

    /** A day no test lives to see, for the date fields that timers wait for. */
    static final String SOME_DAY = "2099-05-18";

    @Autowired
    private WholeEngine engine;

    /** Id of the model that a test class is about: {@code GoalsAndPlanModelTest} is about {@code goals-and-plan}. */
    static String modelOf(Class<?> test) {
        return test.getSimpleName()
                .replaceFirst("ModelTest$", "")
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase();
    }

    /** A case that begins on this model; the named gates are closed to it. */
    Walk begin(String... closedGates) {
        return new Walk(engine, modelOf(getClass()), Map.of(), closedGates);
    }

    /** A case that begins on this model as another model would call it, with what that one hands over. */
    Walk beginWith(Map<String, Object> handedOver) {
        return new Walk(engine, modelOf(getClass()), handedOver);
    }

    /** Answers to a form, as pairs of field and value. */
    static Map<String, Object> with(Object... fieldsAndValues) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            answers.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return answers;
    }
}
