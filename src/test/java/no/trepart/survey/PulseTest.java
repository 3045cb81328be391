package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Five questions to three people, of whom nobody learns what one answered (N-9). */
@TrepartTest
class PulseTest {

    private static final String ADVISOR = "Ada NAV";
    private static final String LEADER = SurveyStage.LOCAL.get(0);
    private static final String UNION = SurveyStage.LOCAL.get(1);
    private static final String SAFETY = SurveyStage.LOCAL.get(2);

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private String enterprise;

    @BeforeEach
    void an_enterprise_has_its_project_group() {
        enterprise = new SurveyStage(stage, runtime, management, "Askheim sykehjem").enterprise;
        stage.giveInCase(enterprise, ADVISOR, "advisor-nav");
    }

    @Test
    void the_distance_is_told_when_all_have_answered_and_nothing_else_ever() {
        ask(ADVISOR).ok();
        assertThat(seen(LEADER).path("open").path("questions")).hasSize(5);
        answer(LEADER, "5").ok();
        answer(UNION, "1").ok();
        assertThat(seen(SAFETY).path("open").path("answered").asInt()).isEqualTo(2);
        assertThat(seen(SAFETY).toString()).doesNotContain("far");

        answer(SAFETY, "4").ok();
        closes();
        JsonNode told = seen(ADVISOR).path("earlier").path(0);

        assertThat(told.path("distance").asText()).isEqualTo("far");
        assertThat(told.path("questions").path(0).path("distance").asText()).isEqualTo("far");
        assertThat(told.toString())
                .doesNotContain("\"5\"")
                .doesNotContain("mean")
                .doesNotContain("management");
    }

    @Test
    void a_pulse_not_all_have_answered_tells_nothing() {
        ask(ADVISOR).ok();
        answer(LEADER, "5").ok();
        closes();

        assertThat(seen(ADVISOR).path("earlier").path(0).path("distance").isNull())
                .isTrue();
        assertThat(stage.steps(enterprise)).doesNotContain("considerVisit");
    }

    @Test
    void parties_who_drift_apart_make_the_advisors_consider_a_visit() {
        pulse("4", "4", "4");
        assertThat(stage.steps(enterprise)).doesNotContain("considerVisit");
        pulse("5", "3", "4");

        assertThat(stage.steps(enterprise)).contains("considerVisit");
    }

    @Test
    void each_party_answers_once_and_all_of_it() {
        ask(ADVISOR).ok();
        assertThat(ask(ADVISOR).code()).isEqualTo("pulse-open");
        answer(LEADER, "3").ok();

        assertThat(answer(LEADER, "4").code()).isEqualTo("answered");
        assertThat(answer(UNION, "6").status()).isEqualTo(422);
        assertThat(stage.as(UNION)
                        .post(path() + "/answers", Map.of("pulse-early", "3"))
                        .code())
                .isEqualTo("answers");
    }

    @Test
    void only_advisors_ask_and_only_the_parties_answer() {
        stage.give("Olav Annet", "employer-organisation", "organisation/hsh");

        assertThat(ask(LEADER).status()).isEqualTo(403);
        assertThat(answer(LEADER, "3").code()).isEqualTo("no-pulse");
        ask(ADVISOR).ok();
        assertThat(answer(ADVISOR, "3").status()).isEqualTo(403);
        assertThat(answer("Olav Annet", "3").status()).isEqualTo(404);
        assertThat(stage.as("Olav Annet").get(path()).status()).isEqualTo(404);
        assertThat(stage.stranger().get(path()).status()).isEqualTo(401);
    }

    @Test
    void a_pulse_stands_on_the_first_page_of_those_it_asks_until_they_have_answered() {
        ask(ADVISOR).ok();
        assertThat(waiting(LEADER)).containsExactly(enterprise);
        assertThat(waiting(ADVISOR)).isEmpty();

        answer(LEADER, "4").ok();

        assertThat(waiting(LEADER)).isEmpty();
        assertThat(waiting(UNION)).containsExactly(enterprise);
        assertThat(stage.stranger().get("/api/pulses/waiting").status()).isEqualTo(401);
    }

    private List<String> waiting(String name) {
        return stage.as(name).get("/api/pulses/waiting").ok().body().findValues("case").stream()
                .map(file -> file.path("id").asText())
                .filter(enterprise::equals)
                .toList();
    }

    private void pulse(String leader, String union, String safety) {
        ask(ADVISOR).ok();
        answer(LEADER, leader).ok();
        answer(UNION, union).ok();
        answer(SAFETY, safety).ok();
        closes();
    }

    private Visitor.Reply ask(String name) {
        return stage.as(name).post(path(), Map.of());
    }

    private Visitor.Reply answer(String name, String step) {
        Map<String, String> answers = Stream.of(
                        "pulse-early", "pulse-listen", "pulse-time", "pulse-progress", "pulse-difference")
                .collect(Collectors.toMap(id -> id, id -> step));
        return stage.as(name).post(path() + "/answers", answers);
    }

    private JsonNode seen(String name) {
        return stage.as(name).get(path()).ok().body();
    }

    private String path() {
        return "/api/cases/" + enterprise + "/pulses";
    }

    private void closes() {
        List.copyOf(management.createJobQuery().activityId("pulseClosed").list()).stream()
                .filter(job -> enterprise.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .forEach(job -> management.executeJob(job.getId()));
    }
}
