package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wave from the form that opens it to the results the parties see (TT-4, MH-8, IA-11). */
@TrepartTest
class SurveyStoryTest {

    private static final Map<String, String> SOME_ANSWERS = Map.of(
            "demands-pace",
            "4",
            "demands-breaks",
            "3",
            "demands-uneven",
            "dk",
            "hse-routines",
            "5",
            "own-words",
            "Fint.");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Bjørkelia sykehjem");
    }

    @Test
    void a_wave_is_answered_closed_released_and_read() {
        String wave = survey.opened("link", 40);
        String door = door(wave);
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> thanks = survey.phone().answers(door, "employee", SOME_ANSWERS);
            assertThat(thanks.body()).contains("Takk for svaret");
        }
        assertThat(survey.phone().answers(door, "management", SOME_ANSWERS).body())
                .contains("Takk");

        assertThat(institute("").path("response").path("answered").asInt()).isEqualTo(13);
        assertThat(institute("").path("response").path("groups")).hasSize(2);
        assertThat(as("Mona Leder", wave, "/results").status()).isEqualTo(409);

        survey.itsDayComes();
        JsonNode task = judging();
        assertThat(task.path("data").path("answered").asInt()).isEqualTo(13);
        assertThat(task.path("data").path("responsePercent").asInt()).isEqualTo(28);
        survey.judged("release");
        assertThat(as("Mona Leder", wave, "/results").status()).isEqualTo(403);
        assertThat(as(SurveyStage.INSTITUTE, wave, "/results").status()).isEqualTo(200);
        survey.released();

        JsonNode released = as("Mona Leder", wave, "/results").ok().body();
        assertThat(released.path("circumstances").findValuesAsText("value"))
                .containsExactly("62 %", "En del av enheten");
        JsonNode results = released.path("results");
        assertThat(results.path("groups").findValuesAsText("id")).containsExactly("all");
        JsonNode pace = one(results.path("items"), "demands-pace").path("cells").path(0);
        assertThat(pace.path("n").asInt()).isEqualTo(13);
        assertThat(stage.steps(survey.enterprise)).contains("treatInCommittee", "reviewWithStaff");
    }

    @Test
    void whoever_takes_part_sees_what_a_wave_waits_for_and_nobody_else() {
        String wave = survey.opened("link", 40);
        assertThat(as("Mona Leder", wave, "/work").ok().body()).isEmpty();
        survey.itsDayComes();

        JsonNode step = as(SurveyStage.INSTITUTE, wave, "/work").ok().body().path(0);
        assertThat(step.path("title").asText()).isEqualTo("Vurder svarene");
        assertThat(step.path("roles").path(0).asText()).isEqualTo("Undersøkelsesinstitutt");
        assertThat(step.path("mine").asBoolean()).isTrue();
        JsonNode others = as("Mona Leder", wave, "/work").ok().body().path(0);
        assertThat(others.path("mine").asBoolean()).isFalse();
        stage.give("Ola Utenfor", "ministry", "programme");
        assertThat(as("Ola Utenfor", wave, "/work").status()).isEqualTo(404);
    }

    @Test
    void the_institute_runs_surveys_and_a_party_does_not() {
        survey.opened("link", 40);
        assertThat(may(SurveyStage.INSTITUTE)).contains("run-surveys");
        assertThat(may("Mona Leder")).doesNotContain("run-surveys");
    }

    private String may(String who) {
        return stage.as(who).get("/api/session").ok().body().path("may").toString();
    }

    @Test
    void a_wave_that_somebody_closes_early_says_why_and_does_not_open_again() {
        String wave = survey.opened("link", 40);

        assertThat(post("Mona Leder", wave, "/closing", Map.of("reason", "Nok svar"))
                        .status())
                .isEqualTo(403);
        assertThat(post(SurveyStage.INSTITUTE, wave, "/closing", Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        post(SurveyStage.INSTITUTE, wave, "/closing", Map.of("reason", "Enheten flytter."))
                .ok();
        survey.itsDayComes();

        assertThat(institute("").path("closedEarly").asText()).isEqualTo("Enheten flytter.");
        assertThat(stage.steps(survey.enterprise)).contains("judgeResponse");
        String later = LocalDate.now(TrepartApplication.ZONE).plusDays(30).toString();
        assertThat(post(SurveyStage.INSTITUTE, wave, "/extension", Map.of("closesOn", later))
                        .code())
                .isEqualTo("closed");
        Visitor.Reply extended = stage.answer(
                SurveyStage.INSTITUTE,
                survey.enterprise,
                "judgeResponse",
                Map.of("verdict", "extend", "closesOn", later, "reason", "Flere"));
        assertThat(extended.code()).isEqualTo("not-reopened");
    }

    @Test
    void a_wave_gets_more_time_while_it_is_open() {
        String wave = survey.opened("link", 40);
        LocalDate later = LocalDate.now(TrepartApplication.ZONE).plusDays(40);

        assertThat(post(SurveyStage.INSTITUTE, wave, "/extension", Map.of("closesOn", "2020-01-01"))
                        .status())
                .isEqualTo(422);
        post(SurveyStage.INSTITUTE, wave, "/extension", Map.of("closesOn", later.toString()))
                .ok();

        assertThat(institute("").path("closesOn").asText()).isEqualTo(later.toString());
    }

    @Test
    void somebody_outside_the_case_does_not_learn_that_there_is_a_wave() {
        String wave = survey.opened("link", 40);
        stage.give("Olav Annet", "employer-organisation", "organisation/hsh");

        for (String path : new String[] {"", "/results", "/comparison", "/texts"}) {
            assertThat(as("Olav Annet", wave, path).status()).as(path).isEqualTo(404);
        }
        assertThat(stage.stranger().get("/api/surveys/" + wave + "/results").status())
                .isEqualTo(401);
    }

    @Test
    void numbers_that_the_application_counts_cannot_be_typed() {
        survey.opened("link", 40);
        survey.itsDayComes();
        stage.answer(
                        SurveyStage.INSTITUTE,
                        survey.enterprise,
                        "judgeResponse",
                        Map.of("verdict", "release", "answered", 9999, "responsePercent", 100))
                .ok();

        assertThat(stage.as(SurveyStage.INSTITUTE)
                        .get("/api/cases/" + survey.enterprise + "/timeline")
                        .text())
                .doesNotContain("9999");
    }

    private JsonNode judging() {
        String id =
                stage.open(survey.enterprise).get("judgeResponse").path("id").asText();
        return stage.as(SurveyStage.INSTITUTE).get("/api/work-items/" + id).ok().body();
    }

    private String door(String wave) {
        return as(SurveyStage.INSTITUTE, wave, "")
                .ok()
                .body()
                .path("link")
                .asText()
                .replaceFirst("^.*/svar/", "/svar/");
    }

    private JsonNode institute(String path) {
        return stage.as(SurveyStage.INSTITUTE)
                .get("/api/cases/" + survey.enterprise + "/surveys" + path)
                .ok()
                .body()
                .path(0);
    }

    private Visitor.Reply as(String name, String wave, String path) {
        return stage.as(name).get("/api/surveys/" + wave + path);
    }

    private Visitor.Reply post(String name, String wave, String path, Object body) {
        return stage.as(name).post("/api/surveys/" + wave + path, body);
    }

    private static JsonNode one(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
