package no.trepart.model;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.History.What;
import no.trepart.model.Revision.Origin;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.programme.ModelSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where drafts are made and changed, by one person at a time. */
@Service
@Transactional
class DraftDesk {

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final History history;
    private final ModelAccess access;
    private final CurrentPerson current;
    private final People people;
    private final Clock clock;

    DraftDesk(
            RevisionRepository revisions,
            RevisionFiles files,
            CurrentRevisions running,
            History history,
            ModelAccess access,
            CurrentPerson current,
            People people,
            Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.running = running;
        this.history = history;
        this.access = access;
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    /** @param basedOn the revision to begin from; null for the current one */
    Revision create(String programme, String title, String basedOn) {
        access.require(programme);
        Revision base =
                basedOn == null ? running.of(programme).orElseThrow(Refused::notFound) : access.visible(basedOn);
        if (!base.programme().equals(programme)) {
            throw Refused.notFound();
        }
        // What a draft is compared with and brought up to date from is what ran when it was begun.
        String compared = running.of(programme).map(Revision::id).orElse(null);
        Revision draft = running.create(programme, titled(title), Origin.browser, compared, current.id());
        files.copy(base.id(), draft.id());
        if (!base.state().hasRun()) {
            // Nobody has approved it, so whoever wrote it has written this too.
            files.hands(base.id()).forEach(person -> files.touchedBy(draft.id(), person));
        }
        return draft;
    }

    Revision describe(String id, Integer seen, String title, String reason) {
        Revision draft = access.locked(id);
        mustBeAsSeen(draft, seen);
        draft.describe(title == null ? null : titled(title), limited(reason), clock.instant());
        return revisions.saveAndFlush(draft);
    }

    /** @param seen the version somebody looked at; null when they do not say */
    static void mustBeAsSeen(Revision revision, Integer seen) {
        if (seen != null && seen != revision.version()) {
            throw Refused.stale(
                    new Localized(
                            "Noen har endret utkastet siden du åpnet det. Last siden på nytt.",
                            "Somebody has changed the draft since you opened it. Reload the page."),
                    Map.of("version", revision.version(), "title", revision.title()));
        }
    }

    private static String titled(String title) {
        if (title == null || title.isBlank() || title.strip().length() > 200) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "title",
                    new Localized(
                            "Gi endringen en tittel på høyst 200 tegn.",
                            "Give the revision a title of at most 200 characters."));
        }
        return title.strip();
    }

    static String limited(String text) {
        if (text != null && text.length() > 2000) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "too-long",
                    new Localized("Teksten kan ha høyst 2000 tegn.", "The text may have at most 2000 characters."));
        }
        return text == null ? null : text.strip();
    }

    void discard(String id) {
        Revision draft = access.locked(id);
        refuseIfBusy(draft);
        draft.withdraw(clock.instant());
        revisions.saveAndFlush(draft);
        history.add(id, current.id(), What.discarded, null);
    }

    /** Takes the pen, or shows that one still holds it. */
    Revision edit(String id, boolean takeOver) {
        Revision draft = access.locked(id);
        String me = current.id();
        if (draft.beingEditedByAnother(me, clock.instant())) {
            if (!takeOver) {
                throw busy(draft);
            }
            history.add(id, me, What.takenOver, people.get(draft.editor()).name());
        }
        draft.editedBy(me, clock.instant());
        return revisions.saveAndFlush(draft);
    }

    void layDown(String id) {
        Revision draft = access.locked(id);
        if (current.id().equals(draft.editor())) {
            draft.laidDown();
            revisions.saveAndFlush(draft);
        }
    }

    /**
     * Saves one file of a draft.
     *
     * @param seen hash of the content that was changed; null when the file is to be new
     * @return hash of the new content
     */
    String write(String id, String path, byte[] content, String seen) {
        Revision draft = changeable(id);
        FileKind kind = FileKind.of(path).orElseThrow(DraftDesk::noSuchPath);
        byte[] kept = ReadableFile.checked(kind, content);
        mustBeAsSeen(draft, path, seen);
        boolean same = ModelSet.hash(kept).equals(seen);
        DraftSize before = files.size(id);
        String hash = same ? seen : files.write(id, path, kept);
        files.size(id).refuseIfGrownFrom(before);
        touched(draft);
        return hash;
    }

    void remove(String id, String path, String seen) {
        Revision draft = changeable(id);
        if (path.equals(ModelSet.PROGRAMME_FILE)) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "programme-file",
                    new Localized(
                            "programme.yml beskriver programmet og kan ikke slettes.",
                            "programme.yml describes the programme and cannot be deleted."));
        }
        if (files.hash(id, path).isEmpty()) {
            throw Refused.notFound();
        }
        mustBeAsSeen(draft, path, seen);
        files.remove(id, path);
        touched(draft);
    }

    /**
     * Brings a draft up to date with what is current now.
     *
     * @param choices for files that both have changed: {@code mine} or {@code theirs} by path
     * @return files that both have changed and no choice was made for; nothing has been done when there are any
     */
    Set<String> update(String id, Map<String, String> choices) {
        Revision draft = changeable(id);
        Revision now = running.of(draft.programme()).orElseThrow(Refused::notFound);
        if (now.id().equals(draft.basedOn())) {
            return Set.of();
        }
        Map<String, RevisionFiles.Entry> base = draft.basedOn() == null ? Map.of() : files.list(draft.basedOn());
        Map<String, RevisionFiles.Entry> mine = files.list(id);
        Map<String, RevisionFiles.Entry> theirs = files.list(now.id());
        Set<String> conflicts = new TreeSet<>();
        Map<String, Optional<RevisionFiles.Entry>> taken = new LinkedHashMap<>();
        Set<String> paths = new TreeSet<>(base.keySet());
        paths.addAll(mine.keySet());
        paths.addAll(theirs.keySet());
        for (String path : paths) {
            boolean theirsChanged = !Objects.equals(hash(base, path), hash(theirs, path));
            if (!theirsChanged || Objects.equals(hash(mine, path), hash(theirs, path))) {
                continue;
            }
            boolean mineChanged = !Objects.equals(hash(base, path), hash(mine, path));
            String choice = mineChanged ? choices.get(path) : "theirs";
            if ("theirs".equals(choice)) {
                taken.put(path, Optional.ofNullable(theirs.get(path)));
            } else if (!"mine".equals(choice)) {
                conflicts.add(path);
            }
        }
        if (conflicts.isEmpty()) {
            DraftSize before = files.size(id);
            taken.forEach((path, entry) ->
                    entry.ifPresentOrElse(found -> files.put(id, found), () -> files.remove(id, path)));
            files.size(id).refuseIfGrownFrom(before);
            draft.basedOn(now.id(), clock.instant());
            history.add(id, current.id(), What.updated, String.valueOf(now.number()));
            touched(draft);
        }
        return conflicts;
    }

    private static String hash(Map<String, RevisionFiles.Entry> entries, String path) {
        return entries.containsKey(path) ? entries.get(path).hash() : null;
    }

    private Revision changeable(String id) {
        Revision draft = access.locked(id);
        draft.mustBe(RevisionState.draft);
        refuseIfBusy(draft);
        return draft;
    }

    private void touched(Revision draft) {
        Instant now = clock.instant();
        String me = current.id();
        draft.editedBy(me, now);
        draft.changed(now);
        files.touchedBy(draft.id(), me);
        revisions.saveAndFlush(draft);
    }

    private void mustBeAsSeen(Revision draft, String path, String seen) {
        String now = files.hash(draft.id(), path).orElse(null);
        if (!Objects.equals(now, seen)) {
            Map<String, Object> standing = new LinkedHashMap<>();
            standing.put("hash", now);
            standing.put(
                    "editor",
                    draft.editor() == null ? null : people.get(draft.editor()).name());
            throw Refused.stale(
                    new Localized(
                            "Filen er endret siden du åpnet den. Ta vare på ditt, last den på nytt og legg det inn igjen.",
                            "The file has changed since you opened it. Keep yours, reload it and put yours in again."),
                    standing);
        }
    }

    private void refuseIfBusy(Revision draft) {
        if (draft.beingEditedByAnother(current.id(), clock.instant())) {
            throw busy(draft);
        }
    }

    private Refused busy(Revision draft) {
        String name = people.get(draft.editor()).name();
        return Refused.conflict(
                "being-edited",
                new Localized(
                        "%s redigerer utkastet nå. Vent, eller overta redigeringen.".formatted(name),
                        "%s edits the draft now. Wait, or take over.".formatted(name)),
                Map.of("editor", name, "since", draft.editingSince().toString()));
    }

    private static Refused noSuchPath() {
        return new Refused(
                Refused.Kind.INVALID,
                "path",
                new Localized(
                        "Filen må ligge i en mappe og hete noe som «oppstart/oppstart.bpmn»: .bpmn, .dmn, .form, eller questionnaires/navn.yml.",
                        "The file must lie in a folder and be called something like start/start.bpmn: .bpmn, .dmn,"
                                + " .form, or questionnaires/name.yml."));
    }
}
