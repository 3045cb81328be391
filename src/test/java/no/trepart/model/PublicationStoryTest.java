package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to what new cases begin on, and back again. Each story in a small programme of its own. */
@TrepartTest
class PublicationStoryTest {

    private static final String TO_LEADER = "lane id=\"leader\" name=\"Leder\"";
    private static final String TO_ADVISOR = "lane id=\"advisor\" name=\"Veileder\"";

    private final String key = "q" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Stage stage;

    @Autowired
    private CurrentRevisions current;

    @Autowired
    private Publishing publishing;

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

    @BeforeEach
    void aProgrammeWithTwoProcessOwners() {
        SmallFolder folder = new SmallFolder(key)
                .replace(
                        ModelSet.PROGRAMME_FILE,
                        "bodies:",
                        "  - id: process-owner\n    name: {nb: Prosesseier, en: Process owner}\n"
                                + "    party: authorities\n    local: false\nbodies:");
        current.offer(folder.set());
        programmes.refresh();
        give("Kari Eier", "process-owner");
        give("Ola Eier", "process-owner");
        give("Liv Leder", "leader");
        kari = stage.as("Kari Eier");
        ola = stage.as("Ola Eier");
    }

    @Test
    void a_task_moved_to_another_lane_is_approved_by_another_and_published() {
        String draft = movedToLeader();
        JsonNode difference = kari.get(at(draft) + "/comparison").ok().body();
        assertThat(difference.path("note").toString())
                .contains("«Hold besøket» gjøres nå av leder i stedet for veileder.");
        assertThat(difference.path("affected").path("roles").toString()).contains("Leder");

        assertThat(kari.post(at(draft) + "/submission", Map.of("reason", " ")).code())
                .isEqualTo("reason");
        kari.post(at(draft) + "/submission", Map.of("reason", "Lederen er alltid der"))
                .ok();
        Reply own = kari.post(at(draft) + "/review", Map.of("decision", "approve"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("own-change");
        ola.post(at(draft) + "/review", Map.of("decision", "approve", "text", "Fint"))
                .ok();
        assertThat(kari.putIf(at(draft) + "/file?path=" + SmallFolder.FORM, "{}", "If-Match", "\"x\"")
                        .code())
                .isEqualTo("revision-state");

        JsonNode published = kari.post(at(draft) + "/publication", Map.of("notify", true))
                .ok()
                .body();
        assertThat(published.path("state").asText()).isEqualTo("current");
        assertThat(lane()).isEqualTo("leader");
        assertThat(published.path("history").findValuesAsText("what"))
                .containsSubsequence("created", "submitted", "approved", "published");
        assertThat(stage.as("Liv Leder").get("/api/notices").ok().text()).contains("i stedet for veileder");
    }

    @Test
    void what_is_returned_is_a_draft_again_with_a_word_why() {
        String draft = movedToLeader();
        kari.post(at(draft) + "/submission", Map.of("reason", "Lederen er alltid der"))
                .ok();
        assertThat(ola.post(at(draft) + "/review", Map.of("decision", "return")).code())
                .isEqualTo("reason");
        JsonNode returned = ola.post(at(draft) + "/review", Map.of("decision", "return", "text", "Spør dem først"))
                .ok()
                .body();
        assertThat(returned.path("state").asText()).isEqualTo("draft");
        assertThat(returned.path("history").toString()).contains("Spør dem først");
    }

    @Test
    void a_day_nobody_will_see_is_no_day_to_publish_on() {
        String draft = movedToLeader();
        assertThat(kari.post(at(draft) + "/publication", Map.of("notify", false, "effectiveOn", "+99999-01-01"))
                        .code())
                .isEqualTo("effective-on");
    }

    @Test
    void nobody_approves_their_own_work_in_another_ones_copy_of_it() {
        String mine = movedToLeader();
        String copy = ola.post(
                        "/api/model-revisions", Map.of("programme", key, "title", "Olas utkast", "basedOn", mine))
                .ok()
                .body()
                .path("id")
                .asText();
        ola.post(at(copy) + "/submission", Map.of("reason", "Kari ba meg")).ok();
        assertThat(kari.post(at(copy) + "/review", Map.of("decision", "approve"))
                        .code())
                .isEqualTo("own-change");
    }

    @Test
    void what_was_looked_at_is_what_is_approved() {
        String draft = movedToLeader();
        kari.post(at(draft) + "/submission", Map.of("reason", "Lederen er alltid der"))
                .ok();
        int seen = ola.get(at(draft)).ok().body().path("version").asInt();
        kari.post(at(draft) + "/review", Map.of("decision", "return")).ok();
        save(kari, draft, SmallFolder.FORM, "Hvem var der?", "Hvem møtte?").ok();
        kari.delete(at(draft) + "/editing").ok();
        kari.post(at(draft) + "/submission", Map.of("reason", "Lederen er alltid der"))
                .ok();
        assertThat(ola.postIfMatch(at(draft) + "/review", Map.of("decision", "approve"), seen)
                        .status())
                .isEqualTo(412);
        int now = ola.get(at(draft)).ok().body().path("version").asInt();
        ola.postIfMatch(at(draft) + "/review", Map.of("decision", "approve"), now)
                .ok();
    }

    @Test
    void who_has_only_edited_may_not_approve_either() {
        String draft = movedToLeader();
        ola.post(at(draft) + "/editing", Map.of("takeOver", true)).ok();
        save(ola, draft, SmallFolder.FORM, "Hvem var der?", "Hvem møtte?").ok();
        ola.delete(at(draft) + "/editing").ok();
        kari.post(at(draft) + "/submission", Map.of("reason", "Begge deler")).ok();
        assertThat(ola.post(at(draft) + "/review", Map.of("decision", "approve"))
                        .code())
                .isEqualTo("own-change");
    }

    @Test
    void errors_keep_a_draft_from_review() {
        String draft = draft();
        save(kari, draft, SmallFolder.MODEL, TO_ADVISOR, "lane id=\"nobody\" name=\"Ingen\"")
                .ok();
        Reply refused = kari.post(at(draft) + "/submission", Map.of("reason", "Fordi"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("has-errors");
        assertThat(refused.body().path("fields").toString()).contains("holdVisit");
    }

    @Test
    void what_the_engine_refuses_leaves_the_old_models_running() {
        String draft = draft();
        save(kari, draft, SmallFolder.MODEL, "${gates.bodyComplete}", "${caseId ==}")
                .ok();
        approved(draft);
        Reply refused = kari.post(at(draft) + "/publication", Map.of());
        assertThat(refused.code()).isEqualTo("engine-refused");
        assertThat(lane()).isEqualTo("advisor");
        assertThat(kari.get("/api/models?programme=" + key)
                        .body()
                        .path("current")
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(kari.get(at(draft)).body().path("state").asText()).isEqualTo("approved");
    }

    @Test
    void of_two_who_publish_at_once_one_is_told_to_bring_the_draft_up_to_date() throws Exception {
        String one = movedToLeader();
        String other = draft();
        save(kari, other, SmallFolder.FORM, "Hvem var der?", "Hvem møtte?").ok();
        approved(one);
        approved(other);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Reply>> replies = both.invokeAll(List.of(
                (Callable<Reply>) () -> kari.post(at(one) + "/publication", Map.of()),
                () -> ola.post(at(other) + "/publication", Map.of())));
        both.shutdown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Reply> reply : replies) {
            statuses.add(reply.get().status());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_draft_that_has_fallen_behind_takes_over_what_others_changed() {
        String behind = draft();
        save(kari, behind, SmallFolder.FORM, "Hvem var der?", "Hvem møtte?").ok();
        kari.delete(at(behind) + "/editing").ok();
        String first = movedToLeader();
        approved(first);
        kari.post(at(first) + "/publication", Map.of()).ok();
        assertThat(kari.get(at(behind)).body().path("behind").asBoolean()).isTrue();
        kari.post(at(behind) + "/update", Map.of()).ok();
        JsonNode now = kari.get(at(behind)).body();
        assertThat(now.path("behind").asBoolean()).isFalse();
        assertThat(now.path("changedFiles").asInt()).isEqualTo(1);
    }

    @Test
    void a_file_that_both_have_changed_waits_for_a_choice() {
        String behind = movedToLeader();
        kari.delete(at(behind) + "/editing").ok();
        String first = draft();
        save(kari, first, SmallFolder.MODEL, "Hold besøket og skriv", "Hold besøket. Skriv")
                .ok();
        approved(first);
        kari.post(at(first) + "/publication", Map.of()).ok();
        Reply conflict = kari.post(at(behind) + "/update", Map.of());
        assertThat(conflict.code()).isEqualTo("update-conflict");
        assertThat(conflict.body().path("current").path("conflicts").toString()).contains(SmallFolder.MODEL);
        kari.post(at(behind) + "/update", Map.of("choices", Map.of(SmallFolder.MODEL, "theirs")))
                .ok();
        assertThat(read(kari, behind, SmallFolder.MODEL)).contains("Hold besøket. Skriv");
    }

    @Test
    void a_scheduled_revision_runs_when_its_day_has_come() {
        String draft = movedToLeader();
        approved(draft);
        String tomorrow = LocalDate.now(TrepartApplication.ZONE).plusDays(2).toString();
        JsonNode scheduled = kari.post(at(draft) + "/publication", Map.of("effectiveOn", tomorrow))
                .ok()
                .body();
        assertThat(scheduled.path("state").asText()).isEqualTo("scheduled");
        publishing.publishDue();
        assertThat(lane()).isEqualTo("advisor");
        kari.delete(at(draft) + "/publication").ok();
        kari.post(at(draft) + "/publication", Map.of("effectiveOn", tomorrow)).ok();
        jdbc.sql("update model_revision set effective_on = '2020-01-01' where id = ?")
                .param(draft)
                .update();
        publishing.publishDue();
        assertThat(lane()).isEqualTo("leader");
    }

    @Test
    void an_earlier_revision_comes_back_as_it_was() {
        String set = models.current(key);
        String draft = movedToLeader();
        approved(draft);
        kari.post(at(draft) + "/publication", Map.of()).ok();
        String first = kari.get(at(draft)).body().path("basedOn").path("id").asText();
        assertThat(kari.post(at(first) + "/rollback", Map.of()).code()).isEqualTo("reason");
        kari.post(at(first) + "/rollback", Map.of("reason", "Det gikk ikke")).ok();
        assertThat(lane()).isEqualTo("advisor");
        assertThat(models.current(key)).isEqualTo(set);
        assertThat(kari.get(at(draft)).body().path("state").asText()).isEqualTo("former");
    }

    @Test
    void people_talk_about_an_element_and_settle_it() {
        String draft = movedToLeader();
        JsonNode comments = ola.post(
                        at(draft) + "/comments",
                        Map.of("path", SmallFolder.MODEL, "element", "holdVisit", "text", "Er lederen enig?"))
                .ok()
                .body();
        String comment = comments.get(0).path("id").asText();
        assertThat(comments.get(0).path("by").path("name").asText()).isEqualTo("Ola Eier");
        JsonNode settled = kari.post(at(draft) + "/comments/" + comment + "/resolution", Map.of())
                .ok()
                .body();
        assertThat(settled.get(0).path("resolvedBy").path("name").asText()).isEqualTo("Kari Eier");
    }

    @Test
    void people_talk_about_the_whole_of_it_too() {
        String draft = movedToLeader();
        JsonNode comment = ola.post(at(draft) + "/comments", Map.of("text", "Er dette nok?"))
                .ok()
                .body()
                .path(0);
        assertThat(comment.path("path").isNull()).isTrue();
        assertThat(comment.path("element").isNull()).isTrue();
        assertThat(ola.post(at(draft) + "/comments", Map.of("element", "holdVisit", "text", "Hvor?"))
                        .code())
                .isEqualTo("path");
    }

    @Test
    void a_process_owner_of_another_programme_finds_nothing_here() {
        String draft = movedToLeader();
        stage.give("Eva Ellers", "process-owner", "programme");
        Visitor eva = stage.as("Eva Ellers");
        assertThat(eva.get(at(draft)).status()).isEqualTo(404);
        assertThat(eva.get(at(draft) + "/comparison").status()).isEqualTo(404);
        assertThat(eva.get(at(draft) + "/comments").status()).isEqualTo(404);
        assertThat(eva.post(at(draft) + "/submission", Map.of("reason", "x")).status())
                .isEqualTo(404);
        assertThat(eva.post(at(draft) + "/publication", Map.of()).status()).isEqualTo(404);
        assertThat(stage.leader()
                        .post(at(draft) + "/review", Map.of("decision", "approve"))
                        .status())
                .isEqualTo(403);
    }

    private String movedToLeader() {
        String draft = draft();
        save(kari, draft, SmallFolder.MODEL, TO_ADVISOR, TO_LEADER, "bpmnElement=\"advisor\"", "bpmnElement=\"leader\"")
                .ok();
        return draft;
    }

    private void approved(String draft) {
        kari.post(at(draft) + "/submission", Map.of("reason", "Det trengs")).ok();
        ola.post(at(draft) + "/review", Map.of("decision", "approve")).ok();
    }

    private String draft() {
        return kari.post("/api/model-revisions", Map.of("programme", key, "title", "En endring"))
                .ok()
                .body()
                .path("id")
                .asText();
    }

    private static String at(String revision) {
        return "/api/model-revisions/" + revision;
    }

    private static String read(Visitor visitor, String draft, String path) {
        return visitor.get(at(draft) + "/file?path=" + path).ok().text();
    }

    private static Reply save(Visitor visitor, String draft, String path, String... ofBy) {
        String text = read(visitor, draft, path);
        String hash = ModelSet.hash(text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < ofBy.length; i += 2) {
            assertThat(text).contains(ofBy[i]);
            text = text.replace(ofBy[i], ofBy[i + 1]);
        }
        return visitor.putIf(at(draft) + "/file?path=" + path, text, "If-Match", "\"" + hash + "\"");
    }

    private String lane() {
        return models.current(key, "small-visit")
                .orElseThrow()
                .node("holdVisit")
                .orElseThrow()
                .lane();
    }

    private void give(String name, String role) {
        Seat seat = new Seat(role, Scope.programme(key));
        transaction.executeWithoutResult(status -> roles.give(key, stage.person(name), seat, null, null, null));
    }
}
