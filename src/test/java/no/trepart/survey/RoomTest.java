package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.survey.SurveyStage.Phone;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey answered together: the host opens theme by theme on the big screen, everybody answers on their own phone. */
@TrepartTest
class RoomTest {

    private static final Map<String, String> PACE = Map.of("demands-pace", "4");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Furumoen sykehjem");
    }

    @Test
    void the_room_answers_a_theme_when_the_host_has_opened_it() {
        String wave = survey.opened("link", 40, "room");
        String door = door(wave);
        Phone phone = survey.phone();
        phone.post(door, Map.of("group", "employee"));

        HttpResponse<String> waiting = phone.get(door + "/1");
        assertThat(waiting.body()).contains("ikke åpnet ennå");
        assertThat(waiting.headers().firstValue("Refresh")).isPresent();
        phone.post(door + "/1", new LinkedHashMap<>(PACE));
        assertThat(screen("Mona Leder", wave)
                        .path("themes")
                        .path(0)
                        .path("done")
                        .asInt())
                .isZero();

        open("Mona Leder", wave, 1).ok();
        assertThat(phone.get(door + "/1").body()).contains("demands-pace");
        assertThat(phone.post(door + "/1", new LinkedHashMap<>(PACE)).body()).contains("ikke åpnet ennå");
        JsonNode screen = screen("Tor Tillitsvalgt", wave);
        assertThat(screen.path("present").asInt()).isEqualTo(1);
        assertThat(screen.path("themes").path(0).path("done").asInt()).isEqualTo(1);
        assertThat(screen.path("sent").asInt()).isZero();
        assertThat(screen.toString()).doesNotContain("mean").doesNotContain("percent");
    }

    @Test
    void answers_are_sent_when_the_last_theme_is_open() {
        String wave = survey.opened("link", 40, "room");
        String door = door(wave);
        Phone phone = survey.phone();
        open(SurveyStage.INSTITUTE, wave, 1).ok();
        phone.post(door, Map.of("group", "employee"));
        phone.post(door + "/1", new LinkedHashMap<>(PACE));

        assertThat(phone.post(door + "/send", Map.of()).body()).contains("ikke åpnet ennå");
        for (int theme = 2; theme <= 6; theme++) {
            open(SurveyStage.INSTITUTE, wave, theme).ok();
        }
        assertThat(phone.post(door + "/send", Map.of()).body()).contains("Takk for svaret");
        assertThat(screen(SurveyStage.INSTITUTE, wave).path("sent").asInt()).isEqualTo(1);
    }

    @Test
    void themes_open_one_by_one_and_only_hosts_open_them() {
        String wave = survey.opened("link", 40, "room");
        stage.give("Olav Annet", "employer-organisation", "organisation/hsh");

        assertThat(open("Mona Leder", wave, 2).code()).isEqualTo("not-next-theme");
        open("Mona Leder", wave, 1).ok();
        assertThat(open("Vera Verneombud", wave, 1).code()).isEqualTo("not-next-theme");
        assertThat(open("Olav Annet", wave, 2).status()).isEqualTo(404);
        assertThat(open(stage.leader(), wave, 2).status()).isEqualTo(403);
        assertThat(stage.leader().get("/api/surveys/" + wave + "/room").status())
                .isEqualTo(403);
        assertThat(stage.leader().get("/api/surveys/" + wave + "/qr.png").status())
                .isEqualTo(200);
    }

    @Test
    void a_survey_for_a_period_has_no_room() {
        String wave = survey.opened("link", 40);

        assertThat(open("Mona Leder", wave, 1).code()).isEqualTo("no-room");
    }

    private Visitor.Reply open(String name, String wave, int opened) {
        return open(stage.as(name), wave, opened);
    }

    private static Visitor.Reply open(Visitor visitor, String wave, int opened) {
        return visitor.post("/api/surveys/" + wave + "/room", Map.of("opened", opened));
    }

    private JsonNode screen(String name, String wave) {
        return stage.as(name).get("/api/surveys/" + wave + "/room").ok().body();
    }

    private String door(String wave) {
        String link = stage.as(SurveyStage.INSTITUTE)
                .get("/api/surveys/" + wave)
                .ok()
                .body()
                .path("link")
                .asText();
        return link.replaceFirst("^.*/svar/", "/svar/");
    }
}
