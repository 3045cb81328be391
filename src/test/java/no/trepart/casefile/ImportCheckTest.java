package no.trepart.casefile;

import static no.trepart.casefile.RegisterSamples.programme;
import static no.trepart.casefile.RegisterSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;

class ImportCheckTest {

    @BeforeEach
    void speak_norwegian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
    }

    @AfterEach
    void speak_as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tells_every_problem() {
        List<ImportRow> rows = judged("every-problem.csv", "850000115");

        assertRow(rows, "GODT SYKEHJEM", ImportRow.State.good);
        assertRow(rows, "GODT SYKEHJEM IGJEN", ImportRow.State.bad, "også på linje 2");
        assertRow(rows, "KJENT SYKEHJEM", ImportRow.State.known, "allerede en sak");
        assertRow(rows, "FEIL SIFFER", ImportRow.State.bad, "Organisasjonsnummeret er ikke gyldig");
        assertRow(rows, "LAGT NED", ImportRow.State.bad, "nedlagt (2024-01-31)");
        assertRow(rows, "STORE OMSORG", ImportRow.State.bad, "hovedenheten");
        assertRow(rows, "FEIL BRANSJE", ImportRow.State.bad, "47.111");
        assertRow(rows, "GAMMELT FYLKE", ImportRow.State.bad, "3005 gikk ut");
        assertRow(rows, "UTEN FYLKE", ImportRow.State.bad, "Kommunenummeret mangler", "«statlig»", "«mange»");
        assertRow(rows, "UKJENT EIER", ImportRow.State.good, "regnes som privat");
    }

    @Test
    void tells_a_sub_units_owner_by_its_main_unit() {
        List<ImportRow> rows = judged("list-with-main-units.json");

        assertRow(rows, "NORDFJELL SLAKTERI SA", ImportRow.State.bad, "1 av dem står i filen");
        assertRow(rows, "NORDFJELL SLAKTERI AVD ELVA", ImportRow.State.good);
        assertRow(rows, "VIKA INDUSTRI AS", ImportRow.State.bad, "Meld inn underenheten");
        assertThat(rows.get(1).facts().ownership()).isEqualTo("cooperative");
        assertThat(rows.get(1).facts().parentName()).isEqualTo("NORDFJELL SLAKTERI SA");
        assertThat(rows.get(1).industry()).isEqualTo("meat");
    }

    @Test
    void shows_the_preview_in_the_words_of_the_request() {
        ImportPreview preview = ImportPreview.of(judged("every-problem.csv", "850000115"), programme());

        assertThat(preview.good()).isEqualTo(2);
        assertThat(preview.known()).isEqualTo(1);
        assertThat(preview.bad()).isEqualTo(7);
        assertThat(preview.rows().get(0).county()).isEqualTo("Oslo");
        assertThat(preview.rows().get(0).industry()).isEqualTo("nursing-home");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(ImportPreview.of(judged("every-problem.csv"), programme())
                        .rows()
                        .get(1)
                        .problems())
                .containsExactly("The unit also stands on line 2. This row can be deleted.");
    }

    @Test
    void gives_bad_rows_back_in_a_file_that_can_be_mended_and_read_again() {
        RegisterRows read = read("every-problem.csv");
        byte[] csv = BadRows.csv(read.columns(), judged("every-problem.csv", "850000115"));
        String text = new String(csv, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\ufeff\"Organisasjonsnummer\";\"Navn\";");
        assertThat(text.lines().findFirst().orElseThrow()).endsWith(";\"Eierform\";\"Problem\"");
        assertThat(text).contains("\"UTEN FYLKE\"").doesNotContain("\"GODT SYKEHJEM\"");
        RegisterRows again = RegisterFile.read(new ByteArrayResource(csv));
        assertThat(again.units()).hasSize(7);
        assertThat(new String(BadRows.csv(again.columns(), check(again.units(), Set.of())), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .containsOnlyOnce("Problem");
    }

    @Test
    void gives_json_back_as_the_registers_own_table() {
        RegisterRows read = read("list-with-main-units.json");
        String text = new String(BadRows.csv(read.columns(), check(read.units(), Set.of())), StandardCharsets.UTF_8);

        assertThat(text).contains("\"forretningsadresse.kommunenummer\"", "\"Slakting, og videreforedling\"");
    }

    private static List<ImportRow> judged(String file, String... known) {
        return check(read(file).units(), Set.of(known));
    }

    private static List<ImportRow> check(List<RegisterUnit> units, Set<String> known) {
        return new ImportCheck(programme(), known, units).rows();
    }

    private static void assertRow(List<ImportRow> rows, String name, ImportRow.State state, String... problems) {
        assertThat(rows)
                .filteredOn(row -> name.equals(row.facts().name()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).as(name).isEqualTo(state);
                    assertThat(row.problems()).as(name).hasSameSizeAs(problems);
                    for (String problem : problems) {
                        assertThat(row.problems().toString()).contains(problem);
                    }
                });
    }
}
