package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders of a survey that closes soon, and what too much "don't know" leads to (IB-21, IB-22). */
@TrepartTest
class RemindingTest {

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private Reminding reminding;

    @Autowired
    private Ballots ballots;

    @Autowired
    private WaveRows rows;

    @Autowired
    private JdbcClient jdbc;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Granlia sykehjem");
    }

    @Test
    void the_local_parties_are_reminded_on_the_planned_days_once() {
        String wave = survey.opened("link", 40);
        reminding.today();
        assertThat(reminders("Mona Leder")).isZero();

        closesIn(wave, 7);
        reminding.today();
        reminding.today();
        SurveyStage.LOCAL.forEach(name -> assertThat(reminders(name)).as(name).isEqualTo(1));
        assertThat(reminders(SurveyStage.INSTITUTE)).isZero();
    }

    @Test
    void the_local_parties_hear_when_the_poster_can_be_put_up() {
        survey.opened("link", 40);

        SurveyStage.LOCAL.forEach(name -> assertThat(notices(name, "Undersøkelsen kan besvares fra"))
                .as(name)
                .isPositive());
        assertThat(notices(SurveyStage.INSTITUTE, "Undersøkelsen kan besvares fra"))
                .isZero();
    }

    @Test
    void nobody_is_reminded_when_all_have_answered() {
        String wave = survey.opened("link", 1);
        answer(wave, "employee", 1, "4");
        answer(wave, "management", 3, "4");
        answer(wave, "union-representative", 2, "4");
        answer(wave, "safety-representative", 2, "4");
        closesIn(wave, 7);
        reminding.today();

        assertThat(reminders("Mona Leder")).isZero();
    }

    @Test
    void representatives_who_often_do_not_know_are_followed_up() {
        String wave = survey.opened("link", 40);
        answer(wave, "employee", 20, "4");
        answer(wave, "union-representative", 2, "dk");
        answer(wave, "safety-representative", 2, "3");
        released();

        assertThat(stage.steps(survey.enterprise)).contains("followUpDontKnow", "treatInCommittee", "reviewWithStaff");
    }

    @Test
    void two_representatives_are_too_few_to_say_anything_of() {
        String wave = survey.opened("link", 40);
        answer(wave, "employee", 20, "4");
        answer(wave, "union-representative", 2, "dk");
        released();

        assertThat(stage.steps(survey.enterprise)).doesNotContain("followUpDontKnow");
    }

    private void released() {
        survey.itsDayComes();
        survey.judged("release");
        survey.released();
    }

    private void answer(String wave, String group, int n, String answer) {
        for (int i = 0; i < n; i++) {
            ballots.count(
                    rows.find(wave).orElseThrow(),
                    List.of(new Ballot(group, Map.of("demands-pace", answer, "hse-routines", answer))));
        }
    }

    private void closesIn(String wave, int days) {
        jdbc.sql("update survey_wave set closes_on = ?, reminded_on = null where id = ?")
                .params(LocalDate.now(TrepartApplication.ZONE).plusDays(days), wave)
                .update();
    }

    private int reminders(String name) {
        return notices(name, "Undersøkelsen stenger");
    }

    private int notices(String name, String beginning) {
        int found = 0;
        for (JsonNode notice : stage.as(name).get("/api/notices").ok().body().path("items")) {
            if (notice.path("title").asText().startsWith(beginning)) {
                found++;
            }
        }
        return found;
    }
}
