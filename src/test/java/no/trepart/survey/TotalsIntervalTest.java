package no.trepart.survey;

import static no.trepart.survey.SummedWaves.cell;
import static no.trepart.survey.SummedWaves.change;
import static no.trepart.survey.SummedWaves.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.survey.TotalRows.Wanted;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How sure the sums of an industry are, when people of one enterprise answer alike. */
@TrepartTest
class TotalsIntervalTest {

    private static final String TOTALS = "/api/survey-totals";
    private static final String OF_BASELINE = TOTALS + "/results?programme=three-two-one&kind=baseline";
    private static final String CHANGES = TOTALS + "/comparison?programme=three-two-one";
    private static final String PACE = "demands-pace";

    private static final int[] LOW = {12, 12, 6, 0, 0};
    private static final int[] MIDDLE = {0, 9, 12, 9, 0};
    private static final int[] HIGH = {0, 0, 6, 12, 12};

    @Autowired
    private Stage stage;

    @Autowired
    private TotalRows totals;

    @Autowired
    private JdbcClient jdbc;

    private SummedWaves waves;

    @BeforeEach
    void nothing_is_summed_yet(@Autowired AutowireCapableBeanFactory beans) {
        waves = beans.createBean(SummedWaves.class);
        waves.forget();
    }

    @Test
    void where_enterprises_differ_more_than_people_a_change_of_some_is_not_told() {
        answersTwice(LOW, HIGH);
        answersTwice(LOW, HIGH);
        answersTwice(MIDDLE, HIGH);
        answersTwice(MIDDLE, MIDDLE);
        answersTwice(HIGH, MIDDLE);
        answersTwice(HIGH, MIDDLE);
        answersTwice(MIDDLE, MIDDLE);

        JsonNode seen = stage.leader().get(CHANGES).ok().body().path("balanced");
        JsonNode pace = change(seen.path("items"), PACE);

        Difference blind = Difference.ofMeans(people("baseline"), people("closing"));
        assertThat(blind.p()).as("as if they were 210 by themselves").isLessThan(0.001);
        assertThat(pace.path("change").asDouble()).isEqualTo(Math.round(blind.change() * 100) / 100.0);
        assertThat(pace.path("told").asBoolean()).isFalse();
        assertThat(pace.path("low").asDouble()).isNegative();
        assertThat(pace.path("high").asDouble()).isGreaterThan(blind.high());
        assertThat(pace.path("sentence").asText()).contains("tilfeldig");
        assertThat(pace.path("effect").asDouble()).isEqualTo(Math.round(blind.effect() * 100) / 100.0);
    }

    @Test
    void a_change_that_nearly_all_have_made_is_told_however_much_they_differ() {
        answersTwice(LOW, MIDDLE);
        answersTwice(MIDDLE, HIGH);
        answersTwice(MIDDLE, HIGH);
        answersTwice(LOW, MIDDLE);
        answersTwice(LOW, new int[] {0, 9, 9, 12, 0});
        answersTwice(MIDDLE, new int[] {0, 0, 9, 12, 9});

        JsonNode seen = stage.leader().get(CHANGES).ok().body().path("balanced");

        assertThat(change(seen.path("items"), PACE).path("told").asBoolean()).isTrue();
    }

    @Test
    void of_four_enterprises_a_change_is_shown_and_said_to_be_of_too_few() throws IOException {
        for (int i = 0; i < 4; i++) {
            answersTwice(i < 2 ? LOW : MIDDLE, HIGH);
        }

        JsonNode seen = stage.leader().get(CHANGES).ok().body();

        for (String part : List.of("all", "balanced")) {
            JsonNode pace = change(seen.path(part).path("items"), PACE);
            assertThat(pace.path("change").asDouble()).isPositive();
            assertThat(pace.path("low").isNull()).isTrue();
            assertThat(pace.path("high").isNull()).isTrue();
            assertThat(pace.path("told").asBoolean()).isFalse();
            assertThat(pace.path("better").isNull()).isTrue();
            assertThat(pace.path("sentence").asText()).contains("for få virksomheter");
        }
        assertThat(interval().isNull()).isTrue();
        try (PDDocument pdf = Loader.loadPDF(stage.leader().file(CHANGES.replace("/comparison", "/comparison.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Alle: det er for få virksomheter til å si om noe har endret seg")
                    .doesNotContain("ingen av");
        }
    }

    @Test
    void the_interval_of_a_mean_is_as_wide_as_the_enterprises_differ() {
        for (int[] steps : List.of(LOW, MIDDLE, HIGH, LOW, MIDDLE, HIGH)) {
            waves.released(enterprise(), "baseline", Map.of("employee", steps));
        }

        // means 1.8, 3.0 and 4.2 twice each: six answers with a standard deviation of 1.0733, t(5) = 2.5706
        assertThat(interval().path("low").asDouble()).isEqualTo(1.9);
        assertThat(interval().path("high").asDouble()).isEqualTo(4.1);
        assertThat(Difference.margin(people("baseline"))).isLessThan(0.2);
    }

    @Test
    void no_cluster_holds_what_its_enterprise_hides() {
        List<String> cases = new ArrayList<>();
        for (int leaders : new int[] {3, 4, 6, 0, 12}) {
            String caseId = enterprise();
            cases.add(caseId);
            Map<String, int[]> groups = new HashMap<>(Map.of("employee", MIDDLE));
            groups.put("management", new int[] {0, leaders / 2, 0, leaders - leaders / 2, 0});
            waves.released(caseId, "baseline", groups);
        }

        for (String caseId : cases) {
            assertThat(shown(caseId)).isNotEmpty().isEqualTo(onItsPage(caseId));
        }
        assertThat(shown(cases.get(2))).containsOnly(Map.entry("all", 36), Map.entry("employee", 30));
        Integer crowd = jdbc.sql("select sum(n) from survey_total_cluster join survey_total_scored on id = scored_id"
                        + " where question = ? and respondent = 'management'"
                        + " and cluster_id not in (select id from case_file)")
                .param("dim:demands")
                .query(Integer.class)
                .single();
        assertThat(crowd).as("three, four and six of three enterprises, in one").isEqualTo(13);
    }

    /** Of whom its own results show the pace in full. */
    private Map<String, Integer> onItsPage(String caseId) {
        Map<String, Integer> shown = new HashMap<>();
        String wave = waves.only(caseId);
        JsonNode results = stage.leader()
                .get("/api/surveys/" + wave + "/results")
                .ok()
                .body()
                .path("results");
        one(results.path("items"), PACE).path("cells").forEach(cell -> {
            if (!cell.path("n").isNull() && !cell.path("rounded").asBoolean()) {
                shown.put(cell.path("group").asText(), cell.path("n").asInt());
            }
        });
        return shown;
    }

    private Map<String, Integer> shown(String caseId) {
        Map<String, Integer> shown = new HashMap<>();
        jdbc.sql("select respondent, n from survey_total_cluster join survey_total_scored on id = scored_id"
                        + " where cluster_id = ? and question = ?")
                .params(caseId, "item:" + PACE)
                .query(row -> {
                    shown.put(row.getString(1), row.getInt(2));
                });
        return shown;
    }

    private String enterprise() {
        return stage.enrol("Et sykehjem");
    }

    private void answersTwice(int[] before, int[] after) {
        String caseId = enterprise();
        waves.released(caseId, "baseline", Map.of("employee", before));
        waves.released(caseId, "closing", Map.of("employee", after));
    }

    private JsonNode interval() {
        JsonNode items =
                stage.leader().get(OF_BASELINE).ok().body().path("results").path("items");
        return cell(one(items, PACE), "all").path("interval");
    }

    private Moments people(String kind) {
        String shape = jdbc.sql("select max(shape) from survey_total")
                .query(String.class)
                .single();
        return Results.answers(
                totals.counted(new Wanted(Stage.PROGRAMME, Totals.ALL, kind, shape, null, null)), PACE, "all");
    }
}
