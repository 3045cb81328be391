package no.trepart.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.engine.Decisions;
import no.trepart.engine.TaskRouting;
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
    private final PartyRouting parties;
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
            PartyRouting parties,
            Programmes programmes,
            DeadlineTable deadlines,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.cases = cases;
        this.seats = seats;
        this.table = table;
        this.parties = parties;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void arrived(TaskArrived task) {
        Asked asked = asked(task);
        String phase = asked.file.map(CaseFile::phase).orElse(null);
        WorkItem item = new WorkItem(task, asked.lane, asked.body, asked.signing, phase, clock.instant());
        schedule(item, task.set(), asked);
        asked.seats.forEach(item::await);
        parties.route(item);
        item.routedBy(rule(task, asked));
        if (asked.file.filter(found -> found.pausedOn() != null).isPresent()
                && !task.process().equals(asked.programme.course())) {
            item.hold();
        }
        items.saveAndFlush(item);
        events.publishEvent(WorkArrived.of(item, PartyRouting.routedTo(item)));
    }

    @Override
    public void moved(TaskArrived task) {
        items.findByEngineTaskId(task.engineTaskId()).filter(WorkItem::open).ifPresent(item -> {
            Asked asked = asked(task);
            Set<Seat> before = PartyRouting.routedTo(item);
            item.moveTo(task, asked.lane, asked.body, asked.signing, asked.seats);
            parties.route(item);
            item.routedBy(rule(task, asked));
            items.saveAndFlush(item);
            parties.tellOfMove(item, before);
        });
    }

    private Asked asked(TaskArrived task) {
        Programme programme = programmes.get(task.programme());
        Optional<CaseFile> file = task.caseId().map(cases::get);
        String lane = meant(programme, task);
        boolean body = programme.body(lane).isPresent();
        Signing signing =
                body ? Signing.valueOf(task.properties().getOrDefault("signing", Signing.all.name())) : Signing.single;
        String industry =
                file.map(CaseFile::industry).orElse((String) task.variables().get("industry"));
        List<Seat> wanted = programme.rolesOf(lane).stream()
                .map(role -> seat(task.set(), programme, role, file, industry))
                .toList();
        return new Asked(programme, file, lane, body, signing, industry, wanted);
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

    private void schedule(WorkItem item, String set, Asked asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadlines.due(set, item.step(), asked.industry, today);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("role", asked.lane);
        inputs.put("step", item.step());
        Optional<Map<String, Object>> policy = decisions.first(set, "reminder-policy", inputs);
        LocalDate remind = policy.map(rule -> WorkingDays.plus(due, -((Number) rule.get("remindBefore")).longValue()))
                .orElse(due);
        item.due(
                due,
                remind.isBefore(today) ? today : remind,
                policy.map(rule -> WorkingDays.plus(due, ((Number) rule.get("escalateAfter")).longValue()))
                        .orElse(null),
                policy.map(rule -> (String) rule.get("escalateTo")).orElse(asked.programme.leader()));
    }

    private static String rule(TaskArrived task, Asked asked) {
        String where = asked.seats.size() == 1 ? asked.seats.get(0).scope().within() : "";
        return asked.lane.equals(task.lane()) ? where : task.lane() + " -> " + asked.lane;
    }

    @Override
    public void cancelled(String engineTaskId) {
        items.findByEngineTaskId(engineTaskId).filter(WorkItem::open).ifPresent(item -> {
            item.cancel(clock.instant());
            items.saveAndFlush(item);
            events.publishEvent(new WorkChanged(item.id(), PartyRouting.routedTo(item)));
        });
    }

    /**
     * What a task asks for where it has come to.
     *
     * @param lane the role or body meant
     * @param industry null outside a case that has one
     */
    private record Asked(
            Programme programme,
            Optional<CaseFile> file,
            String lane,
            boolean body,
            Signing signing,
            String industry,
            List<Seat> seats) {}
}
