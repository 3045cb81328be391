package no.trepart.engine;

import java.time.Instant;

/** Gives timers in models their dates, as {@code ${deadlines.<key>}}. */
public interface Deadlines {

    /** When the period named by the key ends if it starts now. */
    Instant ends(String key, StepCall call);
}
