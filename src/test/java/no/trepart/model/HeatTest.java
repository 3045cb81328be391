package no.trepart.model;

import static no.trepart.Samples.noOverlap;
import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static no.trepart.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the diagram shows of how its elements fare. Each test looks at a revision of its own, and so at its own cases. */
@TrepartTest
@Import(Revised.class)
class HeatTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private JdbcClient jdbc;

    private Revision before;
    private Revision looked;

    @BeforeEach
    void a_revision_nobody_has_run() {
        before = revised.current();
        stage.give("Pia Prosesseier", "process-owner", "programme");
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        looked = revised.published(Map.of(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Verving %s\"".formatted(no.trepart.Identifier.next()))));
    }

    @AfterEach
    void as_it_was() {
        revised.makeCurrent(before);
    }

    @Test
    void each_element_tells_who_stands_there_who_is_late_and_who_has_passed() {
        String one = stage.enrol("Første hjem");
        String late = stage.enrol("Andre hjem");
        proposed(one);
        supported(one);
        jdbc.sql("update work_item set due_on = '2020-01-01' where case_id = ?")
                .param(late)
                .update();

        assertThat(of("proposeEnterprise").path("now").asInt()).isEqualTo(1);
        assertThat(of("proposeEnterprise").path("overdue").asInt()).isEqualTo(1);
        assertThat(of("proposeEnterprise").path("done").asInt()).isEqualTo(1);
        assertThat(of("proposeEnterprise").path("medianDays").isNumber()).isTrue();
        assertThat(of("proposeEnterprise").path("p90Days").isNumber()).isTrue();
        assertThat(of("checkOverlap").path("now").asInt()).isEqualTo(1);
        assertThat(of("checkOverlap").path("medianDays").isNull()).isTrue();
    }

    @Test
    void what_a_finished_process_left_out_is_skipped() {
        String stopped = stage.enrol("Stoppet hjem");
        proposed(stopped);
        supported(stopped);
        stage.answer(
                        "Leda Leder",
                        stopped,
                        "checkOverlap",
                        with(with(noOverlap(), "proceed", "no"), "reason", "economy"))
                .ok();

        assertThat(of("checkOverlap").path("skipped").asInt()).isZero();
        assertThat(of("signCooperation").path("skipped").asInt()).isEqualTo(1);
        assertThat(of("signCooperation")
                        .path("skipReasons")
                        .path(0)
                        .path("reason")
                        .asText())
                .isEqualTo("Økonomien gir ikke rom for det nå");
    }

    @Test
    void figures_are_narrowed_to_an_industry_and_a_period() {
        stage.enrol("Et hjem");
        assertThat(of("proposeEnterprise").path("now").asInt()).isEqualTo(1);
        assertThat(of("proposeEnterprise", "&industry=meat").path("now").asInt())
                .isZero();
        assertThat(owner().get(path("&from=2026-02-01&to=2026-01-01")).code()).isEqualTo("period");
    }

    @Test
    void after_a_change_it_is_told_how_it_was_before() {
        JsonNode heat = owner().get("/api/models/heat?programme=three-two-one&process=recruitment")
                .ok()
                .body();
        assertThat(heat.path("change").path("revision").path("number").asInt()).isEqualTo(looked.number());
        assertThat(heat.path("before")).isNotEmpty();
        assertThat(heat.path("after")).isNotEmpty();
    }

    @Test
    void only_process_owners_see_it() {
        assertThat(stage.leader().get(path("")).status()).isEqualTo(403);
        assertThat(stage.stranger().get(path("")).status()).isEqualTo(401);
        assertThat(owner().get("/api/models/heat?programme=none&process=recruitment")
                        .status())
                .isEqualTo(404);
        assertThat(owner().get("/api/models/heat?programme=three-two-one&process=none")
                        .status())
                .isEqualTo(404);
    }

    private void proposed(String caseId) {
        stage.answer("Arne Arbeidsgiver", caseId, "proposeEnterprise", proposal())
                .ok();
    }

    private void supported(String caseId) {
        stage.answer("Arne Arbeidsgiver", caseId, "supportNomination", support())
                .ok();
        stage.answer("Frida Forbund", caseId, "supportNomination", support()).ok();
    }

    private JsonNode of(String element) {
        return of(element, "");
    }

    private JsonNode of(String element, String more) {
        for (JsonNode one : owner().get(path(more)).ok().body().path("elements")) {
            if (one.path("id").asText().equals(element)) {
                return one;
            }
        }
        throw new AssertionError("nothing of " + element);
    }

    private String path(String more) {
        return "/api/models/heat?programme=three-two-one&process=recruitment&revision=" + looked.id() + more;
    }

    private Visitor owner() {
        return stage.as("Pia Prosesseier");
    }
}
