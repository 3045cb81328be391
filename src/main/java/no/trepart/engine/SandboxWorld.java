package no.trepart.engine;

import java.time.Instant;

/** What stands in for the features in a {@link Sandbox}: nothing it does reaches anybody. */
public interface SandboxWorld {

    /** A model has come to a step. */
    void step(String name, StepCall call);

    boolean open(String gate, StepCall call);

    /** When the period ends, in the sandbox's own time. */
    Instant ends(String key, StepCall call);
}
