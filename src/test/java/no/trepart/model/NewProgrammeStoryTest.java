package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A programme that no developer has seen: made, approved and published in the browser, and its first task arrives. */
@TrepartTest
class NewProgrammeStoryTest {

    private final String key = "n" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Stage stage;

    @Autowired
    private Roles roles;

    @Autowired
    private TransactionTemplate transaction;

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
    void a_programme_from_the_template_runs_and_gives_people_work() {
        JsonNode draft = made("template");
        assertThat(draft.path("findings").path("errors").asInt())
                .as(kari.get(at(draft) + "/findings").text())
                .isZero();
        assertThat(kari.get("/api/session").body().path("programmes").toString())
                .doesNotContain(key);
        publish(draft);
        assertThat(kari.get("/api/session").body().path("programmes").toString())
                .contains("Ren luft");

        Seat leader = new Seat("project-leader", Scope.programme(key));
        transaction.executeWithoutResult(
                status -> roles.give(key, stage.person("Pia Leder"), leader, null, null, null));
        Visitor pia = stage.as("Pia Leder");
        Map<String, Object> enterprise = new HashMap<>();
        enterprise.put("programme", key);
        enterprise.put("number", stage.number());
        enterprise.put("name", "Luftige verksted");
        enterprise.put("county", "03");
        enterprise.put("industry", "first-industry");
        enterprise.put("ownership", "private");
        enterprise.put("employees", 12);
        pia.post("/api/cases", enterprise).ok();
        assertThat(pia.get("/api/work-items").ok().text()).contains("Gjør den første oppgaven", "Luftige verksted");
    }

    @Test
    void a_copy_of_a_programme_has_no_errors_and_is_its_makers_until_it_runs() {
        JsonNode draft = made("three-two-one");
        assertThat(draft.path("findings").path("errors").asInt())
                .as(kari.get(at(draft) + "/findings").text())
                .isZero();
        assertThat(ola.get("/api/models?programme=" + key)
                        .ok()
                        .body()
                        .path("programme")
                        .path("name")
                        .asText())
                .isEqualTo("Ren luft");
        assertThat(stage.leader().get("/api/models?programme=" + key).status()).isEqualTo(403);
        assertThat(made("three-two-one", key).code()).isEqualTo("key-taken");
        assertThat(made("three-two-one", "Nei takk").code()).isEqualTo("key");
    }

    @Test
    void a_programme_is_brought_from_a_file_and_taken_out_again() {
        byte[] zip = ProgrammeArchive.pack(new SmallFolder(key).set(), 7, "Et annet sted", Instant.EPOCH);
        JsonNode draft = kari.postBytes("/api/programmes/import", "application/zip", zip)
                .ok()
                .body();
        assertThat(draft.path("programme").asText()).isEqualTo(key);
        assertThat(draft.path("state").asText()).isEqualTo("draft");
        assertThat(kari.get("/api/programmes/" + key + "/export?revision="
                                + draft.path("id").asText())
                        .status())
                .isEqualTo(200);
        assertThat(stage.leader().get("/api/programmes/" + key + "/export").status())
                .isEqualTo(403);
        assertThat(stage.leader()
                        .postBytes("/api/programmes/import", "application/zip", zip)
                        .status())
                .isEqualTo(403);
        assertThat(kari.postBytes("/api/programmes/import", "application/zip", "x".getBytes())
                        .code())
                .isEqualTo("not-zip");
    }

    private JsonNode made(String from) {
        return made(from, key).ok().body();
    }

    private Reply made(String from, String wanted) {
        return kari.post(
                "/api/programmes",
                Map.of("from", from, "key", wanted, "name", Map.of("nb", "Ren luft", "en", "Clean air")));
    }

    private void publish(JsonNode draft) {
        kari.post(at(draft) + "/submission", Map.of("reason", "Et nytt program"))
                .ok();
        ola.post(at(draft) + "/review", Map.of("decision", "approve")).ok();
        kari.post(at(draft) + "/publication", Map.of()).ok();
    }

    private static String at(JsonNode draft) {
        return "/api/model-revisions/" + draft.path("id").asText();
    }
}
