package no.trepart.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import no.trepart.Localized;
import no.trepart.programme.Programme;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;

/** Invented files in the register's formats, and a programme to judge them by. */
final class RegisterSamples {

    private RegisterSamples() {}

    static RegisterRows read(String name) {
        return RegisterFile.read(file(name));
    }

    static InputStreamSource file(String name) {
        return new ClassPathResource("import/" + name);
    }

    static InputStreamSource text(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStreamSource packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayResource(packed.toByteArray());
    }

    static Programme programme() {
        return new Programme(
                "sample",
                Localized.same("Prøven"),
                Localized.same("Mål"),
                "course",
                "leader",
                List.of(),
                List.of(),
                List.of(
                        new Programme.Industry(
                                "nursing-home", Localized.same("Sykehjem"), 1, List.of("87.101", "87.102"), List.of()),
                        new Programme.Industry("meat", Localized.same("Kjøtt"), 1, List.of("10.110"), List.of())),
                List.of(
                        new Programme.Named("03", "Oslo"),
                        new Programme.Named("33", "Buskerud"),
                        new Programme.Named("56", "Finnmark")),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
