package no.trepart.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.SafeXml;

/** What must hold before a file is kept at all: it can be opened again. Everything else is a finding. */
final class ReadableFile {

    static final int MOST = 2 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ReadableFile() {}

    /** @throws Refused when it is too large, or is not what its name says; with the line */
    static void check(FileKind kind, byte[] content) {
        if (content.length > MOST) {
            throw new Refused(
                    Refused.Kind.TOO_LARGE,
                    "too-large",
                    new Localized(
                            "Filen er større enn 2 MB. Del modellen i flere prosesser, eller fjern bilder fra den.",
                            "The file is larger than 2 MB. Split the model into several processes, or remove pictures."));
        }
        try {
            switch (kind) {
                case process, decision -> SafeXml.parse(content);
                case form -> JSON.readTree(content);
                case programme -> YAML.readTree(content);
            }
        } catch (SafeXml.NotReadable problem) {
            throw new Refused(Refused.Kind.INVALID, problem.code(), problem.reason());
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            String what = kind == FileKind.form ? "JSON" : "YAML";
            throw new Refused(
                    Refused.Kind.INVALID,
                    "not-" + what.toLowerCase(),
                    new Localized(
                            "Filen er ikke gyldig %s, se linje %d. Rett den og lagre igjen.".formatted(what, line),
                            "The file is not valid %s, see line %d. Mend it and save again.".formatted(what, line)));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
