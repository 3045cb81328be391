package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireReaderTest {

    private static final String SMALL = """
            id: small
            version: 1
            title: {nb: Liten, en: Small}
            intro: {nb: Svar, en: Answer}
            respondents:
              - {id: leader, name: {nb: Leder, en: Leader}}
              - {id: employee, name: {nb: Ansatt, en: Employee}}
            dimensions:
              - {id: trust, good: high, name: {nb: Tillit, en: Trust}}
            pages:
              - {id: one, name: {nb: Først, en: First}}
            items:
              - id: trust-us
                page: one
                dimension: trust
                scale: agreement5
                text: {nb: Vi stoler på hverandre., en: We trust each other.}
              - id: say
                page: one
                scale: text
                most: 200
                for: [employee]
                text: {nb: Si mer., en: Say more.}
            """;

    @Test
    void a_questionnaire_is_read_with_who_gets_what() {
        Questionnaire small = read(SMALL);

        assertThat(small.itemsOn("one", "leader"))
                .extracting(Questionnaire.Item::id)
                .containsExactly("trust-us");
        assertThat(small.itemsOn("one", "employee")).hasSize(2);
        assertThat(small.ofDimension("trust")).hasSize(1);
    }

    @Test
    void an_unknown_word_is_told_with_its_line() {
        assertThat(faults(SMALL.replace("most: 200", "longest: 200")))
                .singleElement()
                .asString()
                .startsWith("questionnaires/small.yml, line 21: line 21: unknown word 'longest'; known are: ");
    }

    @Test
    void what_names_nothing_is_told_with_its_line() {
        assertThat(faults(SMALL.replace("[employee]", "[nobody]")))
                .containsExactly(
                        "questionnaires/small.yml, line 18: line 18: unknown for 'nobody'; known are: employee,"
                                + " leader [questionnaire]");
        assertThat(faults(SMALL.replace("page: one", "page: two"))).hasSize(2);
        assertThat(faults(SMALL.replace("dimension: trust", "dimension: hope"))).hasSize(2);
    }

    @Test
    void a_text_in_one_language_only_is_a_fault() {
        assertThat(faults(SMALL.replace(", en: We trust each other.", "")))
                .singleElement()
                .asString()
                .contains("both nb and en");
    }

    @Test
    void an_id_used_twice_and_a_wrong_name_are_faults() {
        assertThat(faults(SMALL.replace("id: say", "id: trust-us")))
                .singleElement()
                .asString()
                .contains("used twice");
        assertThat(faults(SMALL.replace("id: small", "id: other")))
                .singleElement()
                .asString()
                .contains("line 1");
    }

    @Test
    void what_is_no_yaml_or_empty_is_a_fault() {
        assertThat(faults("id: [")).isNotEmpty();
        assertThat(faults("")).isNotEmpty();
        assertThat(faults("- a\n- b")).isNotEmpty();
    }

    @Test
    void ours_has_between_30_and_50_items_over_the_dimensions_named() throws IOException {
        String path = "questionnaires/baseline.yml";
        Questionnaire ours = new QuestionnaireReader(
                        path,
                        Files.readAllBytes(Path.of("processes/three-two-one").resolve(path)))
                .read();

        assertThat(ours.items()).hasSizeBetween(30, 50);
        assertThat(ours.dimensions())
                .extracting(Questionnaire.Dimension::id)
                .contains("empowering-leadership", "fair-leadership", "party-cooperation", "hse", "social-capital");
        assertThat(ours.ofDimension("hse")).hasSize(6);
        assertThat(ours.item("fair-workload")
                        .orElseThrow()
                        .textFor("management")
                        .nb())
                .startsWith("Jeg ");
    }

    private static Questionnaire read(String text) {
        return reader(text).read();
    }

    private static List<String> faults(String text) {
        return reader(text).faults().stream().map(Finding::line).toList();
    }

    private static QuestionnaireReader reader(String text) {
        return new QuestionnaireReader("questionnaires/small.yml", text.getBytes(StandardCharsets.UTF_8));
    }
}
