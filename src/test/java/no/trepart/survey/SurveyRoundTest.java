package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import org.junit.jupiter.api.Test;

/** The same is asked in many enterprises at once (PC-18). */
@TrepartTest
class SurveyRoundTest extends SurveyRounding {

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
        JsonNode wave = SurveyStage.staffInformed(stage, developing);
        assertThat(wave.path("kind").asText()).isEqualTo(WaveKind.interim(STARTS));
        assertThat(seen(newest()).path("rounds").path(0).path("invited").asInt())
                .isEqualTo(40);
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
}
