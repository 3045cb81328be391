package no.trepart.model;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.History.What;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From draft to approved, with four eyes: nobody approves what they have made or changed. */
@Service
@Transactional
class ReviewDesk {

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final RevisionFindings findings;
    private final RevisionRights rights;
    private final ModelAccess access;
    private final History history;
    private final CurrentPerson current;
    private final Clock clock;

    ReviewDesk(
            RevisionRepository revisions,
            RevisionFiles files,
            RevisionFindings findings,
            RevisionRights rights,
            ModelAccess access,
            History history,
            CurrentPerson current,
            Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.findings = findings;
        this.rights = rights;
        this.access = access;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refused when it has errors, is behind, is being edited by another or no reason is given */
    void submit(String id, String reason) {
        Revision draft = access.locked(id);
        draft.mustBe(RevisionState.draft);
        String why = required(reason == null ? draft.reason() : reason);
        if (draft.beingEditedByAnother(current.id(), clock.instant())) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "being-edited",
                    new Localized(
                            "En annen redigerer utkastet nå. Vent, eller overta redigeringen.",
                            "Somebody else edits the draft now. Wait, or take over."));
        }
        refuseIfBehind(draft);
        refuseErrors(draft);
        draft.submit(current.id(), why, clock.instant());
        revisions.saveAndFlush(draft);
        history.add(id, current.id(), What.submitted, why);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            Localized message = new Localized(
                    "Skriv hvorfor endringen trengs, så den som ser på den, forstår den.",
                    "Say why the change is needed, so that the reviewer understands it.");
            throw new Refused(Refused.Kind.INVALID, "reason", message, List.of(new Refused.Field("reason", message)));
        }
        return DraftDesk.limited(reason);
    }

    void refuseIfBehind(Revision revision) {
        Localized behind = rights.behind(revision);
        if (behind != null) {
            throw new Refused(Refused.Kind.CONFLICT, "behind", behind);
        }
    }

    void refuseErrors(Revision revision) {
        refuse(revision, Finding::isError);
    }

    /** A draft may be tried before it is right, but not what could harm whoever tries it. */
    void refuseHarm(Revision revision) {
        refuse(revision, Finding::doesHarm);
    }

    private void refuse(Revision revision, Predicate<Finding> which) {
        List<Refused.Field> errors = findings.of(revision).stream()
                .filter(which)
                .map(finding -> new Refused.Field(
                        finding.element() == null ? finding.path() : finding.path() + "#" + finding.element(),
                        finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "has-errors",
                    new Localized(
                            "Utkastet har %d feil som må rettes først.".formatted(errors.size()),
                            "The draft has %d errors that must be mended first.".formatted(errors.size())),
                    errors);
        }
    }

    /**
     * @param seen the version that was looked at; null when that is not said
     * @throws Refused when the person has made or changed it, or it is not what was looked at any more
     */
    void approve(String id, Integer seen, String text) {
        Revision revision = judged(id);
        DraftDesk.mustBeAsSeen(revision, seen);
        refuseErrors(revision);
        revision.approve(current.id(), files.set(revision).fingerprint(), clock.instant());
        revisions.saveAndFlush(revision);
        history.add(id, current.id(), What.approved, DraftDesk.limited(text));
    }

    /** @throws Refused when the person has made or changed it, or says nothing of why */
    void giveBack(String id, String text) {
        Revision revision = access.locked(id);
        boolean own = rights.ownChange(revision) != null;
        if (!own) {
            // Who made it may take it back without a word; a judge owes the author an answer.
            required(text);
        }
        revision.returned(clock.instant());
        revisions.saveAndFlush(revision);
        history.add(id, current.id(), What.returned, DraftDesk.limited(text));
    }

    private Revision judged(String id) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.inReview);
        Localized own = rights.ownChange(revision);
        if (own != null) {
            throw new Refused(Refused.Kind.FORBIDDEN, "own-change", own);
        }
        return revision;
    }
}
