package no.trepart.casefile;

import static no.trepart.casefile.RegisterSamples.file;
import static no.trepart.casefile.RegisterSamples.packed;
import static no.trepart.casefile.RegisterSamples.read;
import static no.trepart.casefile.RegisterSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class RegisterFileTest {

    @Test
    void reads_a_page_of_the_open_api() {
        List<RegisterUnit> units = read("sub-units-page.json").units();

        assertThat(units).extracting(RegisterUnit::number).containsExactly("850000107", "850000115");
        assertThat(units).extracting(RegisterUnit::line).containsExactly(1, 2);
        assertThat(units).extracting(RegisterUnit::level).containsOnly(RegisterUnit.Level.SUB);
        assertThat(units).extracting(RegisterUnit::gone).containsExactly(false, true);
        assertThat(facts(units.get(0)))
                .isEqualTo(new EnterpriseFacts(
                        "850000107",
                        "SOLVANG KOMMUNE HELSETUN SYKEHJEM",
                        "850000158",
                        null,
                        "87.101",
                        84,
                        "03",
                        "OSLO",
                        "c/o Helsetun, Eksempelveien 1, 0001 OSLO",
                        "municipal"));
    }

    @Test
    void reads_one_unit() {
        RegisterUnit unit = read("one-unit.json").units().get(0);

        assertThat(facts(unit).county()).isEqualTo("56");
        assertThat(facts(unit).employees()).isNull();
        assertThat(facts(unit).address()).isEqualTo("9990 ELVA");
    }

    @Test
    void reads_a_list_and_one_unit_a_line() {
        assertThat(read("list-with-main-units.json").units())
                .extracting(RegisterUnit::level)
                .containsExactly(RegisterUnit.Level.MAIN, RegisterUnit.Level.SUB, RegisterUnit.Level.MAIN);
        assertThat(read("one-a-line.json").units())
                .extracting(RegisterUnit::line)
                .containsExactly(1, 2);
    }

    @Test
    void reads_the_open_apis_csv() {
        List<RegisterUnit> units = read("open-api.csv").units();

        assertThat(units).extracting(RegisterUnit::line).containsExactly(2, 4);
        assertThat(facts(units.get(0)).address()).isEqualTo("Eksempelveien 1, Inngang B, 0001 OSLO");
        assertThat(facts(units.get(0)).parentNumber()).isEqualTo("850000158");
        assertThat(facts(units.get(1)).name()).isEqualTo("NORDFJELL SLAKTERI, AVD \"ELVA\"");
        assertThat(facts(units.get(1)).employees()).isNull();
        assertThat(units.get(1).gone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-export-latin1.csv", "web-export-bom.csv"})
    void reads_the_web_export_after_a_spreadsheet(String name) {
        List<RegisterUnit> units = read(name).units();

        assertThat(facts(units.get(0)).number()).isEqualTo("850000107");
        assertThat(facts(units.get(0)).county()).isEqualTo("03");
        assertThat(facts(units.get(0)).address()).startsWith("Ørnåsveien 1, ").endsWith(" OSLO");
        assertThat(facts(units.get(1)).industryCode()).isEqualTo("10.110");
        assertThat(facts(units.get(1)).employees()).isEqualTo(120);
    }

    @Test
    void reads_what_is_packed_and_other_encodings() throws IOException {
        byte[] json = file("one-unit.json").getInputStream().readAllBytes();
        String table = new String(file("web-export-bom.csv").getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(RegisterFile.read(packed(json)).units()).hasSize(1);
        assertThat(RegisterFile.read(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_16LE)))
                        .units())
                .hasSize(2);
    }

    @Test
    void says_what_to_do_with_other_files() {
        assertRefused(file("empty-page.json"), "ingen enheter");
        assertRefused(file("wrong-columns.csv"), "Organisasjonsnummer");
        assertRefused(file("missing-columns.csv"), "Næringskode 1, Beliggenhetsadresse.kommunenummer");
        assertRefused(file("broken-quote.csv"), "anførselstegn");
        assertRefused(text(""), "tom");
        assertRefused(text("[]"), "ingen enheter");
        assertRefused(text("[{\"organisasjonsnummer\": \"8500"), "ikke gyldig JSON (linje 1)");
        assertRefused(text("{\"hello\": \"world\"}"), "ikke enheter");
        assertRefused(text("[1, 2]"), "ikke enheter");
        assertRefused(text("[{\"hello\": \"world\"}]"), "ikke enheter");
        assertRefused(text("[".repeat(100)), "ikke enheter");
        assertRefused(text("{\"a\":".repeat(100)), "ikke gyldig JSON");
        assertRefused(text("<html></html>"), "verken JSON eller CSV");
        assertRefused(text("PK\u0003\u0004sheet"), "Excel");
        assertRefused(new ByteArrayResource(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}), "skadet");
        assertRefused(
                text("Organisasjonsnummer;Navn;Næringskode 1;Beliggenhetsadresse.kommunenummer\n"), "ingen enheter");
    }

    @Test
    void stops_at_its_limits() {
        String header = "Organisasjonsnummer;Navn;Næringskode 1;Beliggenhetsadresse.kommunenummer";
        String row = "\n850000107;A;87.101;0301";

        assertThat(RegisterFile.read(text(header + row.repeat(20_000))).units()).hasSize(20_000);
        assertRefused(text(header + row.repeat(20_001)), "20 000");
        assertRefused(new ByteArrayResource(new byte[(int) RegisterFile.MOST_BYTES + 1]), "20 MB");
        assertRefused(packed(new byte[100 << 20]), "20 MB");
        assertRefused(text(header + ";x".repeat(10) + columns(400) + row), "kolonner");
    }

    @Test
    void says_the_same_of_a_file_the_server_stopped() {
        ProblemDetail problem = new ImportTooLarge().tooLarge(new MaxUploadSizeExceededException(20 << 20));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).contains("20 MB");
    }

    private static String columns(int count) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < count; i++) {
            columns.append(";c").append(i);
        }
        return columns.toString();
    }

    private static void assertRefused(InputStreamSource file, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RegisterFile.read(file))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
                    assertThat(refused.reason().nb()).contains(why);
                    assertThat(refused.reason().en()).isNotBlank();
                });
    }

    private static EnterpriseFacts facts(RegisterUnit unit) {
        return UnitFacts.of(unit, null).enterprise();
    }
}
