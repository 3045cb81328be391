package no.trepart.model;

import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running cases are brought to a new revision, or stay with the reason told, and are brought back. */
@TrepartTest
@Import(Revised.class)
class MigrationTest {

    private static final String RECRUITMENT = "recruitment/recruitment.bpmn";
    private static final Map<String, Map<String, String>> AGAIN =
            Map.of("recruitment", Map.of("checkOverlap", "checkAgain"));
    private static final Map<String, Map<String, String>> BACK =
            Map.of("recruitment", Map.of("checkAgain", "checkOverlap"));

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private JdbcClient jdbc;

    private Revision before;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void ten_cases_are_running_and_one_of_them_stands_where_the_new_models_have_nothing() {
        before = revised.current();
        jdbc.sql("update case_file set state = 'withdrawn', open_enterprise = null")
                .update();
        stage.give("Pia Prosesseier", "process-owner", "programme");
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        for (int i = 1; i <= 10; i++) {
            String id = stage.enrol("Sykehjem " + i);
            cases.add(id);
            stage.answer("Arne Arbeidsgiver", id, "proposeEnterprise", proposal())
                    .ok();
        }
        stage.answer("Arne Arbeidsgiver", last(), "supportNomination", support())
                .ok();
        stage.answer("Frida Forbund", last(), "supportNomination", support()).ok();
    }

    @AfterEach
    void as_it_was() {
        revised.makeCurrent(before);
    }

    @Test
    void nine_of_ten_move_one_is_told_why_and_all_come_back() {
        Revision after = checkedAgain();

        JsonNode line = line(plan(after), "checkOverlap");
        assertThat(line.path("must").asBoolean()).isTrue();
        assertThat(line.path("target").isNull()).isTrue();
        assertThat(line.path("cases").asInt()).isEqualTo(1);

        JsonNode tried = tried(after, Map.of());
        assertThat(StreamSupport.stream(tried.spliterator(), false)
                        .filter(one -> one.path("ok").asBoolean()))
                .hasSize(9);
        assertThat(of(tried, last()).path("why").asText()).contains("Sjekk om det passer nå");
        assertThat(of(tried, last()).path("label").asText()).isEqualTo("Sak 10");
        assertThat(onSet(before)).isEqualTo(10);

        JsonNode moved = moved(after, before, Map.of(), null);
        assertThat(moved.path("state").asText()).isEqualTo("done");
        assertThat(moved.path("done").asInt()).isEqualTo(9);
        assertThat(moved.path("failed").asInt()).isEqualTo(1);
        assertThat(of(moved.path("results"), last()).path("why").asText()).contains("Sjekk om det passer nå");
        assertThat(onSet(after)).isEqualTo(9);
        assertThat(stage.steps(last())).containsExactly("checkOverlap");

        JsonNode completed = moved(after, before, AGAIN, List.of(last()));
        assertThat(completed.path("done").asInt()).isEqualTo(1);
        assertThat(stage.steps(last())).containsExactly("checkAgain");

        revised.makeCurrent(before);
        assertThat(moved(before, after, BACK, null).path("done").asInt()).isEqualTo(10);
        assertThat(stage.steps(last())).containsExactly("checkOverlap");
        assertThat(onSet(before)).isEqualTo(10);
    }

    @Test
    void a_move_that_names_nothing_is_refused() {
        Revision after = checkedAgain();
        Visitor pia = stage.as("Pia Prosesseier");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("from", before.id());
        nothing.put("cases", Collections.singletonList(null));
        assertThat(pia.post("/api/model-revisions/%s/migration".formatted(after.id()), nothing)
                        .code())
                .isEqualTo("unknown-cases");
    }

    @Test
    void a_case_that_has_left_meanwhile_is_not_moved_by_a_plan_made_for_where_it_was() {
        Revision after = checkedAgain();
        Revision third = revised.published(Map.of(RECRUITMENT, model -> model.replace("Støtt forslaget", "Støtt det")));
        Visitor pia = stage.as("Pia Prosesseier");
        List<String> batches = new ArrayList<>();
        for (Revision to : List.of(after, third)) {
            Map<String, Object> wanted = new HashMap<>();
            wanted.put("from", before.id());
            wanted.put("mapping", Map.of());
            wanted.put("cases", List.of(cases.get(0)));
            batches.add(pia.post("/api/model-revisions/%s/migration".formatted(to.id()), wanted)
                    .ok()
                    .body()
                    .path("batchId")
                    .asText());
        }
        worker.work();
        JsonNode second =
                pia.get("/api/model-migrations/" + batches.get(1)).ok().body();
        assertThat(second.path("failed").asInt()).as(second.toString()).isEqualTo(1);
        assertThat(second.path("results").path(0).path("why").asText()).contains("følger ikke endring");
        assertThat(onSet(after)).isEqualTo(1);
    }

    @Test
    void a_moved_case_goes_on_in_the_new_models() {
        Revision after = checkedAgain();
        moved(after, before, AGAIN, List.of(cases.get(0)));

        stage.answer("Arne Arbeidsgiver", cases.get(0), "supportNomination", support())
                .ok();
        stage.answer("Frida Forbund", cases.get(0), "supportNomination", support())
                .ok();

        assertThat(stage.steps(cases.get(0))).containsExactly("checkAgain");
        assertThat(timeline(cases.get(0))).contains("Saken følger nå endring");
    }

    @Test
    void signatures_stand_where_the_role_remains_and_fall_where_it_does_not() {
        String one = cases.get(0);
        stage.answer("Arne Arbeidsgiver", one, "supportNomination", support()).ok();
        Revision elsewhere =
                revised.published(Map.of(RECRUITMENT, model -> beside(model, "supportNomination", "checkOverlap")));
        assertThat(of(tried(elsewhere, Map.of()), one).path("moves").toString())
                .contains("til prosjektleder")
                .contains("faller");
        revised.makeCurrent(before);

        Map<String, Object> due = dueDay(one);
        Revision after = revised.published(
                Map.of(RECRUITMENT, model -> beside(model, "supportNomination", "proposeEnterprise")));

        JsonNode told = of(tried(after, Map.of()), one).path("moves");
        assertThat(told.toString())
                .contains("går fra organisasjonene i bransjen til")
                .contains("signaturen fra arbeidsgiverorganisasjon");

        moved(after, before, Map.of(), List.of(one));
        assertThat(dueDay(one)).isEqualTo(due);
        assertThat(jdbc.sql("""
                                select p.state from work_party p join work_item w on w.id = p.work_item_id
                                where w.case_id = ? and w.step = 'supportNomination'
                                  and p.role = 'employer-organisation'
                                """).param(one).query(String.class).single()).isEqualTo("signed");
    }

    @Test
    void a_batch_is_paused_gone_on_with_and_tried_again() {
        Revision after = checkedAgain();
        String batch = begun(after, before, Map.of(), null);
        owner().post("/api/model-migrations/" + batch + "/pause", null).ok();
        worker.work();
        assertThat(progress(batch).path("done").asInt()).isZero();

        owner().post("/api/model-migrations/" + batch + "/resume", null).ok();
        worker.work();
        assertThat(progress(batch).path("done").asInt()).isEqualTo(9);

        stage.answer("Leda Leder", last(), "checkOverlap", no.trepart.Samples.noOverlap())
                .ok();
        owner().post("/api/model-migrations/" + batch + "/retry", null).ok();
        worker.work();
        assertThat(progress(batch).path("done").asInt()).isEqualTo(10);
        assertThat(owner().post("/api/model-migrations/" + batch + "/retry", null)
                        .code())
                .isEqualTo("nothing-failed");
    }

    @Test
    void a_plan_that_sends_an_element_where_it_cannot_go_is_refused_with_the_element() {
        Revision after = checkedAgain();
        Reply refused = owner().post(
                        "/api/model-revisions/" + after.id() + "/migration",
                        wanted(before, Map.of("recruitment", Map.of("checkOverlap", "recruitmentDone")), null));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("mapping");
        assertThat(refused.body().path("fields").findValuesAsText("path"))
                .containsExactly("mapping.recruitment.checkOverlap");
    }

    @Test
    void only_process_owners_move_cases_and_only_to_what_is_published() {
        Revision draft = revised.draft(RECRUITMENT, model -> model.replace("Sjekk om det passer nå", "Sjekk det"));
        String path = "/api/model-revisions/%s/migration".formatted(before.id());
        Map<String, Object> wanted = wanted(before, Map.of(), null);

        for (Visitor other : List.of(stage.leader(), stage.as("Arne Arbeidsgiver"))) {
            assertThat(other.get(path + "?from=" + before.id()).status()).isEqualTo(403);
            assertThat(other.post(path, wanted).status()).isEqualTo(403);
            assertThat(other.post(path + "/dry-run", wanted).status()).isEqualTo(403);
            assertThat(other.get("/api/model-migrations/none").status()).isEqualTo(403);
            assertThat(other.post("/api/model-migrations/none/pause", null).status())
                    .isEqualTo(403);
        }
        assertThat(stage.stranger().get(path + "?from=" + before.id()).status()).isEqualTo(401);
        assertThat(owner().get("/api/model-migrations/none").status()).isEqualTo(404);
        assertThat(owner().get("/api/model-revisions/none/migration?from=" + before.id())
                        .status())
                .isEqualTo(404);
        assertThat(owner().post("/api/model-revisions/%s/migration".formatted(draft.id()), wanted)
                        .code())
                .isEqualTo("not-published");
    }

    /** The task that checks is another one in the new models. */
    private Revision checkedAgain() {
        Map<String, UnaryOperator<String>> changes = new HashMap<>();
        changes.put(
                RECRUITMENT,
                model -> model.replace("\"checkOverlap\"", "\"checkAgain\"").replace(">checkOverlap<", ">checkAgain<"));
        changes.put(
                "recruitment/checkAgain.form",
                none -> new String(revised.filesOf(before).get("recruitment/checkOverlap.form"))
                        .replace("\"checkOverlap\"", "\"checkAgain\""));
        return revised.published(changes);
    }

    /** Drags a task into the lane another one stands in. */
    private static String beside(String model, String task, String other) {
        String ref = "<bpmn:flowNodeRef>%s</bpmn:flowNodeRef>";
        return model.replace(ref.formatted(task), "")
                .replace(ref.formatted(other), ref.formatted(other) + ref.formatted(task));
    }

    private Visitor owner() {
        return stage.as("Pia Prosesseier");
    }

    private String last() {
        return cases.get(9);
    }

    private JsonNode plan(Revision to) {
        return owner().get("/api/model-revisions/%s/migration?from=%s".formatted(to.id(), before.id()))
                .ok()
                .body();
    }

    private static JsonNode line(JsonNode plan, String element) {
        for (JsonNode process : plan.path("processes")) {
            for (JsonNode line : process.path("plan")) {
                if (line.path("source").asText().equals(element)) {
                    return line;
                }
            }
        }
        throw new AssertionError("no line for " + element + " in " + plan);
    }

    private JsonNode tried(Revision to, Map<String, Map<String, String>> mapping) {
        return owner().post(
                        "/api/model-revisions/%s/migration/dry-run".formatted(to.id()), wanted(before, mapping, null))
                .ok()
                .body()
                .path("results");
    }

    private JsonNode moved(Revision to, Revision from, Map<String, Map<String, String>> mapping, List<String> chosen) {
        String batch = begun(to, from, mapping, chosen);
        worker.work();
        return progress(batch);
    }

    private String begun(Revision to, Revision from, Map<String, Map<String, String>> mapping, List<String> chosen) {
        return owner().post("/api/model-revisions/%s/migration".formatted(to.id()), wanted(from, mapping, chosen))
                .ok()
                .body()
                .path("batchId")
                .asText();
    }

    private JsonNode progress(String batch) {
        return owner().get("/api/model-migrations/" + batch).ok().body();
    }

    private static Map<String, Object> wanted(
            Revision from, Map<String, Map<String, String>> mapping, List<String> chosen) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("from", from.id());
        wanted.put("mapping", mapping);
        wanted.put("cases", chosen);
        return wanted;
    }

    private static JsonNode of(JsonNode results, String caseId) {
        for (JsonNode one : results) {
            if (one.path("caseId").asText().equals(caseId)) {
                return one;
            }
        }
        throw new AssertionError("nothing of " + caseId + " in " + results);
    }

    private long onSet(Revision revision) {
        return jdbc.sql("select count(*) from case_file where set_id = ? and state = 'nominated'")
                .param(revision.setId())
                .query(Long.class)
                .single();
    }

    private Map<String, Object> dueDay(String caseId) {
        return jdbc.sql("select due_on, remind_on from work_item where case_id = ? and step = 'supportNomination'")
                .param(caseId)
                .query()
                .singleRow();
    }

    private String timeline(String caseId) {
        return stage.leader().get("/api/cases/" + caseId + "/timeline").ok().text();
    }
}
