package no.trepart.engine;

import java.util.List;

/**
 * Something that must be true before a case goes on, waited for in models as {@code ${gates.<name>}} on a conditional
 * event. It opens by itself: whoever changes a fact of a case calls {@link Processes#factsChanged(String)}.
 */
public interface Gate {

    String name();

    /** What is missing, in words, with who can supply it; empty when the gate is open. */
    List<Missing> missing(StepCall call);
}
