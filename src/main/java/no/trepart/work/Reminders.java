package no.trepart.work;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reminds before work is due and tells another when it is late, by the programme's {@code reminder-policy}. */
@Component
class Reminders {

    private final WorkItemRepository items;
    private final Cases cases;
    private final Roles roles;
    private final Programmes programmes;
    private final CaseSeats seats;
    private final ApplicationEventPublisher events;

    Reminders(
            WorkItemRepository items,
            Cases cases,
            Roles roles,
            Programmes programmes,
            CaseSeats seats,
            ApplicationEventPublisher events) {
        this.items = items;
        this.cases = cases;
        this.roles = roles;
        this.programmes = programmes;
        this.seats = seats;
        this.events = events;
    }

    int remind(LocalDate day, Limit limit) {
        List<WorkItem> due = items.toRemind(day, limit);
        for (WorkItem item : due) {
            item.markReminded();
            Set<String> people = new LinkedHashSet<>();
            item.parties().stream()
                    .filter(WorkParty::outstanding)
                    .flatMap(party -> roles.holders(party.routedTo()).stream())
                    .forEach(holding -> people.add(holding.person().id()));
            events.publishEvent(
                    new WorkDue(item.id(), item.caseId(), item.title(), item.dueOn(), people, WorkDue.Kind.soon));
        }
        return due.size();
    }

    int escalate(LocalDate day, Limit limit) {
        List<WorkItem> late = items.toEscalate(day, limit);
        for (WorkItem item : late) {
            item.markEscalated();
            Set<String> people = new LinkedHashSet<>();
            roles.holders(escalationSeat(item))
                    .forEach(holding -> people.add(holding.person().id()));
            events.publishEvent(
                    new WorkDue(item.id(), item.caseId(), item.title(), item.dueOn(), people, WorkDue.Kind.late));
        }
        return late.size();
    }

    private Seat escalationSeat(WorkItem item) {
        Programme programme = programmes.get(item.programme());
        String role = item.escalateTo() == null ? programme.leader() : item.escalateTo();
        if (item.caseId() == null) {
            return new Seat(role, Scope.programme(programme.key()));
        }
        CaseFile file = cases.get(item.caseId());
        return seats.seat(file, role);
    }
}
