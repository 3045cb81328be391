package no.trepart.work;

import java.time.LocalDate;
import java.util.Set;
import no.trepart.Localized;

/**
 * Work is due soon, or is late.
 *
 * @param caseId null outside a case
 * @param people ids of those to be told
 */
public record WorkDue(
        String workItemId, String caseId, Localized title, LocalDate dueOn, Set<String> people, Kind kind) {

    public enum Kind {
        soon,
        late
    }
}
