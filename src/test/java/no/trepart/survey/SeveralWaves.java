package no.trepart.survey;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three enterprises wait for their survey, and the institute writes what it says of them. */
abstract class SeveralWaves {

    static final String COLLEAGUE = "Karl Kollega";

    @Autowired
    Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    JdbcClient jdbc;

    SurveyStage solli;
    SurveyStage furuly;
    SurveyStage granli;

    @BeforeEach
    void three_enterprises_wait_for_their_survey() {
        solli = new SurveyStage(stage, runtime, management, "Solli sykehjem");
        furuly = new SurveyStage(stage, runtime, management, "Furuly sykehjem");
        granli = new SurveyStage(stage, runtime, management, "Granli sykehjem");
        stage.give(COLLEAGUE, "survey-institute", "programme");
    }

    Reply send(Map<String, Object> first, Object... others) {
        return as(SurveyStage.INSTITUTE).post("/api/work-items/" + task(solli) + "/alike", body(first, others));
    }

    static Map<String, Object> body(Map<String, Object> first, Object... others) {
        return Map.of("version", 0, "data", first, "others", List.of(others));
    }

    Map<String, Object> plan(int employees) {
        Map<String, Object> plan = new HashMap<>(own(employees));
        plan.put("questionnaire", "baseline");
        plan.put("opensOn", inDays(0));
        plan.put("closesOn", inDays(21));
        plan.put("access", "link");
        plan.put("manner", "period");
        return plan;
    }

    Map<String, Object> other(SurveyStage enterprise, int employees) {
        return body(enterprise, "prepareWave", employees);
    }

    Map<String, Object> body(SurveyStage enterprise, String step, int employees) {
        Map<String, Object> other = new HashMap<>();
        other.put("id", task(enterprise, step));
        other.put("version", 0);
        other.put("data", own(employees));
        return other;
    }

    static Map<String, Object> own(int employees) {
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
    static Map<String, Object> data(Map<String, Object> other) {
        return (Map<String, Object>) other.get("data");
    }

    JsonNode opened(SurveyStage enterprise) {
        return SurveyStage.staffInformed(stage, enterprise.enterprise);
    }

    /** What the next step shows of the answer. */
    String prepared(SurveyStage enterprise) {
        String id = task(enterprise, "informStaff");
        return as(SurveyStage.LOCAL.get(0))
                .get("/api/work-items/" + id)
                .ok()
                .body()
                .path("shown")
                .toString();
    }

    void nothingIsSent() {
        assertThat(stage.steps(solli.enterprise)).containsExactly("prepareWave");
        assertThat(stage.steps(granli.enterprise)).containsExactly("prepareWave");
        assertThat(timeline(solli)).doesNotContain("Gjør undersøkelsen klar");
    }

    String timeline(SurveyStage enterprise) {
        return as(SurveyStage.INSTITUTE)
                .get("/api/cases/" + enterprise.enterprise + "/timeline")
                .text();
    }

    JsonNode listed(String name, SurveyStage enterprise) {
        return as(name).get("/api/work-items/" + task(enterprise) + "/alike")
                .ok()
                .body()
                .path("items");
    }

    JsonNode one(JsonNode listed, SurveyStage enterprise) {
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(item -> item.path("case").path("id").asText().equals(enterprise.enterprise))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ids(JsonNode listed) {
        List<String> ids = new ArrayList<>();
        listed.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    static String fault(Reply refused, String path) {
        return StreamSupport.stream(refused.body().path("fields").spliterator(), false)
                .collect(toMap(
                        field -> field.path("path").asText(),
                        field -> field.path("message").asText()))
                .getOrDefault(path, refused.text());
    }

    String task(SurveyStage enterprise) {
        return task(enterprise, "prepareWave");
    }

    String task(SurveyStage enterprise, String step) {
        return stage.open(enterprise.enterprise).get(step).path("id").asText();
    }

    Visitor as(String name) {
        return stage.as(name);
    }

    static String inDays(int days) {
        return LocalDate.now(TrepartApplication.ZONE).plusDays(days).toString();
    }
}
