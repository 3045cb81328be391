package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results unit by unit, with the small ones hidden so that nobody can work them out. */
@TrepartTest
class UnitsTest {

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private Ballots ballots;

    @Autowired
    private WaveRows rows;

    @Autowired
    private JdbcClient jdbc;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Fjellheim sykehjem");
    }

    @Test
    void whoever_answers_says_where_they_work() {
        String wave = survey.openedFor("Første etasje", "Andre etasje");
        String door = door(wave);

        assertThat(survey.phone().get(door).body()).contains("Første etasje", "Andre etasje", "Ingen av disse");
        SurveyStage.Phone phone = survey.phone();
        phone.post(door, Map.of("group", "employee", "unit", "u2"));
        phone.post(door + "/1", Map.of("demands-pace", "4"));
        for (int page = 2; page <= 6; page++) {
            phone.post(door + "/" + page, Map.of("go", "on"));
        }
        assertThat(phone.post(door + "/send", Map.of()).body()).contains("Takk for svaret");
        assertThat(counted(wave, "u2")).isEqualTo(1);
    }

    @Test
    void a_small_unit_is_hidden_with_another_that_would_give_it_away() {
        String wave = survey.openedFor("Første etasje", "Andre etasje", "Kjøkken");
        answered(wave, "u1", 30);
        answered(wave, "u2", 12);
        answered(wave, "u3", 3);
        assertThat(read("Mona Leder", wave).status()).isEqualTo(409);
        released();

        JsonNode results = read("Mona Leder", wave).ok().body().path("results");

        assertThat(results.path("groups").findValuesAsText("id")).containsExactly("all", "u1");
        assertThat(results.toString()).doesNotContain("Kjøkken").contains("Første etasje");
        JsonNode groups = stage.as("Mona Leder")
                .get("/api/surveys/" + wave + "/results")
                .ok()
                .body()
                .path("results")
                .path("groups");
        assertThat(groups.findValuesAsText("n")).containsOnly("45");
    }

    @Test
    void nobody_stands_where_group_and_unit_meet() {
        String wave = survey.openedFor("Første etasje", "Andre etasje");
        answered(wave, "u1", 1);

        assertThat(jdbc.sql("select count(*) from survey_tally where wave_id = ? and question like 'unit:%'"
                                + " and respondent = 'employee'")
                        .param(wave)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_wave_without_units_says_so() {
        String wave = survey.opened("link", 40);
        answered(wave, "u1", 12);
        released();

        assertThat(read("Mona Leder", wave).code()).isEqualTo("no-units");
    }

    private void released() {
        survey.itsDayComes();
        survey.judged("release");
        survey.released();
    }

    private void answered(String wave, String unit, int n) {
        List<Ballot> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(new Ballot("employee", unit, Map.of("demands-pace", String.valueOf(1 + i % 5))));
        }
        ballots.count(rows.find(wave).orElseThrow(), all);
    }

    private int counted(String wave, String unit) {
        return jdbc.sql("select n from survey_tally where wave_id = ? and question = 'unit:item:demands-pace'"
                        + " and respondent = ?")
                .params(wave, unit)
                .query(Integer.class)
                .single();
    }

    private Visitor.Reply read(String name, String wave) {
        return stage.as(name).get("/api/surveys/" + wave + "/units");
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
