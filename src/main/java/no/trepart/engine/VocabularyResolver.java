package no.trepart.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/** Resolves {@code steps.x}, {@code gates.x} and {@code deadlines.x}. */
class VocabularyResolver extends ELResolver {

    private enum Word {
        steps,
        gates,
        deadlines
    }

    private final Vocabulary vocabulary;

    VocabularyResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            for (Word word : Word.values()) {
                if (word.name().equals(property)) {
                    context.setPropertyResolved(true);
                    return word;
                }
            }
            return null;
        }
        if (!(base instanceof Word word)) {
            return null;
        }
        context.setPropertyResolved(true);
        String name = String.valueOf(property);
        return switch (word) {
            case steps -> vocabulary.step(name);
            case gates -> vocabulary.isOpen(name, execution(context));
            case deadlines -> vocabulary.deadline(name, execution(context));
        };
    }

    private DelegateExecution execution(ELContext context) {
        Object scope = context.getContext(VariableScope.class);
        if (scope instanceof DelegateExecution execution) {
            return execution;
        }
        if (scope instanceof DelegateTask task) {
            return task.getExecution();
        }
        throw new PropertyNotFoundException("gates and deadlines are known only while a process runs");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Word) {
            throw new PropertyNotWritableException("models cannot change " + base);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
