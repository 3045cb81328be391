package no.trepart.casefile;

/** Where a case stands as a whole; where in the course it stands is told by the engine. */
public enum CaseState {
    nominated,
    active,
    paused,
    declined,
    withdrawn,
    completed;

    public boolean open() {
        return this == nominated || this == active || this == paused;
    }
}
