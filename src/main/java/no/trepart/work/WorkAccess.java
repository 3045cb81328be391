package no.trepart.work;

import java.util.List;
import java.util.Set;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Seat;
import no.trepart.programme.Programmes;
import no.trepart.work.OptionSource.Context;
import org.springframework.stereotype.Component;

/** Who may see a work item and who may sign it for whom. */
@Component
class WorkAccess {

    private final Access access;
    private final Cases cases;
    private final CurrentPerson current;
    private final Programmes programmes;

    WorkAccess(Access access, Cases cases, CurrentPerson current, Programmes programmes) {
        this.access = access;
        this.cases = cases;
        this.current = current;
        this.programmes = programmes;
    }

    /**
     * Whoever sees the case sees its work; work without a case is seen by the parties it is routed to and the leader.
     *
     * @throws Refused as not found
     */
    void refuseUnlessVisible(WorkItem item) {
        if (!sees(item)) {
            throw Refused.notFound();
        }
    }

    boolean sees(WorkItem item) {
        Set<Seat> mine = current.seats();
        boolean mineToDo = item.parties().stream()
                .anyMatch(party -> mine.contains(party.routedTo()) || mine.contains(party.seat()));
        return mineToDo || leads(item) || item.caseId() != null && access.sees(current.id(), item.caseId());
    }

    /** Outstanding parties that are this person's to answer for, by holding the seat or the one it is routed to. */
    List<WorkParty> awaiting(WorkItem item) {
        Set<Seat> mine = current.seats();
        return item.parties().stream()
                .filter(WorkParty::outstanding)
                .filter(party -> mine.contains(party.routedTo()) || mine.contains(party.seat()))
                .toList();
    }

    boolean leads(WorkItem item) {
        return current.holdsRole(
                item.programme(), programmes.get(item.programme()).leader());
    }

    /**
     * Parties this person may sign for with a reason: outstanding ones of a joint item, for whoever is a party to it or
     * leads the programme. Never a sealed answer, which is nobody's but the party's own.
     */
    List<WorkParty> mayRepresent(WorkItem item) {
        if (!item.open() || item.sealed() || !item.body() || item.signing() == Signing.any) {
            return List.of();
        }
        Set<Seat> mine = current.seats();
        boolean party = item.parties().stream().anyMatch(one -> mine.contains(one.seat()));
        if (!party && !leads(item)) {
            return List.of();
        }
        return item.parties().stream()
                .filter(WorkParty::outstanding)
                .filter(one -> !mine.contains(one.seat()))
                .toList();
    }

    Context context(WorkItem item) {
        String industry =
                item.caseId() == null ? null : cases.get(item.caseId()).industry();
        return new Context(item.programme(), item.caseId(), item.subjectId(), industry);
    }
}
