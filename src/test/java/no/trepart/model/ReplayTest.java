package no.trepart.model;

import static no.trepart.Samples.noOverlap;
import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static no.trepart.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A past case is gone through once more on a draft: in a sandbox, with what was answered then. */
@TrepartTest
@Import(Revised.class)
class ReplayTest {

    private static final String RECRUITMENT = "recruitment/recruitment.bpmn";
    private static final String FLOW = "sourceRef=\"proposeEnterprise\" targetRef=\"supportNomination\"";

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private ReplayWorker worker;

    @Autowired
    private JdbcClient jdbc;

    private String past;

    @BeforeEach
    void a_case_that_was_stopped_before_it_was_asked() {
        jdbc.sql("update case_file set ended_on = '2020-01-01', state = 'withdrawn', open_enterprise = null")
                .update();
        stage.give("Pia Prosesseier", "process-owner", "programme");
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        past = stage.enrol("Tidligere sykehjem");
        stage.answer("Arne Arbeidsgiver", past, "proposeEnterprise", proposal()).ok();
        stage.answer("Arne Arbeidsgiver", past, "supportNomination", support()).ok();
        stage.answer("Frida Forbund", past, "supportNomination", support()).ok();
        stage.answer("Leda Leder", past, "checkOverlap", with(with(noOverlap(), "proceed", "no"), "reason", "economy"))
                .ok();
    }

    @Test
    void a_draft_that_only_renames_takes_every_case_the_same_way() {
        JsonNode one = replayed(Map.of(RECRUITMENT, model -> model.replace("Støtt forslaget", "Støtt dette")));

        assertThat(one.path("samePath").asBoolean()).as(one.toString()).isTrue();
        assertThat(one.path("stopped").isNull()).as(one.toString()).isTrue();
        assertThat(one.path("daysAfter")).isEqualTo(one.path("daysBefore"));
        assertThat(one.path("label").asText()).isEqualTo("Sak 1");
    }

    @Test
    void a_new_step_that_decides_nothing_is_taken_to_be_done_by_its_deadline() {
        long tasks = count("select count(*) from work_item");
        long notices = count("select count(*) from notice");
        Revision draft = revised.draft(RECRUITMENT, ReplayTest::withNewStep);
        JsonNode replay = replay(draft);
        JsonNode one = replay.path("results").path(0);

        assertThat(one.path("samePath").asBoolean()).isFalse();
        assertThat(one.path("differences").toString())
                .contains("«Tenk over det» kommer til.")
                .contains("Ingen har gjort «Tenk over det» før.");
        assertThat(one.path("daysAfter").asInt())
                .isGreaterThan(one.path("daysBefore").asInt());
        assertThat(work(replay, "project-leader").path("after").asInt())
                .isEqualTo(work(replay, "project-leader").path("before").asInt() + 1);
        assertThat(count("select count(*) from work_item")).isEqualTo(tasks);
        assertThat(count("select count(*) from notice")).isEqualTo(notices);
    }

    @Test
    void a_draft_with_code_is_not_run_not_even_in_a_sandbox() {
        Revision draft = revised.draft(
                RECRUITMENT,
                model -> model.replaceFirst(
                        "<bpmn:startEvent", "<bpmn:scriptTask id=\"s\" scriptFormat=\"juel\"/><bpmn:startEvent"));
        assertThat(stage.as("Pia Prosesseier")
                        .post("/api/model-revisions/%s/replay".formatted(draft.id()), Map.of("months", 12))
                        .code())
                .isEqualTo("has-errors");

        Revision changed = revised.draft(RECRUITMENT, model -> model.replace("Støtt forslaget", "Støtt dette"));
        stage.as("Pia Prosesseier")
                .post("/api/model-revisions/%s/replay".formatted(changed.id()), Map.of("months", 12))
                .ok();
        jdbc.sql("""
                        update model_revision_file f join model_revision_file bad
                          on bad.revision_id = :bad and bad.path = f.path
                        set f.hash = bad.hash where f.revision_id = :id and f.path = :path
                        """)
                .param("bad", draft.id())
                .param("id", changed.id())
                .param("path", RECRUITMENT)
                .update();
        worker.work();
        assertThat(stage.as("Pia Prosesseier")
                        .get("/api/model-revisions/%s/replay".formatted(changed.id()))
                        .body()
                        .path("fault")
                        .isNull())
                .isFalse();
    }

    @Test
    void a_case_that_runs_is_followed_as_far_as_it_came() {
        String running = stage.enrol("Et hjem i gang");
        stage.answer("Arne Arbeidsgiver", running, "proposeEnterprise", proposal())
                .ok();
        JsonNode results = replay(revised.draft(RECRUITMENT, model -> model.replace("Støtt forslaget", "Støtt dette")))
                .path("results");

        assertThat(results).hasSize(2);
        assertThat(results.path(1).path("samePath").asBoolean()).isTrue();
        assertThat(results.path(1).path("daysAfter").asInt()).isZero();
    }

    @Test
    void a_new_step_the_model_decides_on_stops_the_case() {
        JsonNode one = replayed(Map.of(
                RECRUITMENT,
                ReplayTest::withNewStep,
                "recruitment/thinkAgain.form",
                none ->
                        "{\"id\":\"thinkAgain\",\"type\":\"default\",\"components\":[{\"key\":\"sure\",\"type\":\"radio\","
                                + "\"label\":\"Sikker?\",\"values\":[{\"value\":\"yes\",\"label\":\"Ja\"}],"
                                + "\"properties\":{\"deciding\":\"true\"}}]}"));

        assertThat(one.path("stopped").asText()).contains("Ingen har svart på den nye oppgaven «Tenk over det»");
    }

    @Test
    void a_task_in_another_lane_is_work_for_another_role() {
        String ref = "<bpmn:flowNodeRef>%s</bpmn:flowNodeRef>";
        JsonNode one = replayed(Map.of(
                RECRUITMENT,
                model -> model.replace(ref.formatted("checkOverlap"), "")
                        .replace(
                                ref.formatted("informEnterprise"),
                                ref.formatted("informEnterprise") + ref.formatted("checkOverlap"))));

        assertThat(one.path("differences").toString()).contains("gjøres av arbeidsgiverorganisasjon");
    }

    @Test
    void only_process_owners_ask_and_nobody_for_longer_than_there_is() {
        Revision draft = revised.draft(RECRUITMENT, ReplayTest::withNewStep);
        String path = "/api/model-revisions/%s/replay".formatted(draft.id());

        assertThat(stage.leader().post(path, Map.of("months", 12)).status()).isEqualTo(403);
        assertThat(stage.leader().get(path).status()).isEqualTo(403);
        assertThat(stage.stranger().get(path).status()).isEqualTo(401);
        Visitor.Reply never = owner().get(path);
        assertThat(never.status()).as("before the first one").isEqualTo(200);
        assertThat(never.text()).isEmpty();
        assertThat(owner().get("/api/model-revisions/none/replay").status()).isEqualTo(404);
        assertThat(owner().post(path, Map.of("months", 0)).code()).isEqualTo("months");
    }

    private static String withNewStep(String model) {
        String ref = "<bpmn:flowNodeRef>checkOverlap</bpmn:flowNodeRef>";
        return model.replace(FLOW, "sourceRef=\"proposeEnterprise\" targetRef=\"thinkAgain\"")
                .replace(ref, ref + "<bpmn:flowNodeRef>thinkAgain</bpmn:flowNodeRef>")
                .replaceFirst(
                        "<bpmn:userTask id=\"supportNomination\"",
                        "<bpmn:userTask id=\"thinkAgain\" name=\"Tenk over det\"/><bpmn:sequenceFlow id=\"thought\""
                                + " sourceRef=\"thinkAgain\" targetRef=\"supportNomination\"/>"
                                + "<bpmn:userTask id=\"supportNomination\"");
    }

    private JsonNode replayed(Map<String, UnaryOperator<String>> changes) {
        JsonNode replay = replay(revised.draft(changes));
        assertThat(replay.path("results")).as(replay.toString()).hasSize(1);
        return replay.path("results").path(0);
    }

    private JsonNode replay(Revision draft) {
        String path = "/api/model-revisions/%s/replay".formatted(draft.id());
        assertThat(owner().post(path, Map.of("months", 12)).status()).isEqualTo(202);
        worker.work();
        JsonNode replay = owner().get(path).ok().body();
        assertThat(replay.path("state").asText()).isEqualTo("done");
        assertThat(replay.path("fault").isNull()).as(replay.toString()).isTrue();
        return replay;
    }

    private static JsonNode work(JsonNode replay, String role) {
        for (JsonNode one : replay.path("work")) {
            if (one.path("role").asText().equals(role)) {
                return one;
            }
        }
        throw new AssertionError("no work for " + role + " in " + replay);
    }

    private Visitor owner() {
        return stage.as("Pia Prosesseier");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
