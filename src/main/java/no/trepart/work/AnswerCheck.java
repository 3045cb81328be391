package no.trepart.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Whether an answer may be taken: of this item, as it stands, from the person of this request, with this content. */
@Component
class AnswerCheck {

    private final SubmissionRepository submissions;
    private final Forms forms;
    private final FormRules rules;
    private final WorkAccess access;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final KnownFields known;

    AnswerCheck(
            SubmissionRepository submissions,
            Forms forms,
            FormRules rules,
            WorkAccess access,
            Programmes programmes,
            CurrentPerson current,
            KnownFields known) {
        this.submissions = submissions;
        this.forms = forms;
        this.rules = rules;
        this.access = access;
        this.programmes = programmes;
        this.current = current;
        this.known = known;
    }

    /**
     * Changes nothing.
     *
     * @param item locked by whoever asks, so that what is found here still holds when the answer is taken
     * @param seen the revision the person saw
     * @param role which of the person's roles signs; null when there is but one
     * @param onBehalf null for one's own
     * @throws Refused when it may not be taken
     */
    Taken of(WorkItem item, Integer seen, Map<String, Object> data, String role, WorkDesk.OnBehalf onBehalf) {
        access.refuseUnlessVisible(item);
        item.refuseUnlessOpen();
        refuseIfOnHold(item);
        refuseIfStale(item, seen);
        WorkParty party = onBehalf == null ? own(item, role) : represented(item, onBehalf);
        refuseIfClaimedByAnother(item);
        return new Taken(party, checked(item, data));
    }

    private static void refuseIfOnHold(WorkItem item) {
        if (item.onHold()) {
            throw new Refused(
                    Refused.Kind.ON_HOLD,
                    "paused",
                    new Localized(
                            "Saken er satt på pause. Oppgaven kan gjøres når saken er i gang igjen.",
                            "The case is paused. The task can be done when the case goes on."));
        }
    }

    private void refuseIfStale(WorkItem item, Integer seen) {
        if (seen == null || seen != item.revision()) {
            throw Refused.stale(
                    new Localized(
                            "Noen har endret innholdet siden du åpnet oppgaven. Det du har skrevet, er tatt vare på.",
                            "Somebody has changed the content since you opened the task. What you wrote is kept."),
                    asItStands(item));
        }
    }

    /** Answers given separately are each party's own and may be sealed: of them only the revision is told. */
    private Map<String, Object> asItStands(WorkItem item) {
        Map<String, Object> now = new HashMap<>(Map.of("version", item.revision()));
        if (item.signing() != Signing.separately) {
            submissions.standing(item.id()).stream()
                    .reduce((first, second) -> second)
                    .ifPresent(shared -> now.put("data", Forms.data(shared.data())));
        }
        return now;
    }

    WorkParty own(WorkItem item, String role) {
        List<WorkParty> own = access.awaiting(item).stream()
                .filter(party -> role == null || party.seat().role().equals(role))
                .toList();
        if (own.isEmpty()) {
            throw Refused.forbidden(
                    "Oppgaven venter ikke på en rolle du har.", "The task does not wait for a role you hold.");
        }
        return own.get(0);
    }

    private WorkParty represented(WorkItem item, WorkDesk.OnBehalf onBehalf) {
        Programme programme = programmes.get(item.programme());
        if (programme.reason("onBehalf", onBehalf.reason()).isEmpty()) {
            Localized message = new Localized("Velg en grunn fra listen.", "Choose a reason from the list.");
            throw new Refused(
                    Refused.Kind.INVALID,
                    "unknown-reason",
                    message,
                    List.of(new Refused.Field("onBehalfOf.reason", message)));
        }
        return access.mayRepresent(item).stream()
                .filter(party -> party.seat().role().equals(onBehalf.role()))
                .findFirst()
                .orElseThrow(() ->
                        Refused.forbidden("Du kan ikke signere for denne parten.", "You cannot sign for this party."));
    }

    void refuseIfClaimedByAnother(WorkItem item) {
        if (item.claimedBy() != null && !item.claimedBy().equals(current.id())) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "claimed",
                    new Localized(
                            "En annen har tatt oppgaven. Be vedkommende gi den videre, eller frigi den selv.",
                            "Somebody else has taken the task. Ask them to hand it over, or release it yourself."));
        }
    }

    private Map<String, Object> checked(WorkItem item, Map<String, Object> data) {
        Optional<Form> form = forms.of(item.definitionId(), item.step());
        if (form.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> all = new HashMap<>(data == null ? Map.of() : data);
        all.putAll(known.of(item));
        return rules.check(form.get(), all, forms.options(form.get(), access.context(item)));
    }

    /**
     * @param party who signs with it
     * @param data what the form asks for and nothing else
     */
    record Taken(WorkParty party, Map<String, Object> data) {}
}
