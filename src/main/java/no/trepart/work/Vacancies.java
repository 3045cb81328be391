package no.trepart.work;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open work when a seat is filled or falls vacant: to its holder, or to the one who leads. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Vacancies {

    private final WorkPartyRepository parties;
    private final Roles roles;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    Vacancies(WorkPartyRepository parties, Roles roles, Programmes programmes, ApplicationEventPublisher events) {
        this.parties = parties;
        this.roles = roles;
        this.programmes = programmes;
        this.events = events;
    }

    @EventListener
    void on(Roles.RoleGiven event) {
        reroute(event.programme(), event.seat());
    }

    @EventListener
    void on(Roles.RoleEnded event) {
        reroute(event.programme(), event.seat());
    }

    private void reroute(String programme, Seat changed) {
        Seat leader = Routing.leader(programmes.get(programme));
        Set<WorkItem> touched = new HashSet<>();
        for (WorkParty party :
                parties.outstanding(changed.role(), changed.scope().path())) {
            if (touched.add(party.item())) {
                reroute(party.item(), leader);
            }
        }
    }

    private void reroute(WorkItem item, Seat leader) {
        Set<Seat> before = Routing.routedTo(item);
        List<Seat> seats = item.parties().stream().map(WorkParty::seat).toList();
        Map<Seat, List<RoleHolding>> held = roles.holders(seats);
        boolean nobody = seats.stream().noneMatch(held::containsKey);
        for (WorkParty party : item.parties()) {
            if (party.outstanding()) {
                boolean toLeader = !held.containsKey(party.seat()) && (item.signing() != Signing.any || nobody);
                party.route(toLeader ? leader : party.seat());
            }
        }
        Set<Seat> all = new LinkedHashSet<>(before);
        all.addAll(Routing.routedTo(item));
        Set<Seat> arrivedAt = new LinkedHashSet<>(all);
        arrivedAt.removeAll(before);
        if (!arrivedAt.isEmpty()) {
            events.publishEvent(WorkArrived.of(item, arrivedAt));
        }
        events.publishEvent(new WorkChanged(item.id(), all));
    }
}
