package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import no.trepart.survey.Results.Group;
import no.trepart.survey.TotalViews.TotalComparison;
import no.trepart.survey.WaveChange.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What has changed, on paper: also where nobody can say how surely. */
class ChangePaperTest {

    private static final List<Group> GROUPS =
            List.of(new Group("all", "Alle", 90), new Group("employee", "Ansatt", 80));

    @BeforeEach
    void bokmaal_is_spoken() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
    }

    @AfterEach
    void nothing_is_chosen() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_change_stands_with_its_interval_its_sentence_and_what_was_left_out() {
        WaveChange change = new WaveChange(
                List.of(
                        change("Tillit", "all", 0.62, 0.2, 1.04, true, true),
                        change("Tillit", "employee", -0.18, -0.5, 0.14, false, null)),
                List.of(),
                List.of(new WaveChange.Left("b", "Vi har det bra.", "Svarskalaen er endret.")),
                "Holm har regnet.");

        assertThat(told(new TotalComparison(5, 6, change, 5, change)))
                .contains("De 5 virksomhetene som har svart begge ganger", "Alle som har svart")
                .contains("Alle: 1 av 1 temaer har endret seg", "Til det bedre: Tillit")
                .contains("Ansatt: ingen av 1 temaer har endret seg")
                .contains("+0,6 +0,2 til +1,0", "−0,2 −0,5 til +0,1", "Slik gikk det.")
                .contains("Vi har det bra. Svarskalaen er endret.", "Holm har regnet.");
    }

    @Test
    void a_change_without_interval_has_a_dash_and_no_line() {
        WaveChange change = new WaveChange(
                List.of(change("Tillit", "all", 0.62, null, null, false, null)), List.of(), List.of(), "Holm.");

        assertThat(told(new TotalComparison(3, 3, change, 2, null)))
                .contains("Virksomhetene med begge vises ikke for seg", "+0,6 –")
                .doesNotContain("null til", "til null");
    }

    private static Change change(
            String name, String group, double change, Double low, Double high, boolean told, Boolean better) {
        return new Change(
                name, name, group, 90, 80, 3.0, 3.0 + change, change, low, high, 0.4, told, better, "Slik gikk det.");
    }

    private static String told(TotalComparison comparison) {
        byte[] pdf = new ChangePaper(paper(), Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC))
                .of("Programmet", "baseline", "closing", comparison, GROUPS);
        return Papers.read(pdf);
    }

    private static Paper paper() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("templates/survey/paper");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
        return new Paper(engine);
    }
}
