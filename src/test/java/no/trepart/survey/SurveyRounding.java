package no.trepart.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One enterprise in its development period and one that is not, when the institute plans what to ask them. */
abstract class SurveyRounding {

    static final String INSTITUTE = SurveyStage.INSTITUTE;
    static final String UNION = "Tor Tillitsvalgt";
    static final LocalDate STARTS = LocalDate.now(TrepartApplication.ZONE).plusDays(1);

    @Autowired
    Stage stage;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    String developing;
    String recruiting;

    @BeforeEach
    void one_enterprise_is_in_its_development_period_and_one_is_not() {
        developing = stage.enrol("Fjordgløtt sykehjem");
        recruiting = stage.enrol("Solsiden sykehjem");
        ShortCut.intoDevelopment(runtime, developing);
        stage.giveInCase(developing, UNION, "union-representative");
        stage.give(INSTITUTE, "survey-institute", "programme");
    }

    static Map<String, Object> pulse(String repeat) {
        return new HashMap<>(Map.of(
                "what",
                "pulse",
                "industry",
                "nursing-home",
                "region",
                "west",
                "startsOn",
                STARTS.toString(),
                "repeat",
                repeat));
    }

    static Map<String, Object> survey() {
        Map<String, Object> survey = pulse("once");
        survey.put("what", "survey");
        survey.put("questionnaire", WaveOpening.SAME_AGAIN);
        survey.put("openDays", 14);
        survey.put("access", "codes");
        survey.put("remindBefore", List.of("7"));
        return survey;
    }

    /** @return what the rounds are about */
    String planned(Map<String, Object> plan) {
        String series = begun();
        answer(series, "planRound", plan).ok();
        return series;
    }

    String begun() {
        return stage.as(INSTITUTE)
                .post("/api/programmes/three-two-one/starts/survey-round", Map.of("title", "Vår"))
                .ok()
                .body()
                .path("subjectId")
                .asText();
    }

    Visitor.Reply told(String series, String change) {
        return stage.as(INSTITUTE).post("/api/survey-rounds/" + series + "/" + change, Map.of());
    }

    Visitor.Reply answer(String about, String step, Map<String, Object> data) {
        String item = item(about, step);
        Visitor institute = stage.as(INSTITUTE);
        int version = institute
                .get("/api/work-items/" + item)
                .ok()
                .body()
                .path("version")
                .asInt();
        return institute.postIfMatch("/api/work-items/" + item + "/answer", Map.of("data", data), version);
    }

    JsonNode task(String about, String step) {
        return stage.as(INSTITUTE)
                .get("/api/work-items/" + item(about, step))
                .ok()
                .body();
    }

    String item(String about, String step) {
        return jdbc.sql(
                        "select id from work_item where (subject_id = ? or case_id = ?) and step = ? and state = 'open'")
                .params(about, about, step)
                .query(String.class)
                .single();
    }

    void theDayComes(String series) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(process(series))
                .timers()
                .singleResult()
                .getId());
    }

    LocalDate dayOf(String series, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(process(series))
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(TrepartApplication.ZONE)
                .toLocalDate();
    }

    String process(String series) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(series)
                .singleResult()
                .getId();
    }

    JsonNode seen(String series) {
        for (JsonNode one : stage.as(INSTITUTE).get("/api/survey-rounds").ok().body()) {
            if (one.path("id").asText().equals(series)) {
                return one;
            }
        }
        throw new AssertionError("not in the calendar");
    }

    String newest() {
        return stage.as(INSTITUTE)
                .get("/api/survey-rounds")
                .ok()
                .body()
                .path(0)
                .path("id")
                .asText();
    }

    boolean awaitsPulse(String enterprise) {
        return !stage.as(UNION)
                .get("/api/cases/" + enterprise + "/pulses")
                .ok()
                .body()
                .path("open")
                .isNull();
    }

    int pulses(String enterprise) {
        return jdbc.sql("select count(*) from survey_pulse where case_id = ?")
                .param(enterprise)
                .query(Integer.class)
                .single();
    }
}
