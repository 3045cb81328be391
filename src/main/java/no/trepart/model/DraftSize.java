package no.trepart.model;

import no.trepart.Localized;
import no.trepart.Refused;

/**
 * How much a draft holds. It may hold several times what any programme needs, and no more than can be checked in a moment.
 *
 * @param bytes of all files together
 */
record DraftSize(int files, long bytes) {

    static final int MOST_FILES = 500;
    static final long MOST_BYTES = 20L * 1024 * 1024;

    /**
     * What is too large already may become smaller, or be changed without growing.
     *
     * @throws Refused when it is beyond the limits and has grown
     */
    void refuseIfGrownFrom(DraftSize before) {
        if (files > MOST_FILES && files > before.files) {
            throw refused(
                    "Utkastet har allerede %d filer, og kan ikke ha flere. Slett noen først.".formatted(before.files),
                    "The draft has %d files already, and can have no more. Delete some first.".formatted(before.files));
        }
        if (bytes > MOST_BYTES && bytes > before.bytes) {
            throw refused(
                    "Filene i utkastet blir for store til sammen: høyst 20 MB. Gjør noen mindre, eller slett noen.",
                    "The files of the draft become too large together: at most 20 MB. Make some smaller, or delete some.");
        }
    }

    private static Refused refused(String nb, String en) {
        return new Refused(Refused.Kind.TOO_LARGE, "draft-too-large", new Localized(nb, en));
    }
}
