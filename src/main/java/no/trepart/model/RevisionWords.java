package no.trepart.model;

/** What states are called in sentences. */
final class RevisionWords {

    private RevisionWords() {}

    static String nb(RevisionState state) {
        return switch (state) {
            case draft -> "et utkast";
            case inReview -> "til gjennomsyn";
            case approved -> "godkjent";
            case scheduled -> "planlagt";
            case pilot -> "på prøve";
            case current -> "gjeldende";
            case former -> "tidligere brukt";
            case withdrawn -> "trukket tilbake";
        };
    }
}
