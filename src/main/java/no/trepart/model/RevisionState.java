package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;

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

    /** @throws Refused when it is none of these */
    void refuseUnless(RevisionState... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "revision-state",
                    new Localized(
                            "Endringen er %s nå, så dette går ikke. Last siden på nytt."
                                    .formatted(RevisionWords.nb(this)),
                            "The revision is %s now, so this is not possible. Reload the page.".formatted(word)));
        }
    }
}
