package no.trepart.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The expression language of decision tables and forms. */
@Component
public class Feel {

    private final ProcessEngine engine;

    Feel(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Whether an expression holds.
     *
     * @param expression FEEL, with or without the leading equals sign
     * @return false also when it is not a truth value
     * @throws RuntimeException when it is no FEEL
     */
    public boolean holds(String expression, Map<String, Object> context) {
        String text = expression.strip().replaceFirst("^=", "");
        DefaultDmnEngineConfiguration dmn =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDmnEngineConfiguration();
        Object value = dmn.getFeelEngine()
                .evaluateSimpleExpression(text, Variables.fromMap(context).asVariableContext());
        return Boolean.TRUE.equals(value);
    }
}
