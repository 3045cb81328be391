package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import no.trepart.programme.ModelSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft does not grow without end, and what was given up is not kept for ever. */
@TrepartTest
@Import(Revised.class)
class DraftLimitsTest {

    private static final String NEW_FORM = "recruitment/anotherOne.form";

    @Autowired
    private Stage stage;

    @Autowired
    private RevisionFiles files;

    @Autowired
    private Revised revised;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Visitor pia;
    private String draft;

    @BeforeEach
    void a_draft() {
        stage.give("Pia Prosesseier", "process-owner", "programme");
        pia = stage.as("Pia Prosesseier");
        draft = begun();
    }

    @Test
    void a_draft_has_no_more_files_than_it_may() {
        fillWith(DraftSize.MOST_FILES - files.size(draft).files(), "{}");
        Reply refused = create(NEW_FORM, "{\"id\": \"anotherOne\"}");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("draft-too-large");
        assertThat(refused.body().path("detail").asText()).contains("500 filer").contains("Slett noen");
        assertThat(files.hash(draft, NEW_FORM)).isEmpty();

        assertThat(change("filler/f1.form", "{}", "{\"id\": \"f1\"}").status()).isEqualTo(200);
        remove("filler/f2.form", "{}").ok();
        assertThat(create(NEW_FORM, "{\"id\": \"anotherOne\"}").status()).isEqualTo(200);
    }

    @Test
    void the_files_of_a_draft_are_no_larger_together_than_they_may_be() {
        String large = "{\"a\": \"%s\"}".formatted("x".repeat(2_000_000));
        fillWith((int) (DraftSize.MOST_BYTES / large.length()), large);
        Reply refused = create(NEW_FORM, large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("draft-too-large");
        assertThat(refused.body().path("detail").asText()).contains("20 MB");

        assertThat(change("filler/f1.form", large, "{}").status()).isEqualTo(200);
        assertThat(create(NEW_FORM, large).status()).isEqualTo(200);
    }

    @Test
    void the_files_of_a_draft_given_up_are_kept_for_a_while_and_then_deleted_but_not_its_history() {
        String words = "{\"id\": \"anotherOne\", \"title\": \"%s\"}".formatted(draft);
        create(NEW_FORM, words).ok();
        String kept = begun();
        pia.delete("/api/model-revisions/%s/editing".formatted(draft)).ok();
        pia.delete("/api/model-revisions/" + draft).ok();

        forgetIn(Duration.ofDays(89));
        assertThat(files.list(draft)).isNotEmpty();
        assertThat(contentOf(words)).isEqualTo(1);

        forgetIn(Duration.ofDays(91));
        assertThat(files.list(draft)).isEmpty();
        assertThat(contentOf(words)).isZero();
        assertThat(files.list(kept)).isNotEmpty();
        assertThat(files.set(revised.current()).files()).isNotEmpty();

        JsonNode detail = pia.get("/api/model-revisions/" + draft).ok().body();
        assertThat(detail.path("history").findValuesAsText("what")).containsExactly("created", "discarded");
        assertThat(detail.path("changedFiles").asInt()).isZero();
        assertThat(pia.get("/api/model-revisions/%s/findings".formatted(draft))
                        .ok()
                        .body())
                .isEmpty();
        assertThat(pia.get("/api/model-revisions/%s/comparison".formatted(draft))
                        .code())
                .isEqualTo("files-deleted");
        assertThat(pia.post(
                                "/api/model-revisions",
                                Map.of("programme", Stage.PROGRAMME, "title", "Igjen", "basedOn", draft))
                        .code())
                .isEqualTo("files-deleted");
    }

    @Test
    void what_saving_has_left_behind_is_deleted_too() {
        create(NEW_FORM, "{\"id\": \"first\"}").ok();
        change(NEW_FORM, "{\"id\": \"first\"}", "{\"id\": \"second\"}").ok();
        forgetIn(Duration.ZERO);
        assertThat(contentOf("{\"id\": \"first\"}")).isZero();
        assertThat(pia.get("/api/model-revisions/%s/file?path=%s".formatted(draft, NEW_FORM))
                        .ok()
                        .text())
                .isEqualTo("{\"id\": \"second\"}");
    }

    private void forgetIn(Duration time) {
        new ForgottenDrafts(jdbc, transaction, Clock.offset(clock, time)).forget();
    }

    private int contentOf(String text) {
        return jdbc.sql("select count(*) from model_content where hash = ?")
                .param(ModelSet.hash(text.getBytes()))
                .query(Integer.class)
                .single();
    }

    private String begun() {
        return pia.post("/api/model-revisions", Map.of("programme", Stage.PROGRAMME, "title", "En endring"))
                .ok()
                .body()
                .path("id")
                .asText();
    }

    private void fillWith(int count, String content) {
        transaction.executeWithoutResult(status -> {
            String hash = files.write(draft, "filler/f1.form", content.getBytes());
            for (int i = 2; i <= count; i++) {
                files.put(draft, new RevisionFiles.Entry("filler/f%d.form".formatted(i), hash, draft));
            }
        });
    }

    private Reply create(String path, String content) {
        return pia.putIf(at(path), content, "If-None-Match", "*");
    }

    private Reply change(String path, String was, String is) {
        return pia.putIf(at(path), is, "If-Match", "\"%s\"".formatted(ModelSet.hash(was.getBytes())));
    }

    private Reply remove(String path, String was) {
        return pia.deleteIf(at(path), "If-Match", "\"%s\"".formatted(ModelSet.hash(was.getBytes())));
    }

    private String at(String path) {
        return "/api/model-revisions/%s/file?path=%s".formatted(draft, path);
    }
}
