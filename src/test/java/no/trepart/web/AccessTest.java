package no.trepart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deny by default: what is not opened for somebody is closed. */
@TrepartTest
class AccessTest {

    @Autowired
    private Stage stage;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/work-items",
                "/api/work-items/counts",
                "/api/cases",
                "/api/matrix?programme=three-two-one",
                "/api/attention",
                "/api/people",
                "/api/gatherings",
                "/api/notices",
                "/api/programmes/three-two-one",
                "/api/demo/clock",
                "/api/stream",
                "/api/something-new"
            })
    void a_stranger_is_asked_to_sign_in(String path) {
        Visitor.Reply reply = stage.stranger().get(path);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("signed-out");
        assertThat(reply.body().path("signIn").path("kind").asText()).isEqualTo("demo");
    }

    @Test
    void people_are_for_those_who_lead_or_administer() {
        stage.give("Nina Nav", "nav-coordinator", "county/46");

        assertThat(stage.as("Nina Nav").get("/api/people").status()).isEqualTo(403);
        assertThat(stage.leader().get("/api/people").status()).isEqualTo(200);
    }

    @Test
    void the_leader_does_not_make_administrators() {
        Map<String, Object> holding = Map.of(
                "programme",
                Stage.PROGRAMME,
                "personId",
                stage.person("Snik Opprykk").id(),
                "role",
                "administrator",
                "scope",
                "programme");

        assertThat(stage.leader().post("/api/role-holdings", holding).status()).isEqualTo(403);
    }

    @Test
    void somebody_who_recruits_nobody_cannot_enrol() {
        stage.give("Stine Stami", "survey-institute", "programme");
        Map<String, Object> enterprise = Map.of(
                "programme", Stage.PROGRAMME,
                "number", stage.number(),
                "name", "Snikmeldt sykehjem",
                "county", "46",
                "industry", "nursing-home",
                "ownership", "municipal");

        assertThat(stage.as("Stine Stami").post("/api/cases", enterprise).status())
                .isEqualTo(403);
    }

    @Test
    void a_change_without_the_token_of_the_page_is_refused() throws Exception {
        var request = HttpRequest.newBuilder(stage.stranger().address("/api/demo/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"personId\":\"x\"}"))
                .build();
        var reply = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(reply.statusCode()).isIn(401, 403);
    }

    @Test
    void only_invented_people_can_be_chosen_at_the_demo() {
        assertThat(stage.stranger()
                        .post("/api/demo/session", Map.of("personId", "01900000-0000-7000-8000-000000000000"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void engine_and_operations_pages_are_closed() {
        assertThat(stage.stranger().get("/actuator/env").status()).isIn(401, 403, 404);
        assertThat(stage.stranger().get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void a_made_up_cursor_is_told_as_such() {
        assertThat(stage.leader().get("/api/cases?cursor=abc").status()).isEqualTo(422);
    }

    @Test
    void an_unknown_case_and_a_foreign_one_look_the_same() {
        stage.give("Olav Annet", "employer-organisation", "organisation/hsh");
        String foreign = stage.enrol("Hemmelig sykehjem");
        Visitor visitor = stage.as("Olav Annet");

        Visitor.Reply unknown = visitor.get("/api/cases/01900000-0000-7000-8000-000000000000");
        Visitor.Reply closed = visitor.get("/api/cases/" + foreign);

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.text()).isEqualTo(unknown.text().replace("01900000-0000-7000-8000-000000000000", foreign));
    }
}
