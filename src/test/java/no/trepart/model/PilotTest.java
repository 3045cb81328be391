package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approved revision is tried on some new cases, watched beside the current one, widened or given up. */
@TrepartTest
@Import(Revised.class)
class PilotTest {

    private static final Map<String, UnaryOperator<String>> RENAMED = Map.of(
            "enterprise-project/enterprise-project.bpmn", model -> model.replace("\"Rekruttering\"", "\"Verving\""));
    private static final Map<String, Object> HOMES = Map.of("industries", List.of("nursing-home"));

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_process_owner() {
        stage.give("Pia Prosesseier", "process-owner", "programme");
    }

    @AfterEach
    void no_pilot_is_left() {
        jdbc.sql("update model_revision set state = 'withdrawn' where state = 'pilot'")
                .update();
    }

    @Test
    void new_cases_of_the_group_begin_on_the_pilot_and_the_others_do_not() {
        Revision tried = approved();
        String earlier = stage.enrol("Eldre hjem");
        JsonNode pilot = owner().post(path(tried), HOMES).ok().body();
        assertThat(pilot.path("state").asText()).isEqualTo("pilot");
        assertThat(pilot.path("industries").path(0).path("name").asText()).isNotEqualTo("nursing-home");
        String of = stage.enrol("Prøvehjemmet");

        assertThat(firstPhase(earlier)).isEqualTo("Rekruttering");
        assertThat(firstPhase(of)).isEqualTo("Verving");
        JsonNode figures = owner().get(path(tried)).ok().body();
        assertThat(figures.path("figures").path("cases").asInt()).isEqualTo(1);
        assertThat(figures.path("figures").path("openTasks").asInt()).isEqualTo(1);
        assertThat(figures.path("currentFigures").path("phases")).isNotEmpty();
    }

    @Test
    void a_pilot_is_widened_and_given_up_and_its_cases_stay() {
        Revision tried = approved();
        owner().post(path(tried), Map.of("industries", List.of("meat"))).ok();
        assertThat(firstPhase(stage.enrol("Ikke med"))).isEqualTo("Rekruttering");

        owner().put(path(tried), Map.of("industries", List.of("meat", "nursing-home")))
                .ok();
        String of = stage.enrol("Blir med");
        assertThat(firstPhase(of)).isEqualTo("Verving");

        assertThat(owner().delete(path(tried)).ok().body().path("state").asText())
                .isEqualTo("withdrawn");
        assertThat(firstPhase(of)).isEqualTo("Verving");
        assertThat(firstPhase(stage.enrol("Etterpå"))).isEqualTo("Rekruttering");
    }

    @Test
    void a_pilot_that_went_well_is_published_to_all() {
        Revision before = revised.current();
        // A name of its own: the same models would be the same set, with the cases of another test on it.
        Revision tried = approved(Map.of(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Innrullering\"")));
        owner().post(path(tried), Map.of("industries", List.of("meat"))).ok();

        owner().post("/api/model-revisions/%s/publication".formatted(tried.id()), Map.of("notify", false))
                .ok();
        String after = stage.enrol("Alle er med");
        revised.makeCurrent(before);

        assertThat(firstPhase(after)).isEqualTo("Innrullering");
    }

    @Test
    void two_pilots_never_want_the_same_case() {
        owner().post(path(approved()), HOMES).ok();
        Revision other = approved(Map.of(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Innmelding\"")));

        assertThat(owner().post(path(other), HOMES).code()).isEqualTo("pilot-overlaps");
        owner().post(path(other), Map.of("industries", List.of("meat"))).ok();
    }

    @Test
    void what_is_common_to_all_cases_is_not_tried_on_some() {
        Revision common = approved(Map.of(
                "programme.yml", text -> text + "\n",
                "enterprise-project/enterprise-project.bpmn", model -> model.replace("\"Rekruttering\"", "\"X\"")));
        assertThat(owner().post(path(common), HOMES).code()).isEqualTo("pilot-changes-programme");
    }

    @Test
    void a_group_that_cannot_be_is_answered_field_by_field() {
        Revision tried = approved();
        assertThat(owner().post(path(tried), Map.of()).status()).isEqualTo(422);
        Visitor.Reply reply =
                owner().post(path(tried), Map.of("industries", List.of("whaling"), "enterprises", List.of("12")));
        assertThat(reply.body().path("fields").findValuesAsText("path")).containsExactly("industries", "enterprises");
    }

    @Test
    void only_process_owners_and_only_with_what_is_approved() {
        Revision tried = approved();
        Revision draft = revised.draft(RENAMED);
        assertThat(stage.leader().post(path(tried), HOMES).status()).isEqualTo(403);
        assertThat(stage.leader().put(path(tried), HOMES).status()).isEqualTo(403);
        assertThat(stage.leader().delete(path(tried)).status()).isEqualTo(403);
        assertThat(stage.leader().get(path(tried)).status()).isEqualTo(403);
        assertThat(stage.stranger().get(path(tried)).status()).isEqualTo(401);
        assertThat(owner().post(path(draft), HOMES).code()).isEqualTo("revision-state");
        assertThat(owner().get(path(draft)).status()).isEqualTo(404);
    }

    private Revision approved() {
        return approved(RENAMED);
    }

    private Revision approved(Map<String, UnaryOperator<String>> changes) {
        return revised.approved(revised.draft(changes));
    }

    private static String path(Revision revision) {
        return "/api/model-revisions/%s/pilot".formatted(revision.id());
    }

    private Visitor owner() {
        return stage.as("Pia Prosesseier");
    }

    private String firstPhase(String caseId) {
        return stage.leader()
                .get("/api/cases/" + caseId)
                .ok()
                .body()
                .path("course")
                .path("phases")
                .path(0)
                .path("name")
                .asText();
    }
}
