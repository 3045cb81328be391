package no.trepart.work;

import java.util.HashSet;
import java.util.Set;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open work when a seat is filled or falls vacant: to its holder, or to the one who leads. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Vacancies {

    private final WorkPartyRepository parties;
    private final PartyRouting routing;

    Vacancies(WorkPartyRepository parties, PartyRouting routing) {
        this.parties = parties;
        this.routing = routing;
    }

    @EventListener
    void on(Roles.RoleGiven event) {
        reroute(event.seat());
    }

    @EventListener
    void on(Roles.RoleEnded event) {
        reroute(event.seat());
    }

    private void reroute(Seat changed) {
        Set<WorkItem> touched = new HashSet<>();
        for (WorkParty party :
                parties.outstanding(changed.role(), changed.scope().path())) {
            WorkItem item = party.item();
            if (touched.add(item)) {
                Set<Seat> before = PartyRouting.routedTo(item);
                routing.route(item);
                routing.tellOfMove(item, before);
            }
        }
    }
}
