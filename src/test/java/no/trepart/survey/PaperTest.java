package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the committee lays on its table: the released figures as a PDF, in both languages, and nothing that is hidden. */
@TrepartTest
class PaperTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+(,\\d+)?");

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

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Bjørkelia sykehjem");
    }

    @Test
    void the_released_figures_are_on_paper_and_no_other_figure_is() {
        String wave = survey.opened("link", 60);
        // the three leaders are alone in finding all of it worst; together with one more they are still too few
        answered(wave, "management", 3, 1);
        for (int step = 3; step <= 5; step++) {
            answered(wave, "employee", 14, step);
        }
        released();

        String text = text(wave, "/results.pdf");
        JsonNode seen = json(wave, "/results");

        assertThat(text)
                .contains("Bjørkelia sykehjem", "0-punktsundersøkelse", "45 av 67 har svart")
                .contains("En del av enheten", "Jeg må skynde meg for å rekke det som må gjøres.")
                .contains("Vises ikke", "vises ikke for seg")
                .doesNotContain("??");
        Set<String> known = figures(seen.toString().replace('.', ','));
        known.addAll(figures(json(wave, "").toString()));
        known.addAll(figures(words("").values().toString()));
        assertThat(figures(text.replaceAll("\\d+ / \\d+", ""))).isSubsetOf(known);
        assertThat(text).as("the mean of those hidden, and of nobody else").doesNotContain("1,0");
    }

    @Test
    void paper_can_be_read_aloud_and_carries_its_fonts() throws IOException {
        String wave = survey.opened("link", 60);
        answered(wave, "employee", 14, 4);
        released();

        try (PDDocument pdf = Loader.loadPDF(stage.as("Mona Leder").file(path(wave, "/results.pdf")))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Bjørkelia sykehjem");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("pdfuaid");
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void paper_speaks_the_readers_language() {
        assertThat(words("_en").keySet()).isEqualTo(words("").keySet());
        String wave = survey.opened("link", 60);
        answered(wave, "employee", 14, 4);
        released();

        stage.as("Mona Leder").speaking("en");
        assertThat(text(wave, "/results.pdf"))
                .contains("Baseline survey", "All dimensions", "Most favourable")
                .doesNotContain("Gruppe", "??");
        stage.as("Mona Leder").speaking("nb");
    }

    @Test
    void units_stand_beside_each_other_and_a_small_one_is_not_named() {
        String wave = survey.openedFor("Første etasje", "Andre etasje", "Kjøkken");
        answered(wave, "u1", 12, "employee", 3);
        answered(wave, "u2", 12, "employee", 4);
        answered(wave, "u3", 2, "employee", 1);
        released();

        assertThat(text(wave, "/units.pdf")).contains("Andre etasje", "Enhet").doesNotContain("Kjøkken", "??");
    }

    @Test
    void poster_and_slips_can_be_read_aloud_too() {
        String wave = survey.opened("codes", 60);
        assertThat(Papers.read(stage.as(SurveyStage.INSTITUTE).file(path(wave, "/poster.pdf"))))
                .contains("Bjørkelia sykehjem");
        for (int slips : List.of(4, 5)) {
            assertThat(Papers.read(
                            stage.as(SurveyStage.INSTITUTE).file(path(wave, "/slips.pdf"), Map.of("count", slips))))
                    .contains("Virker én gang.");
        }
    }

    @Test
    void only_what_is_released_and_for_those_who_take_part() {
        String wave = survey.opened("link", 60);
        answered(wave, "employee", 14, 4);
        survey.itsDayComes();
        survey.judged("release");
        assertThat(stage.as(SurveyStage.INSTITUTE)
                        .get(path(wave, "/results.pdf"))
                        .code())
                .isEqualTo("not-released");
        survey.released();

        stage.give("Ola Utenfor", "ministry", "programme");
        for (String file : List.of("/results.pdf", "/units.pdf", "/comparison.pdf")) {
            assertThat(stage.as("Ola Utenfor").get(path(wave, file)).status()).isEqualTo(404);
            assertThat(stage.stranger().get(path(wave, file)).status()).isEqualTo(401);
        }
        assertThat(stage.as("Mona Leder").get(path(wave, "/comparison.pdf")).code())
                .isEqualTo("nothing-earlier");
        assertThat(stage.as("Mona Leder").get(path(wave, "/units.pdf")).code()).isEqualTo("no-units");
    }

    private void released() {
        survey.itsDayComes();
        survey.judged("release");
        survey.released();
    }

    private void answered(String wave, String group, int n, int step) {
        answered(wave, Units.NONE, n, group, step);
    }

    private void answered(String id, String unit, int n, String group, int step) {
        Wave wave = rows.find(id).orElseThrow();
        Map<String, String> answers = new LinkedHashMap<>();
        rows.questionnaire(wave.hash()).items().stream()
                .filter(item -> item.scale().scored() && item.isFor(group))
                .forEach(item -> answers.put(item.id(), String.valueOf(item.reverse() ? 6 - step : step)));
        for (int i = 0; i < n; i++) {
            ballots.count(wave, List.of(new Ballot(group, unit, answers)));
        }
    }

    private JsonNode json(String wave, String path) {
        return stage.as("Mona Leder").get(path(wave, path)).ok().body();
    }

    private static String path(String wave, String path) {
        return "/api/surveys/" + wave + path;
    }

    private String text(String wave, String path) {
        return Papers.read(stage.as("Mona Leder").file(path(wave, path)));
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        Matcher found = FIGURE.matcher(text);
        while (found.find()) {
            figures.add(found.group());
        }
        return figures;
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        String file = "/templates/survey/paper%s.properties".formatted(language.toLowerCase(Locale.ROOT));
        try (InputStream stream = PaperTest.class.getResourceAsStream(file)) {
            words.load(stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }
}
