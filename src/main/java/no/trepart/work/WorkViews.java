package no.trepart.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseRef;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.WorkingDays;
import no.trepart.work.WorkItemSummary.DueState;
import no.trepart.work.WorkItemSummary.Named;
import no.trepart.work.WorkItemSummary.OnBehalf;
import no.trepart.work.WorkItemSummary.PartyState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work items in words, any number of them with the same few queries. */
@Component
@Transactional(readOnly = true)
class WorkViews {

    private final WorkItemRepository items;
    private final Cases cases;
    private final People people;
    private final Roles roles;
    private final Programmes programmes;
    private final Course course;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkViews(
            WorkItemRepository items,
            Cases cases,
            People people,
            Roles roles,
            Programmes programmes,
            Course course,
            CurrentPerson current,
            JdbcClient jdbc,
            Clock clock) {
        this.items = items;
        this.cases = cases;
        this.people = people;
        this.roles = roles;
        this.programmes = programmes;
        this.course = course;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Summaries in the order of the ids. */
    List<WorkItemSummary> summaries(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, WorkItem> found =
                items.withParties(ids).stream().collect(Collectors.toMap(WorkItem::id, item -> item));
        Around around = around(found.values());
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(item -> summary(item, around))
                .toList();
    }

    WorkItemSummary summary(WorkItem item) {
        return summary(item, around(List.of(item)));
    }

    private WorkItemSummary summary(WorkItem item, Around around) {
        Programme programme = programmes.get(item.programme());
        CaseFile file = around.cases.get(item.caseId());
        LocalDate today = LocalDate.now(clock);
        Integer daysLeft = item.open() ? WorkingDays.between(today, item.dueOn()) : null;
        boolean vacant = item.parties().stream().anyMatch(WorkParty::vacant);
        return new WorkItemSummary(
                item.id(),
                item.step(),
                item.title().here(),
                around.subjects.get(item.subjectId()),
                file == null ? null : CaseRef.of(file, programme),
                item.programme(),
                item.phase() == null ? null : new Named(item.phase(), around.phaseName(item)),
                item.dueOn(),
                dueState(item, daysLeft),
                daysLeft,
                item.lane(),
                programme.laneName(item.lane()).here(),
                item.body() ? programme.laneName(item.lane()).here() : null,
                item.signing(),
                item.parties().stream()
                        .map(party -> party(party, programme, around))
                        .toList(),
                ref(around.people.get(item.claimedBy())),
                item.onHold(),
                vacant,
                item.openedAt(),
                item.completedAt(),
                item.state() == WorkItem.State.open ? null : item.state().name());
    }

    private static DueState dueState(WorkItem item, Integer daysLeft) {
        if (!item.open() || item.onHold()) {
            return DueState.none;
        }
        return daysLeft < 0 ? DueState.overdue : daysLeft <= Inbox.SOON ? DueState.soon : DueState.later;
    }

    private PartyState party(WorkParty party, Programme programme, Around around) {
        Seat seat = party.seat();
        Programme.Role role = programme.role(seat.role()).orElse(null);
        String side = role == null ? "" : role.party();
        OnBehalf onBehalf = party.onBehalfReason() == null
                ? null
                : new OnBehalf(
                        ref(around.people.get(party.signedBy())),
                        party.onBehalfReason(),
                        programme
                                .reason("onBehalf", party.onBehalfReason())
                                .map(reason -> reason.text().here())
                                .orElse(party.onBehalfReason()));
        return new PartyState(
                seat.role(),
                programme.laneName(seat.role()).here(),
                side,
                programme.partyName(side).here(),
                around.holders.getOrDefault(seat, List.of()).stream()
                        .map(holding -> holding.person().ref())
                        .toList(),
                state(party),
                !around.holders.containsKey(seat),
                ref(around.people.get(party.signedBy())),
                party.signedAt(),
                onBehalf,
                around.mine.contains(seat) || around.mine.contains(party.routedTo()));
    }

    private static String state(WorkParty party) {
        return switch (party.state()) {
            case outstanding -> party.fell() ? "fallen" : "outstanding";
            case signed, done -> "signed";
            case notNeeded -> "not-needed";
        };
    }

    private static Person.Ref ref(Person person) {
        return person == null ? null : person.ref();
    }

    private Around around(Collection<WorkItem> shown) {
        Set<String> persons = new HashSet<>();
        Set<Seat> seats = new HashSet<>();
        for (WorkItem item : shown) {
            Optional.ofNullable(item.claimedBy()).ifPresent(persons::add);
            for (WorkParty party : item.parties()) {
                Optional.ofNullable(party.signedBy()).ifPresent(persons::add);
                seats.add(party.seat());
            }
        }
        return new Around(
                cases.byId(ids(shown.stream().map(WorkItem::caseId).toList())),
                people.byId(persons),
                roles.holders(seats),
                subjects(ids(shown.stream().map(WorkItem::subjectId).toList())),
                current.seats());
    }

    /** What the items are about, by subject id. */
    Map<String, String> subjectTitles(Collection<WorkItem> some) {
        return subjects(ids(some.stream().map(WorkItem::subjectId).toList()));
    }

    private static Set<String> ids(List<String> some) {
        return some.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<String, String> subjects(Set<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, title from subject where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        titles.put(row.getString(1), row.getString(2));
                    });
        }
        return titles;
    }

    private class Around {
        private final Map<String, CaseFile> cases;
        private final Map<String, Person> people;
        private final Map<Seat, List<RoleHolding>> holders;
        private final Map<String, String> subjects;
        private final Set<Seat> mine;
        private final Map<String, String> phases = new LinkedHashMap<>();

        Around(
                Map<String, CaseFile> cases,
                Map<String, Person> people,
                Map<Seat, List<RoleHolding>> holders,
                Map<String, String> subjects,
                Set<Seat> mine) {
            this.cases = cases;
            this.people = people;
            this.holders = holders;
            this.subjects = subjects;
            this.mine = mine;
        }

        String phaseName(WorkItem item) {
            String set = cases.get(item.caseId()).set();
            return phases.computeIfAbsent(
                    set + " " + item.phase(),
                    wanted -> course.phase(item.programme(), set, item.phase())
                            .map(node -> node.name().here())
                            .orElse(item.phase()));
        }
    }
}
