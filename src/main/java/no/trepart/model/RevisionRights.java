package no.trepart.model;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import org.springframework.stereotype.Component;

/** What the person of this request may do with a revision now, and else why not. Each is asked again when it is done. */
@Component
class RevisionRights {

    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final CurrentPerson current;
    private final People people;
    private final Clock clock;

    RevisionRights(RevisionFiles files, CurrentRevisions running, CurrentPerson current, People people, Clock clock) {
        this.files = files;
        this.running = running;
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    /** @param errors how many errors were found in it */
    Map<String, Right> of(Revision revision, int errors) {
        RevisionState state = revision.state();
        boolean draft = state == RevisionState.draft;
        boolean busy = revision.beingEditedByAnother(current.id(), clock.instant());
        Localized inUse = busy
                ? new Localized(
                        "%s redigerer nå."
                                .formatted(people.get(revision.editor()).name()),
                        "%s edits now.".formatted(people.get(revision.editor()).name()))
                : null;
        Localized notDraft = draft ? null : words("Bare et utkast kan endres.", "Only a draft can be changed.");
        boolean approved = state == RevisionState.approved || state == RevisionState.scheduled;
        Localized notApproved = approved ? null : words("Den er ikke godkjent.", "It is not approved.");
        Map<String, Right> can = new LinkedHashMap<>();
        can.put("edit", right(notDraft, inUse));
        can.put("takeOver", right(notDraft, busy ? null : words("Ingen andre redigerer.", "Nobody else edits.")));
        can.put(
                "submit",
                right(
                        notDraft,
                        inUse,
                        errors > 0
                                ? words(
                                        "%d feil må rettes først.".formatted(errors),
                                        "%d errors must be mended first.".formatted(errors))
                                : null,
                        behind(revision)));
        can.put(
                "review",
                right(
                        state == RevisionState.inReview
                                ? null
                                : words("Den er ikke til gjennomsyn.", "It is not in review."),
                        ownChange(revision)));
        boolean pilot = state == RevisionState.pilot;
        Localized notPilot = pilot ? null : words("Den er ikke på prøve.", "It is not being tried.");
        can.put("publish", right(pilot ? null : notApproved, behind(revision)));
        can.put("schedule", right(notApproved, behind(revision)));
        can.put(
                "unschedule",
                right(
                        state == RevisionState.scheduled
                                ? null
                                : words("Den er ikke planlagt.", "It is not scheduled.")));
        can.put(
                "pilot",
                right(
                        state == RevisionState.scheduled
                                ? words("Den er planlagt. Avlys først.", "It is scheduled. Call that off first.")
                                : notApproved,
                        behind(revision),
                        changesProgramme(revision)));
        can.put("widen", right(notPilot));
        can.put("withdraw", right(notPilot));
        can.put(
                "rollBack",
                right(
                        state == RevisionState.former
                                ? null
                                : words("Bare noe som har vært i bruk.", "Only what has been in use.")));
        can.put(
                "migrate",
                right(state.hasRun() ? null : words("Bare til noe som er publisert.", "Only to what is published.")));
        can.put(
                "discard",
                right(
                        state.hasRun() || state == RevisionState.withdrawn
                                ? words("Det som har vært i bruk, blir bevart.", "What has been in use is kept.")
                                : null,
                        inUse));
        return can;
    }

    /** Why the person may not judge it; null when that is no own work. */
    Localized ownChange(Revision revision) {
        String me = current.id();
        return me.equals(revision.author()) || files.hands(revision.id()).contains(me)
                ? words(
                        "Du har selv laget eller endret den. En annen prosesseier må se på den.",
                        "You have made or changed it yourself. Another process owner must look at it.")
                : null;
    }

    Localized behind(Revision revision) {
        String now = running.of(revision.programme()).map(Revision::id).orElse(null);
        return RevisionViews.behind(revision, now)
                ? words(
                        "Det som gjelder, er endret siden utkastet ble laget. Oppdater utkastet først.",
                        "What is current has changed since the draft was made. Update the draft first.")
                : null;
    }

    /** The programme's parties and roles are the same for all cases, so that they cannot be tried on some. */
    Localized changesProgramme(Revision revision) {
        String file = no.trepart.programme.ModelSet.PROGRAMME_FILE;
        boolean same = revision.basedOn() != null
                && files.hash(revision.id(), file).equals(files.hash(revision.basedOn(), file));
        return same
                ? null
                : words(
                        "Den endrer programme.yml, som gjelder alle saker, og kan ikke prøves på noen.",
                        "It changes programme.yml, which is for all cases, and cannot be tried on some.");
    }

    private static Localized words(String nb, String en) {
        return new Localized(nb, en);
    }

    /** Allowed unless there is a reason why not. */
    private static Right right(Localized... reasons) {
        for (Localized reason : reasons) {
            if (reason != null) {
                return new Right(false, reason.here());
            }
        }
        return new Right(true, null);
    }

    /** @param why null when it is allowed */
    record Right(boolean allowed, String why) {}
}
