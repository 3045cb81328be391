package no.trepart.casefile;

import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case follows the set of models it began on in everything; a new one the current set. */
@TrepartTest
class CaseSetTest {

    private static final String SUPPORT = "supportNominationRule_amount\">\n          <text>10</text>";

    private static final String CHECK = "<bpmn:flowNodeRef>checkOverlap</bpmn:flowNodeRef>";
    private static final String INFORM = "<bpmn:flowNodeRef>informEnterprise</bpmn:flowNodeRef>";

    @Autowired
    private Stage stage;

    @Autowired
    private Models models;

    @Autowired
    private JdbcClient jdbc;

    private String before;

    @BeforeEach
    void remember() {
        before = models.current(Stage.PROGRAMME);
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
    }

    @AfterEach
    void as_it_was() {
        models.makeCurrent(Stage.PROGRAMME, before);
    }

    @Test
    void a_running_case_keeps_phases_and_deadlines_and_a_new_one_has_the_new_ones() {
        String old = stage.enrol("Gamle sykehjem");
        published(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Verving\""));
        published("decisions/deadlines.dmn", table -> table.replace(SUPPORT, SUPPORT.replace("10", "90")));
        String young = stage.enrol("Nye sykehjem");

        stage.answer("Arne Arbeidsgiver", old, "proposeEnterprise", proposal()).ok();
        stage.answer("Arne Arbeidsgiver", young, "proposeEnterprise", proposal())
                .ok();

        assertThat(firstPhase(old)).isEqualTo("Rekruttering");
        assertThat(firstPhase(young)).isEqualTo("Verving");
        assertThat(dueDay(old, "supportNomination")).isLessThan(dueDay(young, "supportNomination"));
    }

    @Test
    void a_task_moved_to_another_lane_comes_to_the_other_party_in_new_cases() {
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        String old = stage.enrol("Gamle hjem");
        published(
                "recruitment/recruitment.bpmn",
                model -> model.replace(CHECK, "").replace(INFORM, INFORM + "\n        " + CHECK));
        String young = stage.enrol("Unge hjem");

        supported(old);
        supported(young);

        assertThat(laneOf(old)).isEqualTo("project-leader");
        assertThat(laneOf(young)).isEqualTo("employer-organisation");
    }

    @Test
    void going_back_is_making_the_earlier_set_current_again() {
        published(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Verving\""));
        models.makeCurrent(Stage.PROGRAMME, before);

        assertThat(firstPhase(stage.enrol("Siste sykehjem"))).isEqualTo("Rekruttering");
    }

    @Test
    void a_case_from_before_there_were_sets_is_given_the_one_its_course_runs_on() throws Exception {
        String old = stage.enrol("Tidlige sykehjem");
        jdbc.sql("update case_file set set_id = null where id = ?").param(old).update();
        published(
                "enterprise-project/enterprise-project.bpmn",
                model -> model.replace("\"Rekruttering\"", "\"Verving\""));

        String migration = new ClassPathResource("db/migration/V5__current_sets_and_the_set_of_a_case.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        jdbc.sql(migration.substring(migration.indexOf("update case_file")).replace(";", ""))
                .update();

        assertThat(jdbc.sql("select set_id from case_file where id = ?")
                        .param(old)
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    private void published(String path, UnaryOperator<String> change) {
        Map<String, byte[]> files = new HashMap<>(models.files(models.current(Stage.PROGRAMME)));
        String was = new String(files.get(path), StandardCharsets.UTF_8);
        String is = change.apply(was);
        assertThat(is).isNotEqualTo(was);
        files.put(path, is.getBytes(StandardCharsets.UTF_8));
        models.makeCurrent(Stage.PROGRAMME, models.publish(Stage.PROGRAMME, Integer.toHexString(is.hashCode()), files));
    }

    private String firstPhase(String caseId) {
        return page(caseId).path("course").path("phases").path(0).path("name").asText();
    }

    private JsonNode page(String caseId) {
        return stage.leader().get("/api/cases/" + caseId).ok().body();
    }

    private String dueDay(String caseId, String step) {
        return jdbc.sql("select cast(due_on as char) from work_item where case_id = ? and step = ?")
                .params(caseId, step)
                .query(String.class)
                .single();
    }

    private void supported(String caseId) {
        stage.answer("Arne Arbeidsgiver", caseId, "proposeEnterprise", proposal())
                .ok();
        stage.answer("Arne Arbeidsgiver", caseId, "supportNomination", support())
                .ok();
        stage.answer("Frida Forbund", caseId, "supportNomination", support()).ok();
    }

    private String laneOf(String caseId) {
        return jdbc.sql("select lane from work_item where case_id = ? and step = 'checkOverlap'")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
