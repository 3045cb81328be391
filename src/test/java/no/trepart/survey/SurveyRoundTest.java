package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same is asked in many enterprises at once, one time or regularly (PC-18). */
@TrepartTest
class SurveyRoundTest {

    private static final String INSTITUTE = SurveyStage.INSTITUTE;
    private static final String UNION = "Tor Tillitsvalgt";
    private static final LocalDate STARTS =
            LocalDate.now(TrepartApplication.ZONE).plusDays(1);

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private String developing;
    private String recruiting;

    @BeforeEach
    void one_enterprise_is_in_its_development_period_and_one_is_not() {
        developing = stage.enrol("Fjordgløtt sykehjem");
        recruiting = stage.enrol("Solsiden sykehjem");
        ShortCut.intoDevelopment(runtime, developing);
        stage.giveInCase(developing, UNION, "union-representative");
        stage.give(INSTITUTE, "survey-institute", "programme");
    }

    @Test
    void a_pulse_begins_where_an_enterprise_is_in_its_development_period() {
        String series = planned(pulse("once"));
        assertThat(seen(series).path("nextOn").asText()).isEqualTo(STARTS.toString());
        assertThat(awaitsPulse(developing)).isFalse();

        theDayComes(series);

        assertThat(awaitsPulse(developing)).isTrue();
        assertThat(pulses(recruiting)).isZero();
        assertThat(seen(series).path("rounds").path(0).path("began").asInt()).isPositive();
        assertThat(seen(series).path("open").asBoolean()).isFalse();
    }

    @Test
    void an_industry_or_region_that_was_not_chosen_is_left_alone() {
        Map<String, Object> elsewhere = pulse("once");
        elsewhere.put("region", "north");
        Map<String, Object> otherwise = pulse("once");
        otherwise.put("industry", "meat");
        for (Map<String, Object> plan : List.of(elsewhere, otherwise)) {
            String series = planned(plan);
            theDayComes(series);

            assertThat(awaitsPulse(developing)).isFalse();
            assertThat(seen(series).path("rounds")).as("it began all the same").hasSize(1);
        }
    }

    @Test
    void who_is_being_asked_already_sits_it_out_and_the_calendar_says_so() {
        theDayComes(planned(pulse("once")));
        String second = planned(pulse("once"));
        theDayComes(second);

        JsonNode seen = seen(second);
        assertThat(seen.path("rounds").path(0).path("leftOut").asInt()).isPositive();
        assertThat(seen.path("leftOut"))
                .filteredOn(one -> one.path("case").path("id").asText().equals(developing))
                .extracting(one -> one.path("why").asText())
                .containsExactly("asked");
        assertThat(pulses(developing)).isEqualTo(1);
    }

    @Test
    void a_survey_is_prepared_in_each_enterprise_with_what_the_round_has_decided() {
        theDayComes(planned(survey()));

        JsonNode prepare = task(developing, "prepareWave");
        LocalDate opens = LocalDate.now(TrepartApplication.ZONE).plusDays(7);
        assertThat(prepare.path("data").path("opensOn").asText()).isEqualTo(opens.toString());
        assertThat(prepare.path("data").path("closesOn").asText())
                .isEqualTo(opens.plusDays(14).toString());
        assertThat(prepare.path("data").path("access").asText()).isEqualTo("codes");
        assertThat(prepare.path("data").has("questionnaire"))
                .as("there is no last time here")
                .isFalse();
    }

    @Test
    void a_survey_of_a_round_is_summed_by_itself() {
        theDayComes(planned(survey()));
        Map<String, Object> plan = new HashMap<>(Map.of("questionnaire", "baseline", "access", "codes"));
        plan.put("opensOn", LocalDate.now(TrepartApplication.ZONE).toString());
        plan.put("closesOn", LocalDate.now(TrepartApplication.ZONE).plusDays(14).toString());
        for (String group : List.of("Managers", "UnionRepresentatives", "SafetyRepresentatives", "Employees")) {
            plan.put("invited" + group, 10);
        }
        stage.answer(INSTITUTE, developing, "prepareWave", plan).ok();
        stage.giveInCase(developing, "Mona Leder", "management");
        stage.giveInCase(developing, "Vera Verneombud", "safety-representative");
        Map<String, Object> message = Map.of(
                "message",
                "Vi spør alle igjen. Det er frivillig og anonymt.",
                "channels",
                List.of("poster"),
                "posterUp",
                true,
                "inWorkingHours",
                "yes");
        SurveyStage.LOCAL.forEach(
                name -> stage.answer(name, developing, "informStaff", message).ok());

        JsonNode wave = stage.as(INSTITUTE)
                .get("/api/cases/" + developing + "/surveys")
                .ok()
                .body()
                .path(0);
        assertThat(wave.path("kind").asText()).isEqualTo(WaveKind.interim(STARTS));
        assertThat(seen(newest()).path("rounds").path(0).path("invited").asInt())
                .isEqualTo(40);
    }

    @Test
    void rounds_that_are_repeated_are_confirmed_two_weeks_before() {
        String series = planned(pulse("three-times"));
        theDayComes(series);
        LocalDate next = STARTS.plusMonths(4);
        assertThat(seen(series).path("nextOn").asText()).isEqualTo(next.toString());
        assertThat(dayOf(series, "nextRoundNear")).isEqualTo(next.minusDays(14));

        theDayComes(series);
        JsonNode confirm = task(series, "confirmRound");
        assertThat(confirm.path("data").path("outcome").asText())
                .startsWith("Begynte ")
                .contains("Virksomheter med: ");
        answer(series, "confirmRound", Map.of("next", "as-planned")).ok();

        assertThat(dayOf(series, "roundStarts")).isEqualTo(next);
        assertThat(seen(series).path("open").asBoolean()).isTrue();
    }

    @Test
    void rounds_stop_with_a_reason() {
        String series = planned(pulse("monthly"));
        theDayComes(series);
        theDayComes(series);

        assertThat(answer(series, "confirmRound", Map.of("next", "stop")).status())
                .isEqualTo(422);
        answer(series, "confirmRound", Map.of("next", "stop", "why", "Programmet er slutt."))
                .ok();

        assertThat(seen(series).path("open").asBoolean()).isFalse();
        assertThat(seen(series).path("nextOn").isNull()).isTrue();
    }

    @Test
    void a_plan_is_changed_before_its_day() {
        String series = planned(pulse("once"));
        assertThat(seen(series).path("mayReconsider").asBoolean()).isTrue();
        assertThat(seen(series).path("mayCallOff").asBoolean()).isFalse();

        String decide =
                told(series, "reconsideration").ok().body().path("workItem").asText();
        assertThat(decide).isEqualTo(item(series, "confirmRound"));
        assertThat(seen(series).path("mayReconsider").asBoolean()).isFalse();
        answer(series, "confirmRound", Map.of("next", "change")).ok();
        Map<String, Object> later = pulse("once");
        later.put("startsOn", STARTS.plusMonths(1).toString());
        answer(series, "planRound", later).ok();

        assertThat(seen(series).path("nextOn").asText())
                .isEqualTo(STARTS.plusMonths(1).toString());
        assertThat(dayOf(series, "roundStarts")).isEqualTo(STARTS.plusMonths(1));
    }

    @Test
    void a_plan_taken_up_again_may_stand() {
        String series = planned(pulse("once"));
        told(series, "reconsideration").ok();
        answer(series, "confirmRound", Map.of("next", "as-planned")).ok();

        assertThat(dayOf(series, "roundStarts")).isEqualTo(STARTS);
        theDayComes(series);
        assertThat(awaitsPulse(developing)).isTrue();
    }

    @Test
    void rounds_are_stopped_long_before_the_next_one_is_near() {
        String series = planned(pulse("yearly"));
        theDayComes(series);
        told(series, "reconsideration").ok();
        answer(series, "confirmRound", Map.of("next", "stop", "why", "Programmet er slutt."))
                .ok();

        assertThat(seen(series).path("open").asBoolean()).isFalse();
        assertThat(told(series, "reconsideration").status()).isEqualTo(409);
    }

    @Test
    void a_round_nobody_planned_is_called_off_and_forgotten() {
        String series = begun();
        assertThat(seen(series).path("mayCallOff").asBoolean()).isTrue();
        assertThat(told(series, "reconsideration").status()).isEqualTo(409);

        assertThat(told(series, "calling-off").status()).isEqualTo(204);

        assertThat(stage.as(INSTITUTE).get("/api/survey-rounds").ok().body())
                .extracting(one -> one.path("id").asText())
                .doesNotContain(series);
        assertThat(jdbc.sql("select count(*) from work_item where subject_id = ? and state = 'open'")
                        .param(series)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_else_takes_up_a_plan_or_calls_it_off() {
        String planned = planned(pulse("once"));
        String begun = begun();
        for (String change : List.of("reconsideration", "calling-off")) {
            for (String series : List.of(planned, begun)) {
                String address = "/api/survey-rounds/" + series + "/" + change;
                assertThat(stage.as(UNION).post(address, Map.of()).status()).isEqualTo(403);
                assertThat(stage.stranger().post(address, Map.of()).status()).isEqualTo(401);
            }
            assertThat(told(developing, change).status())
                    .as("not a round at all")
                    .isEqualTo(404);
        }
        assertThat(told(planned, "calling-off").status())
                .as("the plan has been made")
                .isEqualTo(409);
        assertThat(seen(planned).path("open").asBoolean()).isTrue();
    }

    @Test
    void only_the_institute_and_the_leader_begin_rounds_and_see_the_calendar() {
        String begin = "/api/programmes/three-two-one/starts/survey-round";
        stage.give("Olav Annet", "employer-organisation", "organisation/hsh");

        assertThat(stage.leader().post(begin, Map.of("title", "Puls")).status()).isEqualTo(200);
        for (String name : List.of(UNION, "Olav Annet")) {
            assertThat(stage.as(name).post(begin, Map.of("title", "Puls")).status())
                    .isEqualTo(403);
            assertThat(stage.as(name).get("/api/survey-rounds").status()).isEqualTo(403);
        }
        assertThat(stage.stranger().get("/api/survey-rounds").status()).isEqualTo(401);
    }

    private static Map<String, Object> pulse(String repeat) {
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

    private static Map<String, Object> survey() {
        Map<String, Object> survey = pulse("once");
        survey.put("what", "survey");
        survey.put("questionnaire", WaveOpening.SAME_AGAIN);
        survey.put("openDays", 14);
        survey.put("access", "codes");
        survey.put("remindBefore", List.of("7"));
        return survey;
    }

    /** @return what the rounds are about */
    private String planned(Map<String, Object> plan) {
        String series = begun();
        answer(series, "planRound", plan).ok();
        return series;
    }

    private String begun() {
        return stage.as(INSTITUTE)
                .post("/api/programmes/three-two-one/starts/survey-round", Map.of("title", "Vår"))
                .ok()
                .body()
                .path("subjectId")
                .asText();
    }

    private Visitor.Reply told(String series, String change) {
        return stage.as(INSTITUTE).post("/api/survey-rounds/" + series + "/" + change, Map.of());
    }

    private Visitor.Reply answer(String about, String step, Map<String, Object> data) {
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

    private JsonNode task(String about, String step) {
        return stage.as(INSTITUTE)
                .get("/api/work-items/" + item(about, step))
                .ok()
                .body();
    }

    private String item(String about, String step) {
        return jdbc.sql(
                        "select id from work_item where (subject_id = ? or case_id = ?) and step = ? and state = 'open'")
                .params(about, about, step)
                .query(String.class)
                .single();
    }

    private void theDayComes(String series) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(process(series))
                .timers()
                .singleResult()
                .getId());
    }

    private LocalDate dayOf(String series, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(process(series))
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Europe/Oslo"))
                .toLocalDate();
    }

    private String process(String series) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(series)
                .singleResult()
                .getId();
    }

    private JsonNode seen(String series) {
        for (JsonNode one : stage.as(INSTITUTE).get("/api/survey-rounds").ok().body()) {
            if (one.path("id").asText().equals(series)) {
                return one;
            }
        }
        throw new AssertionError("not in the calendar");
    }

    private String newest() {
        return stage.as(INSTITUTE)
                .get("/api/survey-rounds")
                .ok()
                .body()
                .path(0)
                .path("id")
                .asText();
    }

    private boolean awaitsPulse(String enterprise) {
        return !stage.as(UNION)
                .get("/api/cases/" + enterprise + "/pulses")
                .ok()
                .body()
                .path("open")
                .isNull();
    }

    private int pulses(String enterprise) {
        return jdbc.sql("select count(*) from survey_pulse where case_id = ?")
                .param(enterprise)
                .query(Integer.class)
                .single();
    }
}
