package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft from the first change on, as two process owners meet it in the browser. */
@TrepartTest
class DraftStoryTest {

    private static final String FORM = "recruitment/callEnterprise.form";

    @Autowired
    private Stage stage;

    private Visitor kari;
    private Visitor ola;

    @BeforeEach
    void twoProcessOwners() {
        stage.give("Kari Eier", "process-owner", "programme");
        stage.give("Ola Eier", "process-owner", "programme");
        kari = stage.as("Kari Eier");
        ola = stage.as("Ola Eier");
    }

    @Test
    void the_library_shows_what_runs_and_who_does_it() {
        JsonNode library = kari.get("/api/models?programme=three-two-one").ok().body();
        assertThat(library.path("current").path("state").asText()).isEqualTo("current");
        JsonNode form = file(library.path("files"), FORM);
        assertThat(form.path("kind").asText()).isEqualTo("form");
        assertThat(form.path("step").asText()).isEqualTo("callEnterprise");
        assertThat(form.path("owner").asText()).isNotBlank();
        assertThat(file(library.path("files"), "decisions/deadlines.dmn")
                        .path("name")
                        .asText())
                .isEqualTo("Frister");
    }

    @Test
    void only_process_owners_and_the_administrator_come_in() {
        stage.leader();
        stage.give("Ada Min", "administrator", "programme");
        String draft = draft();
        for (String path : List.of("/api/models?programme=three-two-one", "/api/model-revisions/" + draft)) {
            assertThat(stage.leader().get(path).status()).isEqualTo(403);
            assertThat(stage.stranger().get(path).status()).isEqualTo(401);
            assertThat(stage.as("Ada Min").get(path).status()).isEqualTo(200);
        }
        assertThat(kari.get("/api/session").body().path("may").toString()).contains("\"models\"");
        assertThat(stage.leader().get("/api/session").body().path("may").toString())
                .doesNotContain("\"models\"");
        assertThat(kari.get("/api/models?programme=another").status()).isEqualTo(404);
    }

    @Test
    void a_saved_file_is_there_and_the_current_one_is_untouched() {
        String draft = draft();
        String text = read(kari, draft, FORM);
        Reply saved =
                save(kari, draft, FORM, text.replace("\"schemaVersion\"", " \"schemaVersion\""), hash(draft, FORM));
        assertThat(saved.status()).isEqualTo(200);
        JsonNode detail = kari.get("/api/model-revisions/" + draft).ok().body();
        assertThat(detail.path("changedFiles").asInt()).isEqualTo(1);
        assertThat(detail.path("editor").path("name").asText()).isEqualTo("Kari Eier");
        assertThat(detail.path("can").path("submit").path("allowed").asBoolean())
                .as(detail.path("findings").toString())
                .isTrue();
        JsonNode current = kari.get("/api/models?programme=three-two-one").body();
        assertThat(file(current.path("files"), FORM).path("hash").asText())
                .isNotEqualTo(saved.body().path("hash").asText());
    }

    @Test
    void one_edits_at_a_time_and_another_may_take_over() {
        String draft = draft();
        String text = read(kari, draft, FORM);
        String hash = hash(draft, FORM);
        kari.post("/api/model-revisions/" + draft + "/editing", Map.of()).ok();
        Reply busy = save(ola, draft, FORM, text + " ", hash);
        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.body().path("current").path("editor").asText()).isEqualTo("Kari Eier");
        assertThat(ola.post("/api/model-revisions/" + draft + "/editing", Map.of())
                        .code())
                .isEqualTo("being-edited");
        ola.post("/api/model-revisions/" + draft + "/editing", Map.of("takeOver", true))
                .ok();
        save(ola, draft, FORM, text + " ", hash).ok();
        assertThat(save(kari, draft, FORM, text + "  ", hash).status()).isEqualTo(409);
    }

    @Test
    void who_saves_an_old_copy_is_told() {
        String draft = draft();
        String old = hash(draft, FORM);
        String text = read(kari, draft, FORM);
        save(kari, draft, FORM, text + " ", old).ok();
        Reply stale = save(kari, draft, FORM, text + "  ", old);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("current").path("hash").asText()).isEqualTo(hash(draft, FORM));
    }

    @Test
    void of_two_who_save_at_once_one_is_told() throws Exception {
        String draft = draft();
        String hash = hash(draft, FORM);
        String text = read(kari, draft, FORM);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Reply>> replies = both.invokeAll(List.of(
                (Callable<Reply>) () -> save(kari, draft, FORM, text + " ", hash),
                () -> save(kari, draft, FORM, text + "  ", hash)));
        both.shutdown();
        assertThat(List.of(replies.get(0).get().status(), replies.get(1).get().status()))
                .containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @CsvSource({
        "recruitment/recruitment.bpmn, not xml, 422, not-xml",
        "recruitment/recruitment.bpmn, '<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>', 422, doctype",
        "recruitment/callEnterprise.form, '{', 422, not-json",
        "programme.yml, 'key: [', 422, not-yaml"
    })
    void what_cannot_be_read_is_not_kept(String path, String content, int status, String code) {
        String draft = draft();
        String before = hash(draft, path);
        Reply reply = save(kari, draft, path, content, before);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(hash(draft, path)).isEqualTo(before);
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_refused() {
        String draft = draft();
        Reply reply = save(kari, draft, FORM, "{\"a\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}", hash(draft, FORM));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("too-large");
    }

    @Test
    void a_file_lies_in_a_folder_of_the_programme() {
        String draft = draft();
        for (String path : List.of("../../etc/passwd", "a/b/c.bpmn", "evil.sh", "decisions/x.exe")) {
            Reply reply =
                    kari.putIf("/api/model-revisions/" + draft + "/file?path=" + path, "{}", "If-None-Match", "*");
            assertThat(reply.code()).as(path).isEqualTo("path");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16"})
    void a_model_in_another_writing_is_kept_in_the_one_browsers_read(String writing) {
        String draft = draft();
        String path = "recruitment/recruitment.bpmn";
        String text = read(kari, draft, path);
        kari.putBytesIf(
                        "/api/model-revisions/" + draft + "/file?path=" + path,
                        text.replace("encoding=\"UTF-8\"", "encoding=\"" + writing + "\"")
                                .getBytes(Charset.forName(writing)),
                        "If-Match",
                        "\"" + hash(draft, path) + "\"")
                .ok();
        assertThat(read(kari, draft, path)).isEqualTo(text);
    }

    @Test
    void what_stands_twice_is_told_and_not_dropped() {
        String draft = draft();
        assertThat(save(kari, draft, FORM, "{\"id\": \"a\", \"id\": \"b\"}", hash(draft, FORM))
                        .code())
                .isEqualTo("not-json");
        assertThat(save(kari, draft, FORM, "{} {}", hash(draft, FORM)).code()).isEqualTo("not-json");
    }

    @Test
    void a_file_is_known_to_the_letter() {
        String draft = draft();
        String before = hash(draft, FORM);
        String other = FORM.replace("callEnterprise", "CALLEnterprise");
        assertThat(kari.putIf("/api/model-revisions/" + draft + "/file?path=" + other, "{}", "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
        assertThat(hash(draft, FORM)).isEqualTo(before);
        assertThat(read(kari, draft, other)).isEqualTo("{}");
    }

    @Test
    void an_error_is_found_on_its_element_in_words() {
        String draft = draft();
        String path = "recruitment/recruitment.bpmn";
        String model = read(kari, draft, path).replace("bpmn:lane id=\"project-leader\"", "bpmn:lane id=\"chief\"");
        save(kari, draft, path, model, hash(draft, path)).ok();
        JsonNode findings =
                kari.get("/api/model-revisions/" + draft + "/findings").ok().body();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("unknown-lane");
            assertThat(finding.path("element").asText()).isEqualTo("callEnterprise");
            assertThat(finding.path("message").asText()).contains("chief");
        });
        Reply right = kari.get("/api/model-revisions/" + draft);
        assertThat(right.body().path("can").path("submit").path("allowed").asBoolean())
                .isFalse();
    }

    @Test
    void a_joint_approval_cannot_be_drawn_away() {
        String draft = draft();
        String path = "recruitment/recruitment.bpmn";
        String model = read(kari, draft, path)
                .replace("<bpmn:flowNodeRef>signCooperation</bpmn:flowNodeRef>", "")
                .replace(
                        "<bpmn:flowNodeRef>callEnterprise</bpmn:flowNodeRef>",
                        "<bpmn:flowNodeRef>callEnterprise</bpmn:flowNodeRef>"
                                + "<bpmn:flowNodeRef>signCooperation</bpmn:flowNodeRef>");
        save(kari, draft, path, model, hash(draft, path)).ok();
        assertThat(kari.get("/api/model-revisions/" + draft + "/findings").body())
                .anySatisfy(finding -> assertThat(finding.path("rule").asText()).isEqualTo("joint-approval-removed"));
    }

    @Test
    void the_draft_can_be_read_as_a_list() {
        JsonNode steps = kari.get("/api/model-revisions/" + draft() + "/outline?process=recruitment")
                .ok()
                .body()
                .path("steps");
        assertThat(steps)
                .anySatisfy(step -> assertThat(step.path("id").asText()).isEqualTo("callEnterprise"));
    }

    @Test
    void the_editor_learns_what_models_may_use() {
        JsonNode words =
                kari.get("/api/models/vocabulary?programme=three-two-one").ok().body();
        assertThat(words.path("lanes").toString()).contains("local-project-group");
        assertThat(words.path("steps").toString()).contains("notify");
        assertThat(words.path("gates").toString()).contains("bodyComplete");
        assertThat(words.path("deadlines").toString()).contains("callEnterprise");
        assertThat(words.path("deciding")).anySatisfy(field -> {
            assertThat(field.path("process").asText()).isEqualTo("recruitment");
            assertThat(field.path("question").asText()).isEqualTo("Skal vi spørre virksomheten?");
            assertThat(field.path("answers").findValuesAsText("name")).containsExactly("Ja", "Nei");
        });
    }

    private String draft() {
        Map<String, Object> body = new HashMap<>();
        body.put("programme", "three-two-one");
        body.put("title", "Ring tidligere");
        Reply reply = kari.post("/api/model-revisions", body).ok();
        assertThat(reply.status()).isEqualTo(201);
        return reply.body().path("id").asText();
    }

    private static JsonNode file(JsonNode files, String path) {
        for (JsonNode file : files) {
            if (file.path("path").asText().equals(path)) {
                return file;
            }
        }
        throw new AssertionError("no " + path);
    }

    private String read(Visitor visitor, String draft, String path) {
        return visitor.get("/api/model-revisions/" + draft + "/file?path=" + path)
                .ok()
                .text();
    }

    private String hash(String draft, String path) {
        return file(kari.get("/api/model-revisions/" + draft + "/files").ok().body(), path)
                .path("hash")
                .asText();
    }

    private static Reply save(Visitor visitor, String draft, String path, String text, String hash) {
        return visitor.putIf(
                "/api/model-revisions/" + draft + "/file?path=" + path, text, "If-Match", "\"" + hash + "\"");
    }
}
