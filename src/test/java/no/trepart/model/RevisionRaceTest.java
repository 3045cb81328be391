package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.trepart.AtOnce;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import no.trepart.engine.Models;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Process owners who act on the same programme, or the same revision, at the same moment. */
@TrepartTest
@Import(Revised.class)
class RevisionRaceTest {

    private final String key = "r" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Stage stage;

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
    private Roles roles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Visitor kari;
    private Visitor ola;
    private Visitor per;
    private int edition;

    @BeforeEach
    void aProgrammeWithThreeProcessOwners() {
        SmallFolder folder = new SmallFolder(key)
                .replace(
                        ModelSet.PROGRAMME_FILE,
                        "bodies:",
                        "  - id: process-owner\n    name: {nb: Prosesseier, en: Process owner}\n"
                                + "    party: authorities\n    local: false\nbodies:");
        current.offer(folder.set());
        programmes.refresh();
        kari = owner("Kari Kapp");
        ola = owner("Ola Omkapp");
        per = owner("Per Parallell");
    }

    @RepeatedTest(2)
    void drafts_begun_at_once_are_all_made_each_with_its_own_number() throws Exception {
        List<Reply> made = AtOnce.all(List.of(() -> begin(kari), () -> begin(ola), () -> begin(per)));
        assertThat(made).extracting(Reply::status).containsOnly(201);
        assertThat(made).extracting(one -> one.body().path("number").asInt()).containsExactlyInAnyOrder(2, 3, 4);
    }

    @RepeatedTest(2)
    void of_all_who_publish_at_once_one_does_and_the_others_are_told() throws Exception {
        String one = approved(changed());
        String other = approved(changed());
        List<Reply> replies = AtOnce.all(List.of(
                () -> kari.post(at(one) + "/publication", Map.of()),
                () -> ola.post(at(one) + "/publication", Map.of()),
                () -> per.post(at(other) + "/publication", Map.of())));
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409, 409);
        exactlyOneIsCurrentAndEachTookOverFromTheOneBefore();
    }

    @RepeatedTest(2)
    void publishing_and_rolling_back_at_once_end_in_one_current_revision() throws Exception {
        String first = running();
        String second = approved(changed());
        kari.post(at(second) + "/publication", Map.of()).ok();
        String third = approved(changed());
        List<Reply> replies = AtOnce.all(List.of(
                () -> kari.post(at(third) + "/publication", Map.of()),
                () -> ola.post(at(first) + "/rollback", Map.of("reason", "Det gikk ikke")),
                () -> per.post(at(first) + "/rollback", Map.of("reason", "Det gikk ikke"))));
        assertThat(replies).extracting(Reply::status).containsOnly(200, 409);
        assertThat(running()).isEqualTo(first);
        exactlyOneIsCurrentAndEachTookOverFromTheOneBefore();
    }

    @RepeatedTest(2)
    void nothing_is_approved_but_what_was_looked_at_however_fast_others_write() throws Exception {
        String draft = changed();
        kari.post(at(draft) + "/submission", Map.of("reason", "Det trengs")).ok();
        int seen = ola.get(at(draft)).ok().body().path("version").asInt();
        String looked = fingerprint(draft);
        List<Reply> replies = AtOnce.all(List.of(
                () -> ola.postIfMatch(at(draft) + "/review", Map.of("decision", "approve"), seen),
                () -> {
                    kari.post(at(draft) + "/review", Map.of("decision", "return"));
                    return save(kari, draft);
                },
                // Had the pen before; the browser goes on saving by itself.
                () -> save(per, draft)));
        assertThat(replies).extracting(Reply::status).isSubsetOf(200, 403, 409, 412);
        Revision after = revisions.findById(draft).orElseThrow();
        if (after.state() == RevisionState.approved) {
            assertThat(after.approvedSet()).isEqualTo(looked).isEqualTo(fingerprint(draft));
        } else {
            assertThat(after.state()).isEqualTo(RevisionState.draft);
            assertThat(after.approvedBy()).isNull();
        }
    }

    @RepeatedTest(2)
    void what_is_saved_while_the_draft_is_submitted_is_in_it_or_refused() throws Exception {
        String draft = changed();
        String before = fingerprint(draft);
        List<Reply> replies = AtOnce.all(List.of(
                () -> save(kari, draft), () -> kari.post(at(draft) + "/submission", Map.of("reason", "Det trengs"))));
        assertThat(replies.get(1).status()).isEqualTo(200);
        assertThat(replies.get(0).status()).isIn(200, 409);
        assertThat(fingerprint(draft).equals(before)).isEqualTo(replies.get(0).status() == 409);
        ola.post(at(draft) + "/review", Map.of("decision", "approve")).ok();
        assertThat(revisions.findById(draft).orElseThrow().approvedSet()).isEqualTo(fingerprint(draft));
    }

    @Test
    void a_trial_begun_while_another_revision_is_published_is_of_what_runs_or_refused() throws Exception {
        for (int round = 0; round < 2; round++) {
            String one = approved(changed());
            String other = approved(changed());
            List<Reply> replies = AtOnce.all(List.of(
                    () -> kari.post(at(one) + "/publication", Map.of()),
                    () -> ola.post(at(other) + "/pilot", Map.of("industries", List.of("bakeries")))));
            assertThat(replies.get(0).status()).isEqualTo(200);
            assertThat(replies.get(1).status()).isIn(201, 409);
            if (replies.get(1).status() == 201) {
                // Then it was begun first, on what ran at that time.
                assertThat(jdbc.sql("""
                                        select r.published_at <= (select published_at from model_revision where id = ?)
                                        from model_revision r where r.id = ?
                                        """).params(one, other).query(Boolean.class).single())
                        .isTrue();
                ola.delete(at(other) + "/pilot").ok();
            }
        }
    }

    private void exactlyOneIsCurrentAndEachTookOverFromTheOneBefore() {
        String running = running();
        assertThat(jdbc.sql("select id from model_revision where programme = ? and state = 'current'")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly(running);
        assertThat(models.current(key))
                .isEqualTo(revisions.findById(running).orElseThrow().setId());
        String before = null;
        for (Map<String, Object> one : jdbc.sql(
                        "select revision_id, replaced from model_publication where programme = ? order by id")
                .param(key)
                .query()
                .listOfRows()) {
            assertThat(one.get("replaced")).isEqualTo(before);
            before = (String) one.get("revision_id");
        }
        assertThat(before).isEqualTo(running);
    }

    private String running() {
        return current.of(key).orElseThrow().id();
    }

    private String fingerprint(String revision) {
        return files.set(revisions.findById(revision).orElseThrow()).fingerprint();
    }

    private String changed() {
        JsonNode draft = begin(kari).ok().body();
        save(kari, draft.path("id").asText()).ok();
        return draft.path("id").asText();
    }

    private String approved(String draft) {
        kari.post(at(draft) + "/submission", Map.of("reason", "Det trengs")).ok();
        ola.post(at(draft) + "/review", Map.of("decision", "approve")).ok();
        return draft;
    }

    private Reply begin(Visitor owner) {
        return owner.post("/api/model-revisions", Map.of("programme", key, "title", "En endring"));
    }

    private Reply save(Visitor owner, String draft) {
        String path = at(draft) + "/file?path=" + SmallFolder.FORM;
        String text = owner.get(path).ok().text();
        String hash = ModelSet.hash(text.getBytes(StandardCharsets.UTF_8));
        return owner.putIf(
                path,
                text.replaceFirst("Hvem [^\"]*", "Hvem kom, utgave " + another() + "?"),
                "If-Match",
                "\"" + hash + "\"");
    }

    private synchronized int another() {
        return ++edition;
    }

    private static String at(String revision) {
        return "/api/model-revisions/" + revision;
    }

    private Visitor owner(String name) {
        Seat seat = new Seat("process-owner", Scope.programme(key));
        transaction.executeWithoutResult(status -> roles.give(key, stage.person(name), seat, null, null, null));
        return stage.as(name);
    }
}
