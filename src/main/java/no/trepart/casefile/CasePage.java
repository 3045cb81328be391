package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.casefile.CaseViews.CourseView;
import no.trepart.casefile.CaseViews.Detail;
import no.trepart.casefile.CaseViews.EnterpriseView;
import no.trepart.casefile.CaseViews.GateView;
import no.trepart.casefile.CaseViews.Glance;
import no.trepart.casefile.CaseViews.HolderView;
import no.trepart.casefile.CaseViews.May;
import no.trepart.casefile.CaseViews.MilestoneView;
import no.trepart.casefile.CaseViews.MissingView;
import no.trepart.casefile.CaseViews.Named;
import no.trepart.casefile.CaseViews.Participant;
import no.trepart.casefile.CaseViews.PhaseView;
import no.trepart.casefile.CaseViews.SubstituteView;
import no.trepart.casefile.CaseViews.Summary;
import no.trepart.engine.Outline;
import no.trepart.people.RoleHolding;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of one case shows. */
@Component
@Transactional(readOnly = true)
class CasePage {

    private final Cases cases;
    private final CaseList list;
    private final CaseRoles roles;
    private final CaseGates gates;
    private final PlannedState planned;
    private final VisitCalendar visits;
    private final CaseReports reports;
    private final Programmes programmes;
    private final Course course;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    CasePage(
            Cases cases,
            CaseList list,
            CaseRoles roles,
            CaseGates gates,
            PlannedState planned,
            VisitCalendar visits,
            CaseReports reports,
            Programmes programmes,
            Course course,
            Access access,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.list = list;
        this.roles = roles;
        this.gates = gates;
        this.planned = planned;
        this.visits = visits;
        this.reports = reports;
        this.programmes = programmes;
        this.course = course;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Detail of(String id) {
        CaseFile file = access.visible(id);
        Programme programme = programmes.get(file.programme());
        EnterpriseFacts facts = file.enterpriseFacts();
        Counts counts = counts(id);
        List<Participant> participants = participants(file, programme);
        Summary summary = new Summary(
                file.id(),
                file.name(),
                facts.number(),
                file.industry(),
                programme
                        .industry(file.industry())
                        .map(one -> one.name().here())
                        .orElse(file.industry()),
                programme.countyName(file.county()),
                programme.regionOf(file.county()).map(Programme.Region::name).orElse(""),
                file.ownership(),
                file.state(),
                phase(file),
                list.advisors(List.of(id)).getOrDefault(id, List.of()),
                counts.open(),
                counts.overdue(),
                counts.vacancies(),
                file.lastActivityOn(),
                file.enrolledOn());
        return new Detail(
                summary,
                file.programme(),
                new EnterpriseView(
                        facts.number(),
                        facts.name(),
                        facts.parentNumber(),
                        facts.parentName(),
                        facts.municipality(),
                        facts.industryCode(),
                        facts.employees(),
                        facts.address()),
                new CourseView(phases(file)),
                participants,
                waiting(file, programme),
                planned.of(file).orElse(null),
                file.spunOffFrom() == null
                        ? null
                        : cases.find(file.spunOffFrom())
                                .map(origin -> CaseRef.of(origin, programme))
                                .orElse(null),
                cases.spunOffFrom(id).stream()
                        .map(spun -> CaseRef.of(spun, programme))
                        .toList(),
                visits.next(id).orElse(null),
                reports.of(id),
                new May(participants.stream().anyMatch(Participant::mayManage), planned.mayMove(file)));
    }

    Glance glance(String id) {
        CaseFile file = access.visible(id);
        Programme programme = programmes.get(file.programme());
        Map<String, LocalDate> reached = reached(id);
        Named phase = phase(file);
        return new Glance(
                CaseRef.of(file, programme),
                phase == null ? null : phase.name(),
                file.state(),
                Course.milestones(course.of(file.programme(), file.set())).stream()
                        .map(milestone -> milestone(milestone.node(), reached))
                        .toList(),
                participants(file, programme),
                visits.next(id).orElse(null));
    }

    private Named phase(CaseFile file) {
        return file.phase() == null
                ? null
                : new Named(
                        file.phase(),
                        course.phase(file.programme(), file.set(), file.phase())
                                .map(node -> node.name().here())
                                .orElse(file.phase()));
    }

    private Counts counts(String id) {
        return jdbc.sql("select " + CaseList.COUNTS + " from case_file c where c.id = :case")
                .param("case", id)
                .param("today", LocalDate.now(clock))
                .query((row, i) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    private record Counts(int open, int overdue, int vacancies) {}

    private List<PhaseView> phases(CaseFile file) {
        Map<String, LocalDate> reached = reached(file.id());
        Map<String, LocalDate> entered = new HashMap<>();
        Map<String, LocalDate> left = new HashMap<>();
        Set<String> inside = new HashSet<>();
        jdbc.sql("select phase, entered_on, left_on from case_phase where case_id = ? order by id")
                .param(file.id())
                .query(row -> {
                    String phase = row.getString(1);
                    entered.putIfAbsent(phase, row.getObject(2, LocalDate.class));
                    LocalDate leftOn = row.getObject(3, LocalDate.class);
                    left.put(phase, leftOn);
                    if (leftOn == null) {
                        inside.add(phase);
                    }
                });
        Outline followed = course.of(file.programme(), file.set());
        List<Course.Milestone> milestones = Course.milestones(followed);
        return followed.phases().stream()
                .map(phase -> new PhaseView(
                        phase.id(),
                        phase.name().here(),
                        inside.contains(phase.id()) ? "current" : entered.containsKey(phase.id()) ? "passed" : "ahead",
                        entered.get(phase.id()),
                        left.get(phase.id()),
                        milestones.stream()
                                .filter(milestone -> milestone.phase() != null
                                        && milestone.phase().id().equals(phase.id()))
                                .map(milestone -> milestone(milestone.node(), reached))
                                .toList()))
                .toList();
    }

    private static MilestoneView milestone(Outline.Node node, Map<String, LocalDate> reached) {
        return new MilestoneView(
                node.id(),
                node.name().here(),
                reached.get(node.id()),
                node.documentation() == null ? null : node.documentation().here());
    }

    private Map<String, LocalDate> reached(String caseId) {
        Map<String, LocalDate> reached = new HashMap<>();
        jdbc.sql("select milestone, reached_on from case_milestone where case_id = ?")
                .param(caseId)
                .query(row -> {
                    reached.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return reached;
    }

    List<Participant> participants(CaseFile file, Programme programme) {
        return roles.held(file).stream()
                .map(held -> participant(file, programme, held))
                .toList();
    }

    Participant participant(CaseFile file, Programme programme, CaseRoles.Held held) {
        String party = held.role().party();
        return new Participant(
                held.role().id(),
                held.role().name().here(),
                party,
                programme.partyName(party).here(),
                held.seat().scope().isCase(),
                held.holders().stream()
                        .filter(holding -> holding.substituteFor() == null)
                        .map(holding -> holder(holding, held.holders()))
                        .toList(),
                held.vacant(),
                held.seat().scope().isCase()
                        && roles.mayManage(file, held.role().id()));
    }

    private static HolderView holder(RoleHolding holding, List<RoleHolding> all) {
        Optional<RoleHolding> substitute = all.stream()
                .filter(other -> holding.id().equals(other.substituteFor()))
                .findFirst();
        return new HolderView(
                holding.id(),
                holding.person().ref(),
                holding.startsOn(),
                holding.endsOn(),
                holding.elected(),
                substitute
                        .map(found -> new SubstituteView(found.person().ref(), found.startsOn(), found.endsOn()))
                        .orElse(null));
    }

    private List<GateView> waiting(CaseFile file, Programme programme) {
        return gates.closed(file).stream()
                .map(gate -> new GateView(
                        gate.element(),
                        gate.name().here(),
                        gate.since(),
                        gate.missing().stream()
                                .map(missing -> new MissingView(
                                        missing.text().here(),
                                        missing.role(),
                                        missing.role() == null
                                                ? null
                                                : programme
                                                        .laneName(missing.role())
                                                        .here(),
                                        missing.how() == null
                                                ? null
                                                : missing.how().here()))
                                .toList()))
                .toList();
    }
}
