package no.trepart.engine;

/**
 * A verb that models may call from a service task as {@code ${steps.<name>}}.
 *
 * <p>Runs in the engine's transaction: throwing rolls back the step and what led to it.
 */
public interface ProcessStep {

    /** The name used in models, camelCase. */
    String name();

    void run(StepCall call);
}
