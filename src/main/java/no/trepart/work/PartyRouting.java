package no.trepart.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends the parties of a work item to those who hold their seats now, and tells whose lists that changes. */
@Component
class PartyRouting {

    private final Roles roles;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    PartyRouting(Roles roles, Programmes programmes, ApplicationEventPublisher events) {
        this.roles = roles;
        this.programmes = programmes;
        this.events = events;
    }

    /**
     * A seat nobody holds goes to the leader as a vacancy, never to nowhere; where one of several is enough, only when
     * nobody at all could do it.
     */
    void route(WorkItem item) {
        Seat leader = leader(programmes.get(item.programme()));
        List<Seat> seats = item.parties().stream().map(WorkParty::seat).toList();
        Map<Seat, List<RoleHolding>> held = roles.holders(seats);
        boolean nobody = seats.stream().noneMatch(held::containsKey);
        for (WorkParty party : item.parties()) {
            if (party.outstanding()) {
                boolean toLeader = !held.containsKey(party.seat()) && (item.signing() != Signing.any || nobody);
                party.route(toLeader ? leader : party.seat());
            }
        }
    }

    /** @param before where the item was routed until now */
    void tellOfMove(WorkItem item, Set<Seat> before) {
        Set<Seat> arrivedAt = routedTo(item);
        Set<Seat> touched = new LinkedHashSet<>(before);
        touched.addAll(arrivedAt);
        arrivedAt.removeAll(before);
        if (!arrivedAt.isEmpty()) {
            events.publishEvent(WorkArrived.of(item, arrivedAt));
        }
        events.publishEvent(new WorkChanged(item.id(), touched));
    }

    static Set<Seat> routedTo(WorkItem item) {
        Set<Seat> routed = new LinkedHashSet<>();
        item.parties().forEach(party -> routed.add(party.routedTo()));
        return routed;
    }

    private static Seat leader(Programme programme) {
        return new Seat(programme.leader(), Scope.programme(programme.key()));
    }
}
