package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.trepart.Stage;
import no.trepart.engine.Models;
import no.trepart.model.Revision.Origin;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Revisions for tests about what comes after them: changed, made current and set back in one line. */
@TestComponent
class Revised {

    private final CurrentRevisions current;
    private final RevisionFiles files;
    private final RevisionRepository revisions;
    private final Models models;
    private final TransactionTemplate transaction;

    Revised(
            CurrentRevisions current,
            RevisionFiles files,
            RevisionRepository revisions,
            Models models,
            TransactionTemplate transaction) {
        this.current = current;
        this.files = files;
        this.revisions = revisions;
        this.models = models;
        this.transaction = transaction;
    }

    Revision current() {
        return current.of(Stage.PROGRAMME).orElseThrow();
    }

    /** A draft of the current revision in which one file reads otherwise. */
    Revision draft(String path, UnaryOperator<String> change) {
        return draft(Map.of(path, change));
    }

    Revision draft(Map<String, UnaryOperator<String>> changes) {
        return transaction.execute(status -> {
            Revision before = current();
            Revision draft = current.create(Stage.PROGRAMME, "En endring", Origin.browser, before.id(), null);
            files.copy(before.id(), draft.id());
            changes.forEach((path, change) -> {
                String was = files.content(before.id(), path)
                        .map(content -> new String(content, StandardCharsets.UTF_8))
                        .orElse("");
                String is = change.apply(was);
                assertThat(is).isNotEqualTo(was);
                files.write(draft.id(), path, is.getBytes(StandardCharsets.UTF_8));
            });
            return draft;
        });
    }

    Revision published(Map<String, UnaryOperator<String>> changes) {
        return makeCurrent(draft(changes));
    }

    /** Approved by somebody else, as it stands. */
    Revision approved(Revision draft) {
        return transaction.execute(status -> {
            Revision locked = revisions.locked(draft.id()).orElseThrow();
            Instant now = Instant.EPOCH;
            locked.submit("a", "Fordi", now);
            locked.approve("b", files.set(locked).fingerprint(), now);
            return revisions.saveAndFlush(locked);
        });
    }

    Revision makeCurrent(Revision revision) {
        return transaction.execute(status -> {
            Revision locked = revisions.locked(revision.id()).orElseThrow();
            if (locked.state() != RevisionState.current) {
                current.makeCurrent(locked, History.Kind.rollback, null, "Test");
            }
            return locked;
        });
    }

    Map<String, byte[]> filesOf(Revision revision) {
        return new HashMap<>(models.files(revision.setId()));
    }
}
