package no.trepart.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.engine.Decisions;
import no.trepart.engine.TaskRouting;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.DeadlineTable;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.SeatTable;
import no.trepart.programme.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a task in a lane into a work item for the lane's role or body. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Routing implements TaskRouting {

    private final WorkItemRepository items;
    private final Cases cases;
    private final CaseSeats seats;
    private final SeatTable table;
    private final Roles roles;
    private final Programmes programmes;
    private final DeadlineTable deadlines;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Routing(
            WorkItemRepository items,
            Cases cases,
            CaseSeats seats,
            SeatTable table,
            Roles roles,
            Programmes programmes,
            DeadlineTable deadlines,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.cases = cases;
        this.seats = seats;
        this.table = table;
        this.roles = roles;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void arrived(TaskArrived task) {
        Programme programme = programmes.get(task.programme());
        Optional<CaseFile> file = task.caseId().map(cases::get);
        String lane = meant(programme, task);
        boolean body = programme.body(lane).isPresent();
        Signing signing =
                body ? Signing.valueOf(task.properties().getOrDefault("signing", Signing.all.name())) : Signing.single;
        String phase = file.map(CaseFile::phase).orElse(null);
        WorkItem item = new WorkItem(task, lane, body, signing, phase, clock.instant());
        String industry =
                file.map(CaseFile::industry).orElse((String) task.variables().get("industry"));
        schedule(item, task.set(), programme, lane, industry);
        List<Seat> wanted = programme.rolesOf(lane).stream()
                .map(role -> seat(task.set(), programme, role, file, industry))
                .toList();
        route(item, wanted, programme);
        item.routedBy(rule(programme, task, lane, wanted));
        if (file.filter(found -> found.pausedOn() != null).isPresent()
                && !task.process().equals(programme.course())) {
            item.hold();
        }
        items.saveAndFlush(item);
        events.publishEvent(WorkArrived.of(item, routedTo(item)));
    }

    @Override
    public void moved(TaskArrived task) {
        items.findByEngineTaskId(task.engineTaskId()).filter(WorkItem::open).ifPresent(item -> {
            Programme programme = programmes.get(task.programme());
            Optional<CaseFile> file = task.caseId().map(cases::get);
            String lane = meant(programme, task);
            boolean body = programme.body(lane).isPresent();
            Signing signing = body
                    ? Signing.valueOf(task.properties().getOrDefault("signing", Signing.all.name()))
                    : Signing.single;
            String industry = file.map(CaseFile::industry)
                    .orElse((String) task.variables().get("industry"));
            List<Seat> wanted = programme.rolesOf(lane).stream()
                    .map(role -> seat(task.set(), programme, role, file, industry))
                    .toList();
            Set<Seat> before = routedTo(item);
            item.moveTo(task, lane, body, signing, wanted);
            reroute(item, programme);
            item.routedBy(rule(programme, task, lane, wanted));
            items.saveAndFlush(item);
            Set<Seat> arrivedAt = new LinkedHashSet<>(routedTo(item));
            Set<Seat> touched = new LinkedHashSet<>(arrivedAt);
            touched.addAll(before);
            arrivedAt.removeAll(before);
            if (!arrivedAt.isEmpty()) {
                events.publishEvent(WorkArrived.of(item, arrivedAt));
            }
            events.publishEvent(new WorkChanged(item.id(), touched));
        });
    }

    private void reroute(WorkItem item, Programme programme) {
        List<Seat> seats = item.parties().stream().map(WorkParty::seat).toList();
        Map<Seat, List<RoleHolding>> held = roles.holders(seats);
        boolean nobody = seats.stream().noneMatch(held::containsKey);
        for (WorkParty party : item.parties()) {
            if (party.outstanding()) {
                boolean toLeader = !held.containsKey(party.seat()) && (item.signing() != Signing.any || nobody);
                party.route(toLeader ? leader(programme) : party.seat());
            }
        }
    }

    /** The lane itself, or the role its variable names: the role that fell vacant, or the one that fills it. */
    private static String meant(Programme programme, TaskArrived task) {
        return programme
                .role(task.lane())
                .filter(role -> role.from() != null)
                .map(role -> {
                    String named = (String) task.variables().get(role.from());
                    return "appointedBy".equals(role.via())
                            ? programme
                                    .role(named)
                                    .map(Programme.Role::appointedBy)
                                    .orElse(programme.leader())
                            : named;
                })
                .orElse(task.lane());
    }

    private Seat seat(String set, Programme programme, String role, Optional<CaseFile> file, String industry) {
        return file.map(found -> seats.seat(found, role)).orElseGet(() -> {
            String word = table.scopeOf(set, role, industry, null, null);
            return new Seat(role, Scope.resolve(programme.key(), word, null));
        });
    }

    private void schedule(WorkItem item, String set, Programme programme, String lane, String industry) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadlines.due(set, item.step(), industry, today);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("role", lane);
        inputs.put("step", item.step());
        Optional<Map<String, Object>> policy = decisions.first(set, "reminder-policy", inputs);
        LocalDate remind = policy.map(rule -> WorkingDays.plus(due, -((Number) rule.get("remindBefore")).longValue()))
                .orElse(due);
        item.due(
                due,
                remind.isBefore(today) ? today : remind,
                policy.map(rule -> WorkingDays.plus(due, ((Number) rule.get("escalateAfter")).longValue()))
                        .orElse(null),
                policy.map(rule -> (String) rule.get("escalateTo")).orElse(programme.leader()));
    }

    /**
     * A seat nobody holds goes to the leader as a vacancy, never to nowhere; where one of several is enough, only when
     * nobody at all could do it.
     */
    private void route(WorkItem item, List<Seat> wanted, Programme programme) {
        Map<Seat, List<RoleHolding>> held = roles.holders(wanted);
        boolean nobody = wanted.stream().noneMatch(held::containsKey);
        Seat leader = leader(programme);
        for (Seat seat : wanted) {
            boolean toLeader = !held.containsKey(seat) && (item.signing() != Signing.any || nobody);
            item.await(seat, toLeader ? leader : seat);
        }
    }

    static Seat leader(Programme programme) {
        return new Seat(programme.leader(), Scope.programme(programme.key()));
    }

    private static String rule(Programme programme, TaskArrived task, String lane, List<Seat> seats) {
        String where = seats.size() == 1 ? seats.get(0).scope().within() : "";
        return lane.equals(task.lane()) ? where : task.lane() + " -> " + lane;
    }

    static Set<Seat> routedTo(WorkItem item) {
        Set<Seat> routed = new LinkedHashSet<>();
        new ArrayList<>(item.parties()).forEach(party -> routed.add(party.routedTo()));
        return routed;
    }

    @Override
    public void cancelled(String engineTaskId) {
        items.findByEngineTaskId(engineTaskId).filter(WorkItem::open).ifPresent(item -> {
            item.cancel(clock.instant());
            items.saveAndFlush(item);
            events.publishEvent(new WorkChanged(item.id(), routedTo(item)));
        });
    }
}
