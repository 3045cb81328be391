package no.trepart.survey;

import static no.trepart.survey.SummedWaves.cell;
import static no.trepart.survey.SummedWaves.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an industry, a region and the programme see of their enterprises' surveys together. */
@TrepartTest
class TotalsTest {

    private static final String TOTALS = "/api/survey-totals";
    private static final String OF_BASELINE = TOTALS + "/results?programme=three-two-one&kind=baseline";

    @Autowired
    private Stage stage;

    @Autowired
    private Totals totals;

    @Autowired
    private JdbcClient jdbc;

    private SummedWaves waves;

    @BeforeEach
    void nothing_is_summed_yet(@Autowired AutowireCapableBeanFactory beans) {
        waves = beans.createBean(SummedWaves.class);
        waves.forget();
    }

    @Test
    void results_of_three_enterprises_are_seen_together_and_of_two_not() {
        released("A sykehjem", "baseline", 0);
        released("B sykehjem", "baseline", 0);
        assertThat(stage.leader().get(OF_BASELINE).code()).isEqualTo("too-few-enterprises");

        released("C sykehjem", "baseline", 0);
        JsonNode seen = stage.leader().get(OF_BASELINE).ok().body();

        assertThat(seen.path("enterprises").asInt()).isEqualTo(3);
        assertThat(seen.path("answered").asInt()).isEqualTo(99);
        JsonNode pace = one(seen.path("results").path("items"), "demands-pace");
        assertThat(cell(pace, "employee").path("n").asInt()).isEqualTo(90);
        assertThat(cell(pace, "employee").path("mean").asDouble()).isEqualTo(3.0);
        JsonNode scopes = stage.leader()
                .get(TOTALS + "?programme=three-two-one")
                .ok()
                .body()
                .path(0)
                .path("scopes");
        assertThat(scopes.findValuesAsText("enterprises")).containsOnly("3");
        assertThat(stage.leader().get(OF_BASELINE + "&industry=meat").code()).isEqualTo("too-few-enterprises");
        assertThat(stage.leader()
                        .get(OF_BASELINE.replace("/results", "/results.csv"))
                        .ok()
                        .text())
                .contains("demands-pace");
        assertThat(text(OF_BASELINE.replace("/results", "/results.pdf"))).contains("3 virksomheter, 99 svar");
        assertThat(stage.leader()
                        .get(TOTALS + "/results?programme=three-two-one")
                        .status())
                .as("without a kind")
                .isEqualTo(400);
    }

    @Test
    void what_is_hidden_waits_for_company_in_the_region_and_then_in_the_industry() {
        for (String name : List.of("A sykehjem", "B sykehjem", "C sykehjem")) {
            released(name, "baseline", 0);
        }
        assertThat(leaders()).as("three of each").isEqualTo(9);
        wave(stage.enrol("D sykehjem"), "baseline", 0, 6);
        totals.longWaiting();
        assertThat(leaders()).as("six alone wait").isEqualTo(9);

        longAgo();
        totals.longWaiting();
        assertThat(leaders()).as("and wait with their industry").isEqualTo(9);
        longAgo();
        totals.longWaiting();
        assertThat(leaders()).isEqualTo(15);
    }

    @Test
    void two_waves_are_compared_of_all_and_of_those_with_both() {
        List<String> cases = new ArrayList<>();
        for (String name : List.of("A sykehjem", "B sykehjem", "C sykehjem")) {
            cases.add(released(name, "baseline", 0));
        }
        released("D sykehjem", "closing", 1);
        released("E sykehjem", "closing", 1);
        cases.forEach(one -> wave(one, "closing", 1));
        wave(stage.enrol("F sykehjem"), "closing", 1);

        JsonNode seen = stage.leader()
                .get(TOTALS + "/comparison?programme=three-two-one")
                .ok()
                .body();

        assertThat(seen.path("firstEnterprises").asInt()).isEqualTo(3);
        assertThat(seen.path("secondEnterprises").asInt()).isEqualTo(6);
        assertThat(seen.path("both").asInt()).isEqualTo(3);
        JsonNode demands = one(seen.path("balanced").path("dimensions"), "demands");
        assertThat(demands.path("firstN").asInt()).isEqualTo(99);
        assertThat(demands.path("change").asDouble()).isPositive();
        assertThat(seen.path("all").path("note").asText()).contains("Holm");
        assertThat(text(TOTALS + "/comparison.pdf?programme=three-two-one"))
                .contains("De 3 virksomhetene som har svart begge ganger", "Arbeidsmengde og tidspress", "Holm")
                .doesNotContain("??");
    }

    @Test
    void the_response_of_open_waves_is_seen_region_by_region() {
        waves.answered(stage.enrol("A sykehjem"), "pulse-like", "employee", 4, "3");

        JsonNode seen = stage.leader()
                .get(TOTALS + "/response?programme=three-two-one")
                .ok()
                .body();
        JsonNode mine = null;
        for (JsonNode one : seen) {
            mine = one.path("kind").asText().equals("pulse-like") ? one : mine;
        }

        assertThat(mine.path("answered").asInt()).isEqualTo(4);
        assertThat(mine.path("invited").asInt()).isEqualTo(60);
        assertThat(mine.path("percent").asInt()).isEqualTo(7);
    }

    @Test
    void an_industry_or_region_the_programme_does_not_have_is_named() {
        for (String place : List.of("industry", "region")) {
            Visitor.Reply refused = stage.leader().get(OF_BASELINE + "&" + place + "=mars");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().path("fields").path(0).path("path").asText())
                    .isEqualTo(place);
        }
    }

    @Test
    void whoever_takes_no_part_in_the_programme_sees_no_totals() {
        stage.give("Pia Prosess", "process-owner", "programme");

        for (String path : List.of(
                OF_BASELINE,
                OF_BASELINE.replace("/results", "/results.pdf"),
                TOTALS + "/comparison.pdf?programme=three-two-one",
                TOTALS + "?programme=three-two-one")) {
            assertThat(stage.as("Pia Prosess").get(path).status()).isEqualTo(403);
            assertThat(stage.stranger().get(path).status()).isEqualTo(401);
        }
        assertThat(stage.leader().get(TOTALS + "?programme=no-such").status()).isEqualTo(404);
    }

    private String text(String path) {
        return Papers.read(stage.leader().file(path));
    }

    private int leaders() {
        JsonNode results = stage.leader().get(OF_BASELINE).ok().body().path("results");
        return cell(one(results.path("items"), "demands-pace"), "management")
                .path("n")
                .asInt();
    }

    private void longAgo() {
        jdbc.sql("update survey_total_waiting set since = ?")
                .param(LocalDate.now(TrepartApplication.ZONE).minusDays(Totals.LONGEST_WAIT))
                .update();
    }

    private String released(String name, String kind, int more) {
        String caseId = stage.enrol(name);
        wave(caseId, kind, more);
        return caseId;
    }

    private void wave(String caseId, String kind, int more) {
        wave(caseId, kind, more, 3);
    }

    /** Thirty employees on every step, or one step higher, and some leaders. */
    private void wave(String caseId, String kind, int more, int leaders) {
        int[] employees = more == 0 ? new int[] {6, 6, 6, 6, 6} : new int[] {0, 6, 6, 6, 12};
        waves.released(caseId, kind, Map.of("employee", employees, "management", new int[] {0, 0, 0, leaders, 0}));
    }
}
