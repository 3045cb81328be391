package no.trepart.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrepartTest
class EnterpriseImportTest {

    private static final String IMPORT = "/api/enterprises/import";
    private static final String OF_PROGRAMME = "?programme=" + Stage.PROGRAMME;

    @Autowired
    Stage stage;

    @Test
    void good_rows_are_taken_once_and_bad_rows_come_back() {
        String good = row(stage.number(), "GODT SYKEHJEM", "87.101");
        byte[] file = file(good, row("850000108", "=FEIL SIFFER", "87.101"), row(stage.number(), "BUTIKK", "47.111"));

        Visitor.Reply preview = upload("/preview", file);
        Visitor.Reply taken = upload("", file);
        Visitor.Reply again = upload("", file);
        Visitor.Reply bad = upload("/bad-rows", file);

        assertThat(counts(preview, "good", "known", "bad")).containsExactly(1, 0, 2);
        assertThat(preview.body().at("/rows/0/county").asText()).isEqualTo("Vestland");
        assertThat(counts(taken, "imported", "known", "bad")).containsExactly(1, 0, 2);
        assertThat(taken.body().at("/cases/0/name").asText()).isEqualTo("GODT SYKEHJEM");
        assertThat(taken.body().at("/cases/0/countyName").asText()).isEqualTo("Vestland");
        assertThat(counts(again, "imported", "known", "bad")).containsExactly(0, 1, 2);
        assertThat(bad.text())
                .startsWith("\ufeff")
                .contains("\"'=FEIL SIFFER\"", "47.111")
                .doesNotContain("GODT");
    }

    @Test
    void two_imports_at_once_make_no_duplicates() {
        byte[] file = file(IntStream.range(0, 8)
                .mapToObj(i -> row(stage.number(), "SAMTIDIG " + i, "87.101"))
                .toArray(String[]::new));
        Visitor one = stage.leader();
        stage.give("Unni Union", "union", "industry/nursing-home");
        Visitor other = stage.as("Unni Union");

        List<Visitor.Reply> replies = List.of(one, other).stream()
                .map(visitor -> CompletableFuture.supplyAsync(() -> visitor.upload(IMPORT + OF_PROGRAMME, file)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(replies.stream()
                        .mapToInt(reply -> counts(reply, "imported").get(0))
                        .sum())
                .isEqualTo(8);
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.body().path("bad").asInt())
                        .as(reply.text())
                        .isZero());
        assertThat(counts(upload("/preview", file), "good", "known", "bad")).containsExactly(0, 8, 0);
    }

    @Test
    void files_that_cannot_be_used_are_refused_with_advice() {
        Visitor.Reply wrong = upload("/preview", "a;b\n1;2".getBytes(StandardCharsets.UTF_8));
        Visitor.Reply none = stage.leader().post(IMPORT + "/preview" + OF_PROGRAMME, null);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("detail").asText()).contains("data.brreg.no");
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    void only_recruiters_import() {
        byte[] file = file(row(stage.number(), "HJEMMET", "87.101"));
        stage.give("Anne Ansatt", "ministry", "programme");
        Visitor other = stage.as("Anne Ansatt");

        for (String step : List.of("/preview", "", "/bad-rows")) {
            assertThat(other.upload(IMPORT + step + OF_PROGRAMME, file).status())
                    .isEqualTo(403);
            assertThat(stage.stranger()
                            .upload(IMPORT + step + OF_PROGRAMME, file)
                            .status())
                    .isEqualTo(401);
            assertThat(stage.leader()
                            .upload(IMPORT + step + "?programme=no-such", file)
                            .status())
                    .isEqualTo(404);
        }
    }

    private Visitor.Reply upload(String step, byte[] file) {
        return stage.leader().upload(IMPORT + step + OF_PROGRAMME, file);
    }

    private static List<Integer> counts(Visitor.Reply reply, String... names) {
        return List.of(names).stream()
                .map(name -> reply.ok().body().path(name).asInt())
                .toList();
    }

    private static byte[] file(String... rows) {
        String header = "Organisasjonsnummer;Navn;Organisasjonsform.kode;Næringskode 1;"
                + "Beliggenhetsadresse.kommune;Beliggenhetsadresse.kommunenummer;Eierform\n";
        return (header + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String number, String name, String code) {
        return "%s;%s;BEDR;%s;BERGEN;4601;kommunal\n".formatted(number, name, code);
    }
}
