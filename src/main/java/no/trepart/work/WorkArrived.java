package no.trepart.work;

import java.time.LocalDate;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.people.Seat;

/**
 * New work stands open for these seats.
 *
 * @param caseId null outside a case
 * @param lane the role or body it is for
 */
public record WorkArrived(
        String workItemId,
        String programme,
        String caseId,
        String process,
        String step,
        Localized title,
        String lane,
        LocalDate dueOn,
        Set<Seat> seats) {

    static WorkArrived of(WorkItem item, Set<Seat> seats) {
        return new WorkArrived(
                item.id(),
                item.programme(),
                item.caseId(),
                item.process(),
                item.step(),
                item.title(),
                item.lane(),
                item.dueOn(),
                seats);
    }
}
