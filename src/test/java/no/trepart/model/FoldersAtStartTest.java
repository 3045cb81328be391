package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.trepart.TrepartTest;
import no.trepart.engine.Models;
import no.trepart.model.History.Kind;
import no.trepart.model.Revision.Origin;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a programme's folder when the application starts. */
@TrepartTest
class FoldersAtStartTest {

    private final String key = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final SmallFolder folder = new SmallFolder(key);

    @Autowired
    private CurrentRevisions current;

    @Autowired
    private RevisionRepository revisions;

    @Autowired
    private RevisionFiles files;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Models models;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_new_folder_becomes_revision_one_and_runs() {
        start();
        assertThat(states()).containsExactly("1 current");
        assertThat(programmes.get(key).name().nb()).isEqualTo("Lite program");
        assertThat(models.current(key, "small-visit")).isPresent();
    }

    @Test
    void the_same_folder_again_changes_nothing() {
        start();
        start();
        assertThat(states()).containsExactly("1 current");
    }

    @Test
    void a_changed_folder_runs_as_long_as_nobody_has_published_here() {
        start();
        folder.replace(SmallFolder.FORM, "Hvem var der?", "Hvem møtte?");
        start();
        assertThat(states()).containsExactly("1 former", "2 current");
        Map<String, RevisionFiles.Entry> now = files.list(newest().id());
        assertThat(now.get(SmallFolder.FORM).since()).isEqualTo(newest().id());
        assertThat(now.get(SmallFolder.MODEL).since()).isNotEqualTo(newest().id());
    }

    @Test
    void a_changed_folder_is_a_draft_once_somebody_has_published_here() {
        start();
        publishHere("name: {nb: Lite program", "name: {nb: Vårt program");
        folder.replace(ModelSet.PROGRAMME_FILE, "nb: Lite program", "nb: Deres program");
        start();
        assertThat(states()).containsExactly("1 former", "2 current", "3 draft");
        assertThat(programmes.get(key).name().nb()).isEqualTo("Vårt program");
        start();
        assertThat(states()).hasSize(3);
    }

    @Test
    void going_back_to_an_earlier_revision_runs_it_again() {
        start();
        publishHere("name: {nb: Lite program", "name: {nb: Vårt program");
        transaction.executeWithoutResult(status -> current.makeCurrent(named(1), Kind.rollback, null, "Det gikk ikke"));
        programmes.refresh();
        assertThat(states()).containsExactly("1 current", "2 former");
        assertThat(programmes.get(key).name().nb()).isEqualTo("Lite program");
    }

    @Test
    void a_set_the_engine_will_not_take_leaves_the_old_one_running() {
        start();
        String before = models.current(key, "small-visit").orElseThrow().definitionId();
        folder.replace(SmallFolder.MODEL, "<bpmn:endEvent id=\"visitOver\"", "<bpmn:endEvent id=\"visitHeld\"");
        assertThatThrownBy(this::start).isInstanceOf(RuntimeException.class);
        assertThat(states()).containsExactly("1 current");
        assertThat(models.current(key, "small-visit").orElseThrow().definitionId())
                .isEqualTo(before);
    }

    private void start() {
        current.offer(folder.set());
        programmes.refresh();
    }

    private void publishHere(String of, String by) {
        transaction.executeWithoutResult(status -> {
            Revision base = newest();
            Revision draft = current.create(key, "Nytt navn", Origin.browser, base.id(), null);
            files.copy(base.id(), draft.id());
            SmallFolder changed = new SmallFolder(key).replace(ModelSet.PROGRAMME_FILE, of, by);
            files.write(
                    draft.id(), ModelSet.PROGRAMME_FILE, changed.set().files().get(ModelSet.PROGRAMME_FILE));
            current.makeCurrent(draft, Kind.browser, null, null);
        });
        programmes.refresh();
    }

    private Revision newest() {
        return revisions.findByProgrammeOrderByNumberDesc(key).get(0);
    }

    private Revision named(int number) {
        return revisions.findByProgrammeOrderByNumberDesc(key).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<String> states() {
        return revisions.findByProgrammeOrderByNumberDesc(key).stream()
                .sorted((one, other) -> one.number() - other.number())
                .map(revision -> revision.number() + " " + revision.state().word())
                .toList();
    }
}
