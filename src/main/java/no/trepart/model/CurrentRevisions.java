package no.trepart.model;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.trepart.engine.Models;
import no.trepart.model.History.Kind;
import no.trepart.model.History.What;
import no.trepart.model.Revision.Origin;
import no.trepart.programme.ModelSet;
import no.trepart.programme.RunningSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which revision of each programme is current: exactly one, changed by one person at a time. */
@Component
@Transactional
class CurrentRevisions implements RunningSets {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentRevisions.class);

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final History history;
    private final Models models;
    private final JdbcClient jdbc;
    private final Clock clock;

    CurrentRevisions(
            RevisionRepository revisions,
            RevisionFiles files,
            History history,
            Models models,
            JdbcClient jdbc,
            Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.history = history;
        this.models = models;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the folder has becomes current as long as nobody has published in the browser: from then on it becomes a draft,
     * for nobody's work may be undone by an installation.
     */
    @Override
    public void offer(ModelSet folder) {
        Held held = lock(folder.programme());
        String offered = folder.fingerprint();
        if (offered.equals(held.folderSet)) {
            return;
        }
        Revision current = held.current == null ? null : get(held.current);
        if (current != null && files.set(current).fingerprint().equals(offered)) {
            tookFromFolder(folder.programme(), offered);
            return;
        }
        boolean free = current == null || current.origin() == Origin.folder && !rolledBack(folder.programme());
        Revision revision = create(
                folder.programme(),
                current == null ? "Første utgave" : "Fra installasjonen",
                Origin.folder,
                held.current,
                null);
        files.write(revision.id(), notKept(folder, current, revision));
        if (free) {
            makeCurrent(revision, Kind.folder, null, null);
        } else {
            LOG.warn(
                    "Programme {}: its folder has changed, but process owners have published since. The folder's models"
                            + " are draft {} now and do not run.",
                    folder.programme(),
                    revision.number());
        }
        tookFromFolder(folder.programme(), offered);
    }

    /** Keeps what is as it was, so that each file knows since when it has been so; gives back the rest. */
    private Map<String, byte[]> notKept(ModelSet folder, Revision current, Revision fresh) {
        Map<String, byte[]> rest = new LinkedHashMap<>(folder.files());
        if (current != null) {
            files.list(current.id()).forEach((path, entry) -> {
                byte[] content = rest.get(path);
                if (content != null && ModelSet.hash(content).equals(entry.hash())) {
                    files.put(fresh.id(), entry);
                    rest.remove(path);
                }
            });
        }
        return rest;
    }

    private boolean rolledBack(String programme) {
        return jdbc.sql("select kind from model_publication where programme = ? order by id desc limit 1")
                .param(programme)
                .query(String.class)
                .optional()
                .filter(kind -> !kind.equals(Kind.folder.name()))
                .isPresent();
    }

    private void tookFromFolder(String programme, String fingerprint) {
        jdbc.sql("update model_programme set folder_set = ? where programme = ?")
                .params(fingerprint, programme)
                .update();
    }

    /** A new revision without files, numbered after the last one. */
    Revision create(String programme, String title, Origin origin, String basedOn, String author) {
        lock(programme);
        jdbc.sql("update model_programme set last_number = last_number + 1 where programme = ?")
                .param(programme)
                .update();
        int number = jdbc.sql("select last_number from model_programme where programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
        Revision revision = revisions.saveAndFlush(
                new Revision(programme, number, title, origin, basedOn, author, clock.instant()));
        history.add(revision.id(), author, What.created, null);
        return revision;
    }

    /**
     * Publishes a revision's models unless that has been done before, and lets new cases begin on it. All of it happens or
     * nothing: whatever fails, the one that was current stays.
     *
     * @param person null for the system
     * @throws no.trepart.engine.ModelRefused when the engine will not take the models
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void makeCurrent(Revision revision, Kind kind, String person, String reason) {
        Held held = lock(revision.programme());
        Instant now = clock.instant();
        String set = revision.setId();
        if (set == null) {
            ModelSet content = files.set(revision);
            set = models.publish(revision.programme(), content.modelsFingerprint(), content.models());
        }
        models.makeCurrent(revision.programme(), set);
        if (held.current != null && !held.current.equals(revision.id())) {
            Revision before = revisions.locked(held.current).orElseThrow();
            before.replaced(now);
            revisions.saveAndFlush(before);
            history.add(before.id(), person, What.replaced, "%d".formatted(revision.number()));
        }
        revision.publish(set, now);
        revisions.saveAndFlush(revision);
        jdbc.sql("update model_programme set current_revision = ? where programme = ?")
                .params(revision.id(), revision.programme())
                .update();
        history.published(revision, held.current, kind, person, reason);
        history.add(revision.id(), person, kind == Kind.rollback ? What.rolledBack : What.published, reason);
    }

    /** Keeps others from changing what the programme runs until this transaction ends. */
    Held lock(String programme) {
        // Looked for first: an insert that finds it there locks it shared, and two who did so would wait for each
        // other.
        return held(programme).orElseGet(() -> {
            jdbc.sql("insert ignore into model_programme (programme) values (?)")
                    .param(programme)
                    .update();
            return held(programme).orElseThrow();
        });
    }

    private Optional<Held> held(String programme) {
        return jdbc.sql("select current_revision, folder_set from model_programme where programme = ? for update")
                .param(programme)
                .query((row, i) -> new Held(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> running() {
        Map<String, String> running = new LinkedHashMap<>();
        jdbc.sql("select programme, current_revision from model_programme where current_revision is not null")
                .query(row -> {
                    running.put(row.getString(1), row.getString(2));
                });
        return running;
    }

    @Override
    @Transactional(readOnly = true)
    public ModelSet files(String id) {
        return files.set(get(id));
    }

    /** The current revision; empty for a programme that is being made. */
    @Transactional(readOnly = true)
    Optional<Revision> of(String programme) {
        return jdbc
                .sql("select current_revision from model_programme where programme = ?")
                .param(programme)
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::get);
    }

    private Revision get(String id) {
        return revisions.findById(id).orElseThrow();
    }

    /** @param current id of the current revision; null when there is none */
    record Held(String current, String folderSet) {}
}
