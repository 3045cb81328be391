package no.trepart.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.trepart.casefile.CaseRef;
import no.trepart.people.Person;

/**
 * A work item as lists show it.
 *
 * @param daysLeft working days to the due date; negative when late
 * @param parties who must sign, and who has
 */
record WorkItemSummary(
        String id,
        String step,
        String title,
        String subject,
        @JsonProperty("case") CaseRef caseFile,
        String programme,
        Named phase,
        LocalDate dueOn,
        DueState dueState,
        Integer daysLeft,
        String role,
        String roleName,
        String bodyName,
        Signing signing,
        List<PartyState> parties,
        Person.Ref claimedBy,
        boolean onHold,
        boolean vacant,
        Instant openedAt,
        Instant completedAt,
        String outcome) {

    enum DueState {
        overdue,
        soon,
        later,
        none
    }

    record Named(String id, String name) {}

    record PartyState(
            String role,
            String roleName,
            String party,
            String partyName,
            List<Person.Ref> holders,
            String state,
            boolean vacant,
            Person.Ref signedBy,
            Instant signedAt,
            OnBehalf onBehalf,
            boolean mine) {}

    record OnBehalf(Person.Ref by, String reason, String reasonText) {}
}
