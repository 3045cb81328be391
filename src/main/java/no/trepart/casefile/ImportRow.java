package no.trepart.casefile;

import java.util.List;
import no.trepart.Localized;

/**
 * A row of a file and what is to become of it.
 *
 * @param industry the programme's industry its code belongs to; null when none
 * @param problems why it is bad, and what else one should know; may be filled for good and known rows
 */
record ImportRow(RegisterUnit unit, EnterpriseFacts facts, String industry, State state, List<Localized> problems) {

    /** Told to the UI by these names. */
    enum State {
        /** Will be enrolled. */
        good,
        /** Takes part already; will be left as it is. */
        known,
        bad
    }
}
