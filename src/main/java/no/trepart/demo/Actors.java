package no.trepart.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the people of a programme do from outside, each call as one of them: {@code who} is that person's id. Nothing here
 * can do what the person could not do in the browser.
 */
interface Actors {

    /** Everybody one may be, with the roles they hold now. */
    List<Person> people();

    /** The cases a person sees; the demo's are few enough for one page. */
    List<CaseLine> cases(String who);

    CaseFile caseFile(String who, String caseId);

    /** Open work of a case, of every party. */
    List<Work> openWork(String who, String caseId);

    /** @param list {@code mine} or {@code bodies} */
    List<Work> inbox(String who, String list);

    /** One work item with its form, as this person sees it. */
    Work open(String who, String workItem);

    /**
     * Answers and signs.
     *
     * @param role which of the person's roles signs; null when somebody else is signed for
     * @return whether that was the last signature needed
     */
    boolean answer(String who, Work seen, Map<String, Object> data, String role, OnBehalf onBehalf);

    void claim(String who, String workItem);

    void comment(String who, String workItem, String text);

    /** What the person may tell the case now. */
    List<Action> actions(String who, String caseId);

    void tell(String who, String caseId, String action, Map<String, Object> data);

    /** @return id of the case */
    String enrol(String who, DemoProgramme.DemoEnterprise enterprise);

    /** Starts one of the programme's own processes, such as a gathering. */
    void start(String who, String process, String title);

    void endRole(String who, String caseId, String holding, String reason);

    void substitute(
            String who, String caseId, String holding, String name, String email, LocalDate from, LocalDate until);

    LocalDate today(String who);

    /** Moves the demo's clock, for everybody. */
    LocalDate forward(String who, int days);

    List<Region> regions(String who);

    record Region(String id, List<String> counties) {}

    record Person(String id, String name, List<Role> roles) {
        boolean has(String role) {
            return roles.stream().anyMatch(one -> one.role().equals(role));
        }
    }

    record Role(String role, String roleName, String scopeName) {}

    record Ref(String id, String name) {}

    record CaseLine(
            String id,
            String number,
            String name,
            String state,
            Ref phase,
            int open,
            int overdue,
            int vacancies,
            LocalDate lastActivityOn) {}

    record CaseFile(String id, String state, Course course, List<Participant> participants) {}

    record Course(List<Phase> phases) {}

    record Phase(String id, String name, LocalDate enteredOn, List<Milestone> milestones) {}

    record Milestone(String id, String name, LocalDate reachedOn) {}

    record Participant(String role, List<Holder> holders, boolean vacant) {}

    record Holder(String holdingId, Ref person) {}

    /** A work item. Version, form, options and data only when it was opened. */
    record Work(
            String id,
            String step,
            String title,
            String subject,
            @JsonProperty("case") Ref caseFile,
            Ref phase,
            LocalDate dueOn,
            String dueState,
            String signing,
            List<Party> parties,
            Ref claimedBy,
            boolean onHold,
            boolean vacant,
            Instant openedAt,
            Integer version,
            JsonNode form,
            Map<String, List<Option>> options,
            Map<String, Object> data) {

        boolean sharedContent() {
            return "all".equals(signing) && parties.stream().anyMatch(party -> !"outstanding".equals(party.state()));
        }
    }

    record Party(String role, String roleName, List<Ref> holders, String state, boolean vacant) {
        boolean outstanding() {
            return "outstanding".equals(state) || "fallen".equals(state);
        }
    }

    record Option(String label, String value) {}

    record Action(String id, String name, JsonNode form, Map<String, List<Option>> options) {}

    record OnBehalf(String role, String reason) {}

    /** The application said no, or could not answer. */
    class Unheard extends RuntimeException {

        private final int status;

        Unheard(int status, String what) {
            super(what);
            this.status = status;
        }

        /** The work was done, moved or withdrawn, or the role changed hands, since it was looked up: look again. */
        boolean outdated() {
            return status == 403 || status == 404 || status == 409 || status == 412 || status == 423;
        }
    }
}
