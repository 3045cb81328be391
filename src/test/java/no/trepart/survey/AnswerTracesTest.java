package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.survey.SurveyStage.Phone;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the answer page, paper, free text and log give away of whoever answers: nothing. */
@TrepartTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerTracesTest {

    private static final Map<String, String> HAPPY = Map.of("demands-pace", "2", "satisfaction-overall", "5");
    private static final Map<String, String> UNHAPPY =
            Map.of("demands-pace", "5", "satisfaction-overall", "1", "own-words", "Hemmelig ytring 8471");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Doors doors;

    @Autowired
    private WaveRows rows;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Solsida sykehjem");
    }

    @Test
    void nothing_of_an_answer_or_code_is_logged_and_the_page_keeps_no_session(CapturedOutput log) {
        Wave wave = wave("codes");
        String code = doors.make(wave, 1).get(0).inGroups();
        HttpResponse<String> page = survey.phone().get("/svar/" + code);
        survey.phone().answers("/svar/" + code, "employee", UNHAPPY);

        assertThat(log.getAll()).doesNotContain("8471").doesNotContain(code).doesNotContain(code.replace("-", ""));
        assertThat(String.join(";", page.headers().allValues("set-cookie")))
                .doesNotContain("SESSION")
                .doesNotContain("XSRF")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(page.body())
                .doesNotContain("<script")
                .startsWith("<!DOCTYPE html>")
                .contains("grupper på minst 5.");
    }

    @Test
    void free_text_is_shown_when_somebody_at_the_institute_has_read_it() {
        Wave wave = wave("link");
        survey.phone().answers(door(wave), "employee", UNHAPPY);
        for (int i = 0; i < 11; i++) {
            survey.phone().answers(door(wave), "employee", HAPPY);
        }
        released();
        String path = "/api/surveys/" + wave.id() + "/texts";

        assertThat(stage.as("Mona Leder").get(path).ok().body()).isEmpty();
        String text = stage.as(SurveyStage.INSTITUTE)
                .get(path)
                .ok()
                .body()
                .path(0)
                .path("id")
                .asText();
        assertThat(stage.as("Mona Leder")
                        .post(path + "/" + text, Map.of("show", true))
                        .status())
                .isEqualTo(403);
        stage.as(SurveyStage.INSTITUTE)
                .post(path + "/" + text, Map.of("show", true))
                .ok();
        assertThat(stage.as("Mona Leder").get(path).ok().body()).hasSize(1);
    }

    @Test
    void what_somebody_has_begun_waits_on_their_own_device_only() {
        Wave wave = wave("link");
        Phone phone = survey.phone();
        phone.post(door(wave), Map.of("group", "employee"));
        phone.post(door(wave) + "/1", new LinkedHashMap<>(UNHAPPY));

        assertThat(phone.get(door(wave) + "/1").body()).contains("id=\"demands-pace-5\" value=\"5\" checked");
        assertThat(survey.phone().get(door(wave) + "/1").body()).doesNotContain("checked=");
        assertThat(tallied(wave, "item:demands-pace")).isZero();
    }

    @Test
    void poster_and_slips_are_for_those_concerned() {
        Wave wave = wave("codes");
        byte[] poster = stage.as(SurveyStage.INSTITUTE)
                .get("/api/surveys/" + wave.id() + "/poster.pdf")
                .ok()
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        String slips = "/api/surveys/" + wave.id() + "/slips.pdf";

        assertThat(new String(poster, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
        assertThat(stage.as("Mona Leder").post(slips, Map.of("count", 5)).status())
                .isEqualTo(403);
        assertThat(stage.as(SurveyStage.INSTITUTE)
                        .post(slips, Map.of("count", 5))
                        .text())
                .startsWith("%PDF");
        assertThat(stage.as(SurveyStage.INSTITUTE)
                        .post(slips, Map.of("count", 500))
                        .status())
                .isEqualTo(422);
    }

    private void released() {
        survey.itsDayComes();
        survey.judged("release");
        survey.released();
    }

    private Wave wave(String access) {
        return rows.find(survey.opened(access, 40)).orElseThrow();
    }

    private static String door(Wave wave) {
        return "/svar/" + new AnswerCode(wave.door(), wave.link()).inGroups();
    }

    private int tallied(Wave wave, String question) {
        return jdbc.sql("select coalesce(sum(n), 0) from survey_tally where wave_id = ? and question = ?")
                .params(wave.id(), question)
                .query(Integer.class)
                .single();
    }
}
