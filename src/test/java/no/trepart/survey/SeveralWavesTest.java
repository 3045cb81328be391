package no.trepart.survey;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.trepart.AtOnce;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The institute prepares the same survey for several enterprises at once, all or none of them. */
@TrepartTest
class SeveralWavesTest {

    private static final String COLLEAGUE = "Karl Kollega";

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private SurveyStage solli;
    private SurveyStage furuly;
    private SurveyStage granli;

    @BeforeEach
    void three_enterprises_wait_for_their_survey() {
        solli = new SurveyStage(stage, runtime, management, "Solli sykehjem");
        furuly = new SurveyStage(stage, runtime, management, "Furuly sykehjem");
        granli = new SurveyStage(stage, runtime, management, "Granli sykehjem");
        stage.give(COLLEAGUE, "survey-institute", "programme");
    }

    @Test
    void one_answer_opens_a_wave_for_each_with_its_own_numbers() {
        Reply sent = send(plan(40), other(furuly, 25), other(granli, 90));

        assertThat(sent.ok().body().path("count").asInt()).isEqualTo(3);
        assertThat(sent.body().path("done").asInt()).isEqualTo(3);
        Map.of(solli, 47, furuly, 32, granli, 97).forEach((enterprise, invited) -> {
            JsonNode wave = opened(enterprise);
            assertThat(wave.path("closesOn").asText()).isEqualTo(inDays(21));
            assertThat(wave.path("response").path("invited").asInt()).isEqualTo(invited);
            assertThat(timeline(enterprise)).contains("Gjorde «Gjør undersøkelsen klar»");
        });
    }

    @Test
    void what_is_not_marked_as_each_ones_own_is_the_same_for_all_and_the_rest_is_not_carried_over() {
        Map<String, Object> first = plan(40);
        first.put("units", "Avdeling A\nAvdeling B");
        first.put("context", "Solli bygger om.");
        send(first, other(furuly, 25)).ok();

        assertThat(prepared(furuly)).contains("Én lenke på plakat").doesNotContain("Avdeling A", "bygger om");
        assertThat(prepared(solli)).contains("Avdeling A", "bygger om");
    }

    @Test
    void the_others_that_wait_for_the_same_are_listed_with_what_they_would_open_with() {
        as(COLLEAGUE)
                .put(
                        "/api/work-items/" + task(furuly) + "/draft",
                        Map.of("data", Map.of("invitedEmployees", 31, "access", "link")))
                .ok();

        JsonNode listed = listed(COLLEAGUE, solli);
        assertThat(ids(listed)).contains(task(furuly), task(granli)).doesNotContain(task(solli));
        JsonNode own = one(listed, furuly);
        assertThat(own.path("case").path("industryName").asText()).isEqualTo("Sykehjem");
        assertThat(own.path("regionName").asText()).isNotBlank();
        assertThat(own.path("draft").asBoolean()).isTrue();
        assertThat(own.path("data").toString()).isEqualTo("{\"invitedEmployees\":31}");
        assertThat(one(listed(SurveyStage.INSTITUTE, solli), furuly).path("data"))
                .isEmpty();
    }

    @Test
    void a_later_round_opens_with_the_numbers_of_the_round_before_and_without_its_days() {
        furuly.opened("link", 40);
        furuly.itsDayComes();
        furuly.judged("not-usable");
        stage.answer(
                        "Leda Leder",
                        furuly.enterprise,
                        "decideWithoutSurvey",
                        Map.of("goOn", "no", "reason", "For få svar.", "different", "Vi spør i et møte."))
                .ok();

        JsonNode again = one(listed(SurveyStage.INSTITUTE, solli), furuly);
        assertThat(again.path("data").path("invitedEmployees").asInt()).isEqualTo(40);
        JsonNode form = as(SurveyStage.INSTITUTE)
                .get("/api/work-items/" + task(furuly))
                .ok()
                .body()
                .path("data");
        assertThat(form.path("questionnaire").asText()).isEqualTo("baseline");
        assertThat(form.has("opensOn") || form.has("closesOn")).isFalse();
    }

    @Test
    void a_task_of_a_paused_case_is_not_among_them() {
        jdbc.sql("update work_item set on_hold = true where id = ?")
                .param(task(furuly))
                .update();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli)))
                .contains(task(granli))
                .doesNotContain(task(furuly));

        Reply refused = send(plan(40), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[0]")).startsWith("Furuly sykehjem: Saken er satt på pause.");
        nothingIsSent();
    }

    @Test
    void a_task_that_waits_for_somebody_else_is_refused_and_one_in_a_case_not_seen_is_not_even_named() {
        jdbc.sql("update work_party set role = 'evaluator', seat_role = 'evaluator' where work_item_id = ?")
                .param(task(furuly))
                .update();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli))).doesNotContain(task(furuly));
        Reply refused = send(plan(40), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[0]")).isEqualTo("Furuly sykehjem: Oppgaven venter ikke på en rolle du har.");

        jdbc.sql("delete from case_seat where case_id = ? and role = 'survey-institute'")
                .param(furuly.enterprise)
                .update();
        Reply unseen = send(plan(40), other(furuly, 25));
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(fault(unseen, "others[0]")).startsWith("Nummer 1 i listen: Vi fant ikke");
        assertThat(unseen.text()).doesNotContain("Furuly");
        nothingIsSent();
    }

    @Test
    void a_task_taken_by_a_colleague_is_not_among_them() {
        as(COLLEAGUE)
                .post("/api/work-items/" + task(furuly) + "/claim", Map.of())
                .ok();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli)))
                .contains(task(granli))
                .doesNotContain(task(furuly));
        assertThat(ids(listed(COLLEAGUE, solli))).contains(task(furuly));

        Reply refused = send(plan(40), other(granli, 10), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[1]")).startsWith("Furuly sykehjem: En annen har tatt oppgaven.");
        nothingIsSent();
    }

    @Test
    void every_fault_is_told_with_its_enterprise_and_its_field() {
        Map<String, Object> wrong = other(furuly, 25);
        data(wrong).put("invitedEmployees", "mange");
        Map<String, Object> missing = other(granli, 90);
        data(missing).remove("invitedManagers");
        Map<String, Object> first = plan(40);
        first.put("closesOn", inDays(-3));

        Reply refused = send(first, wrong, missing);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("fields").findValuesAsText("path"))
                .containsExactly("closesOn", "others[0].invitedEmployees", "others[1].invitedManagers");
        assertThat(fault(refused, "others[0].invitedEmployees")).isEqualTo("Furuly sykehjem: Skriv et tall.");
        assertThat(fault(refused, "others[1].invitedManagers")).isEqualTo("Granli sykehjem: Fyll ut feltet.");
        nothingIsSent();
    }

    @Test
    void one_that_a_colleague_has_answered_meanwhile_is_named_and_nothing_is_sent() {
        Map<String, Object> seen = other(furuly, 25);
        stage.answer(COLLEAGUE, furuly.enterprise, "prepareWave", plan(20)).ok();

        Reply refused = send(plan(40), other(granli, 90), seen);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[1]")).isEqualTo("Furuly sykehjem: Oppgaven er allerede gjort.");
        assertThat(refused.body().path("detail").asText()).startsWith("Ingenting er sendt. Furuly sykehjem:");
        nothingIsSent();
    }

    @RepeatedTest(3)
    void two_who_send_at_the_same_moment_are_one_after_the_other() throws Exception {
        Map<String, Object> alone = Map.of("data", plan(20));
        String id = task(furuly);
        Map<String, Object> body = body(plan(40), other(granli, 90), other(furuly, 25));
        String path = "/api/work-items/" + task(solli) + "/alike";
        Visitor one = as(SurveyStage.INSTITUTE);
        Visitor two = as(COLLEAGUE);

        List<Reply> came = AtOnce.all(List.of(
                () -> one.post(path, body), () -> two.postIfMatch("/api/work-items/" + id + "/answer", alone, 0)));

        assertThat(came.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        if (came.get(0).status() == 200) {
            assertThat(came.get(1).code()).isEqualTo("already-done");
        } else {
            assertThat(fault(came.get(0), "others[1]")).contains("Furuly sykehjem");
            nothingIsSent();
        }
    }

    @RepeatedTest(3)
    void two_who_send_for_the_same_ones_do_not_block_each_other() throws Exception {
        Map<String, Object> forward = body(plan(40), other(furuly, 25), other(granli, 90));
        Map<String, Object> backward = body(plan(90), other(furuly, 25), other(solli, 40));
        String first = "/api/work-items/" + task(solli) + "/alike";
        String last = "/api/work-items/" + task(granli) + "/alike";
        Visitor one = as(SurveyStage.INSTITUTE);
        Visitor two = as(COLLEAGUE);

        List<Reply> came = AtOnce.all(List.of(() -> one.post(first, forward), () -> two.post(last, backward)));

        assertThat(came.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(came.stream().filter(reply -> reply.status() == 409).map(Reply::code))
                .containsExactly("already-done");
    }

    @Test
    void a_version_one_has_not_seen_is_named() {
        Map<String, Object> old = other(furuly, 25);
        old.put("version", 7);
        Reply refused = send(plan(40), old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[0]")).startsWith("Furuly sykehjem: Noen har endret innholdet");
        nothingIsSent();
    }

    @Test
    void another_task_is_not_alike() {
        furuly.opened("link", 40);
        furuly.itsDayComes();
        Reply refused = send(plan(40), other(granli, 9), body(furuly, "judgeResponse", 5));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[1]")).startsWith("Furuly sykehjem: Oppgaven her er ikke den samme");
        assertThat(as(SurveyStage.INSTITUTE)
                        .post(
                                "/api/work-items/" + task(furuly, "judgeResponse") + "/alike",
                                Map.of("version", 0, "data", Map.of(), "others", List.of(other(granli, 9))))
                        .code())
                .isEqualTo("not-for-several");
        assertThat(as(SurveyStage.INSTITUTE)
                        .get("/api/work-items/" + task(furuly, "judgeResponse") + "/alike")
                        .ok()
                        .body()
                        .path("items"))
                .isEmpty();
        nothingIsSent();
    }

    @Test
    void whoever_does_not_see_the_case_learns_nothing_of_it_and_others_cannot_answer() {
        String manager = SurveyStage.LOCAL.get(0);
        String stranger = "Ulf Utenfor";
        stage.giveInCase(solli.enterprise, stranger, "management");
        Map<String, Object> body = body(plan(40), other(furuly, 25));
        String path = "/api/work-items/" + task(solli) + "/alike";

        assertThat(as(manager).get(path).ok().body().path("items")).isEmpty();
        assertThat(as(manager).post(path, body).status()).isEqualTo(403);
        Reply unseen = as(stranger).post(path, body);
        assertThat(unseen.text()).doesNotContain("Furuly");
        assertThat(as("Nils Ny").get(path).status()).isEqualTo(404);
        assertThat(as("Nils Ny").post(path, body).status()).isEqualTo(404);
        assertThat(stage.stranger().get(path).status()).isEqualTo(401);
        assertThat(stage.stranger().post(path, body).status()).isEqualTo(401);
        nothingIsSent();
    }

    @Test
    void an_item_that_is_nowhere_is_refused_by_its_place_in_the_list() {
        Map<String, Object> nowhere = other(furuly, 25);
        nowhere.put("id", "0190a000-0000-7000-8000-000000000000");
        Reply refused = send(plan(40), other(granli, 9), nowhere);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[1]")).startsWith("Nummer 2 i listen: Vi fant ikke");
        nothingIsSent();
    }

    @Test
    void twice_in_the_list_too_many_or_none_is_refused() {
        Reply twice = send(plan(40), other(furuly, 25), other(furuly, 26));
        assertThat(twice.code()).isEqualTo("twice");
        assertThat(twice.body().path("fields").findValuesAsText("path")).containsExactly("others[1]");
        assertThat(send(plan(40), other(solli, 25)).code()).isEqualTo("twice");
        assertThat(send(plan(40)).code()).isEqualTo("no-others");
        Reply many = as(SurveyStage.INSTITUTE)
                .post(
                        "/api/work-items/" + task(solli) + "/alike",
                        Map.of("version", 0, "data", plan(40), "others", Collections.nCopies(201, other(furuly, 25))));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.code()).isEqualTo("too-many");
        nothingIsSent();
    }

    @Test
    void what_is_shared_cannot_be_sent_for_one_of_the_others() {
        Map<String, Object> sly = other(furuly, 25);
        data(sly).put("closesOn", inDays(300));
        Reply refused = send(plan(40), sly);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[0].closesOn")).startsWith("Furuly sykehjem: Dette er felles");
        nothingIsSent();
    }

    private Reply send(Map<String, Object> first, Object... others) {
        return as(SurveyStage.INSTITUTE).post("/api/work-items/" + task(solli) + "/alike", body(first, others));
    }

    private static Map<String, Object> body(Map<String, Object> first, Object... others) {
        return Map.of("version", 0, "data", first, "others", List.of(others));
    }

    private Map<String, Object> plan(int employees) {
        Map<String, Object> plan = new HashMap<>(own(employees));
        plan.put("questionnaire", "baseline");
        plan.put("opensOn", inDays(0));
        plan.put("closesOn", inDays(21));
        plan.put("access", "link");
        plan.put("manner", "period");
        return plan;
    }

    private Map<String, Object> other(SurveyStage enterprise, int employees) {
        return body(enterprise, "prepareWave", employees);
    }

    private Map<String, Object> body(SurveyStage enterprise, String step, int employees) {
        Map<String, Object> other = new HashMap<>();
        other.put("id", task(enterprise, step));
        other.put("version", 0);
        other.put("data", own(employees));
        return other;
    }

    private static Map<String, Object> own(int employees) {
        return new HashMap<>(Map.of(
                "invitedManagers",
                3,
                "invitedUnionRepresentatives",
                2,
                "invitedSafetyRepresentatives",
                2,
                "invitedEmployees",
                employees));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> other) {
        return (Map<String, Object>) other.get("data");
    }

    private JsonNode opened(SurveyStage enterprise) {
        Map<String, Object> message = Map.of(
                "message",
                "Vi spør alle om hvordan vi har det på jobb.",
                "channels",
                List.of("poster"),
                "posterUp",
                true,
                "inWorkingHours",
                "yes");
        SurveyStage.LOCAL.forEach(name -> stage.answer(name, enterprise.enterprise, "informStaff", message)
                .ok());
        return as(SurveyStage.INSTITUTE)
                .get("/api/cases/" + enterprise.enterprise + "/surveys")
                .ok()
                .body()
                .path(0);
    }

    /** What the next step shows of the answer. */
    private String prepared(SurveyStage enterprise) {
        String id = task(enterprise, "informStaff");
        return as(SurveyStage.LOCAL.get(0))
                .get("/api/work-items/" + id)
                .ok()
                .body()
                .path("shown")
                .toString();
    }

    private void nothingIsSent() {
        assertThat(stage.steps(solli.enterprise)).containsExactly("prepareWave");
        assertThat(stage.steps(granli.enterprise)).containsExactly("prepareWave");
        assertThat(timeline(solli)).doesNotContain("Gjør undersøkelsen klar");
    }

    private String timeline(SurveyStage enterprise) {
        return as(SurveyStage.INSTITUTE)
                .get("/api/cases/" + enterprise.enterprise + "/timeline")
                .text();
    }

    private JsonNode listed(String name, SurveyStage enterprise) {
        return as(name).get("/api/work-items/" + task(enterprise) + "/alike")
                .ok()
                .body()
                .path("items");
    }

    private JsonNode one(JsonNode listed, SurveyStage enterprise) {
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(item -> item.path("case").path("id").asText().equals(enterprise.enterprise))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode listed) {
        List<String> ids = new ArrayList<>();
        listed.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static String fault(Reply refused, String path) {
        return StreamSupport.stream(refused.body().path("fields").spliterator(), false)
                .collect(toMap(
                        field -> field.path("path").asText(),
                        field -> field.path("message").asText()))
                .getOrDefault(path, refused.text());
    }

    private String task(SurveyStage enterprise) {
        return task(enterprise, "prepareWave");
    }

    private String task(SurveyStage enterprise, String step) {
        return stage.open(enterprise.enterprise).get(step).path("id").asText();
    }

    private Visitor as(String name) {
        return stage.as(name);
    }

    private static String inDays(int days) {
        return LocalDate.now(TrepartApplication.ZONE).plusDays(days).toString();
    }
}
