package no.trepart.work;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseFacts;
import no.trepart.casefile.Timeline;
import no.trepart.engine.Tasks;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where work is done: answer and sign, claim, release, hand over. One transaction each. */
@Service
@Transactional
class WorkDesk {

    private final WorkItemRepository items;
    private final SubmissionRepository submissions;
    private final Drafts drafts;
    private final Forms forms;
    private final AnswerCheck check;
    private final WorkAccess access;
    private final Tasks tasks;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkDesk(
            WorkItemRepository items,
            SubmissionRepository submissions,
            Drafts drafts,
            Forms forms,
            AnswerCheck check,
            WorkAccess access,
            Tasks tasks,
            Timeline timeline,
            CaseFacts facts,
            Programmes programmes,
            CurrentPerson current,
            Roles roles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.submissions = submissions;
        this.drafts = drafts;
        this.forms = forms;
        this.check = check;
        this.access = access;
        this.tasks = tasks;
        this.timeline = timeline;
        this.facts = facts;
        this.programmes = programmes;
        this.current = current;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers and signs for a party, and lets the process go on when that was the last signature needed.
     *
     * @param seen the revision the person saw
     * @param role which of the person's roles signs; null when there is but one
     * @param onBehalf the role signed for, with a reason from the catalogue {@code onBehalf}; null for one's own
     * @return the item as it stands then
     */
    WorkItem answer(String id, Integer seen, Map<String, Object> data, String role, OnBehalf onBehalf) {
        WorkItem item = items.lock(id).orElseThrow(Refused::notFound);
        AnswerCheck.Taken taken = check.of(item, seen, data, role, onBehalf);
        WorkParty party = taken.party();
        String me = current.id();
        Submission submission = submissions.saveAndFlush(new Submission(
                item, Forms.canonical(taken.data()), me, party.seat().role(), clock.instant()));
        supersede(item, party, submission);
        Set<Seat> seats = PartyRouting.routedTo(item);
        item.sign(party, submission, onBehalf == null ? null : onBehalf.reason(), clock.instant());
        items.saveAndFlush(item);
        drafts.discard(me, id);
        note(item, party, me, onBehalf);
        if (!item.open()) {
            tasks.complete(item.engineTaskId(), decided(item));
            events.publishEvent(new WorkDone(item.programme(), item.process(), item.step()));
        }
        if (item.caseId() != null) {
            facts.changed(item.caseId());
        }
        events.publishEvent(new WorkChanged(id, seats));
        return item;
    }

    /** With one shared content the newest stands alone; answered separately, each party's newest stands. */
    private void supersede(WorkItem item, WorkParty party, Submission submission) {
        for (Submission earlier : submissions.standing(item.id())) {
            boolean samePlace = item.signing() != Signing.separately
                    || earlier.role().equals(party.seat().role());
            if (samePlace && !earlier.id().equals(submission.id())) {
                boolean sameContent =
                        item.signing() == Signing.all && earlier.hash().equals(submission.hash());
                if (!sameContent) {
                    earlier.supersede();
                }
            }
        }
    }

    private Map<String, Object> decided(WorkItem item) {
        return forms.of(item.definitionId(), item.step())
                .map(form -> Deciding.variables(
                        form,
                        submissions.standing(item.id()).stream()
                                .map(submission -> Forms.data(submission.data()))
                                .toList()))
                .orElse(Map.of());
    }

    private void note(WorkItem item, WorkParty party, String me, OnBehalf onBehalf) {
        if (item.caseId() == null) {
            return;
        }
        Localized title = item.title();
        boolean several = item.body() && item.signing() != Signing.any;
        Localized text = several
                ? new Localized("Signerte «%s»".formatted(title.nb()), "Signed “%s”".formatted(title.en()))
                : new Localized("Gjorde «%s»".formatted(title.nb()), "Did “%s”".formatted(title.en()));
        String detail = onBehalf == null
                ? null
                : programmes
                        .get(item.programme())
                        .reason("onBehalf", onBehalf.reason())
                        .map(reason -> reason.nb())
                        .orElse(null);
        timeline.note(item.caseId(), "work", text, detail, me, party.seat().role(), item.id());
    }

    WorkItem claim(String id) {
        WorkItem item = openForMe(id);
        check.refuseIfClaimedByAnother(item);
        item.claim(current.id());
        return changed(item);
    }

    WorkItem release(String id) {
        WorkItem item = items.lock(id).orElseThrow(Refused::notFound);
        access.refuseUnlessVisible(item);
        item.refuseUnlessOpen();
        if (!current.id().equals(item.claimedBy()) && access.awaiting(item).isEmpty() && !access.leads(item)) {
            throw Refused.forbidden(
                    "Bare den som har tatt oppgaven, eller en med samme rolle, kan slippe den.",
                    "Only who has taken the task, or somebody with the same role, can release it.");
        }
        item.release();
        return changed(item);
    }

    /** Gives the task to another holder of the same role. */
    WorkItem handOver(String id, String personId) {
        WorkItem item = openForMe(id);
        boolean holds = item.parties().stream()
                .filter(WorkParty::outstanding)
                .flatMap(party -> roles.holders(party.routedTo()).stream())
                .anyMatch(holding -> holding.person().id().equals(personId));
        if (!holds) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "not-holder",
                    new Localized(
                            "Oppgaven kan bare gis til en som har samme rolle.",
                            "The task can only be given to somebody with the same role."));
        }
        item.claim(personId);
        return changed(item);
    }

    private WorkItem openForMe(String id) {
        WorkItem item = items.lock(id).orElseThrow(Refused::notFound);
        access.refuseUnlessVisible(item);
        item.refuseUnlessOpen();
        check.own(item, null);
        return item;
    }

    private WorkItem changed(WorkItem item) {
        items.saveAndFlush(item);
        events.publishEvent(new WorkChanged(item.id(), PartyRouting.routedTo(item)));
        return item;
    }

    /** @param role the role signed for */
    record OnBehalf(String role, String reason) {}
}
