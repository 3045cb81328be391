package no.trepart.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.trepart.people.Person;

/** The shapes in which cases are read. */
class CaseViews {

    private CaseViews() {}

    record Named(String id, String name) {}

    record Summary(
            String id,
            String name,
            String number,
            String industry,
            String industryName,
            String countyName,
            String regionName,
            String ownership,
            CaseState state,
            Named phase,
            List<Person.Ref> advisors,
            int open,
            int overdue,
            int vacancies,
            LocalDate lastActivityOn,
            LocalDate enrolledOn) {}

    record Detail(
            @JsonUnwrapped Summary summary,
            String programme,
            EnterpriseView enterprise,
            CourseView course,
            List<Participant> participants,
            List<GateView> waiting,
            Planned planned,
            CaseRef spunOffFrom,
            List<CaseRef> spinOffs,
            LocalDate nextVisitOn,
            List<CaseReports.Report> reports,
            May may) {}

    record EnterpriseView(
            String number,
            String name,
            String parentNumber,
            String parentName,
            String municipality,
            String industryCode,
            Integer employees,
            String address) {}

    record CourseView(List<PhaseView> phases) {}

    /** @param state passed, current, ahead or skipped */
    record PhaseView(
            String id,
            String name,
            String state,
            LocalDate enteredOn,
            LocalDate leftOn,
            List<MilestoneView> milestones) {}

    record MilestoneView(String id, String name, LocalDate reachedOn, String documentation) {}

    record Participant(
            String role,
            String roleName,
            String party,
            String partyName,
            boolean inLocalGroup,
            List<HolderView> holders,
            boolean vacant,
            boolean mayManage) {}

    record HolderView(
            String holdingId,
            Person.Ref person,
            LocalDate from,
            LocalDate until,
            Boolean elected,
            SubstituteView substitute) {}

    record SubstituteView(Person.Ref person, LocalDate from, LocalDate until) {}

    record GateView(String id, String name, LocalDate since, List<MissingView> missing) {}

    record MissingView(String text, String whoRole, String whoName, String how) {}

    record Planned(String state, LocalDate on, boolean editable) {}

    record May(boolean manageRoles, boolean editPlanned) {}

    record Glance(
            @JsonProperty("case") CaseRef caseFile,
            String phaseName,
            CaseState state,
            List<MilestoneView> milestones,
            List<Participant> participants,
            LocalDate nextVisitOn) {}

    record TimelineView(
            String id,
            Instant at,
            String what,
            String kind,
            Person.Ref who,
            String roleName,
            String detail,
            String workItem) {}

    record CourseList(String here, List<CourseStep> steps) {}

    record CourseStep(
            int order,
            String id,
            String name,
            String kind,
            String who,
            String state,
            LocalDate at,
            List<CourseStep> children) {}

    record DiagramRef(
            String definitionId,
            String process,
            String name,
            List<String> current,
            List<String> passed,
            String label) {}
}
