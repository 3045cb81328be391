package no.trepart.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions in models see variables and the {@link Vocabulary}, and nothing else.
 *
 * <p>There is deliberately no resolver for Java beans: without it no expression can call a method, and so none reaches a
 * class, a bean or the file system, whoever drew the model.
 */
class RestrictedExpressions extends JuelExpressionManager {

    private final Vocabulary vocabulary;

    RestrictedExpressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new VocabularyResolver(vocabulary));
        resolvers.add(new MapELResolver(true));
        resolvers.add(new ListELResolver(true));
        return resolvers;
    }
}
