package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a revision has come: from a draft to what runs, and to what has run. */
enum RevisionState {
    draft("draft"),
    inReview("in-review"),
    approved("approved"),
    scheduled("scheduled"),
    pilot("pilot"),
    current("current"),
    former("former"),
    withdrawn("withdrawn");

    private final String word;

    RevisionState(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }

    /** Whether cases have run on it, so that its files can never change again. */
    boolean hasRun() {
        return this == pilot || this == current || this == former;
    }
}
