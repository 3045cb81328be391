package no.trepart.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The same words as in the real engine, answered by the {@link SandboxWorld}. */
class SandboxVocabulary extends Vocabulary {

    private final SandboxWorld world;

    SandboxVocabulary(SandboxWorld world) {
        super(null, null, null);
        this.world = world;
    }

    @Override
    JavaDelegate step(String name) {
        return execution -> world.step(name, new ExecutionCall(execution));
    }

    @Override
    boolean isOpen(String name, DelegateExecution execution) {
        return world.open(name, new ExecutionCall(execution));
    }

    @Override
    Date deadline(String key, DelegateExecution execution) {
        return Date.from(world.ends(key, new ExecutionCall(execution)));
    }
}
