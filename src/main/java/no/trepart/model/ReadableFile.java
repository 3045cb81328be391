package no.trepart.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.SafeXml;
import org.w3c.dom.Document;

/** What must hold before a file is kept at all: it can be opened again. Everything else is a finding. */
final class ReadableFile {

    static final int MOST = 2 * 1024 * 1024;

    // What stands twice, or after the end, would be dropped without a word.
    private static final ObjectMapper JSON = strict(new ObjectMapper());
    private static final ObjectMapper YAML = strict(new ObjectMapper(new YAMLFactory()));
    private static final Pattern ENCODING =
            Pattern.compile("\\A(<\\?xml[^>]{0,100}?)\\s+encoding\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private ReadableFile() {}

    private static ObjectMapper strict(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    private static byte[] inUtf8(byte[] content, Document xml) {
        String declared = xml.getXmlEncoding() == null ? xml.getInputEncoding() : xml.getXmlEncoding();
        if (declared == null || declared.equalsIgnoreCase("UTF-8")) {
            return content;
        }
        // What the file says of itself; only which of the two UTF-16 it is, the parser knows better.
        String written = declared.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? xml.getInputEncoding() : declared;
        String text = new String(content, Charset.forName(written)).replaceFirst("^\uFEFF", "");
        return ENCODING.matcher(text).replaceFirst("$1 encoding=\"UTF-8\"").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @return the same text in UTF-8, for that is what a browser takes every file to be
     * @throws Refused when it is too large, or is not what its name says; with the line
     */
    static byte[] checked(FileKind kind, byte[] content) {
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
                case process, decision -> {
                    return inUtf8(content, SafeXml.parse(content));
                }
                case form -> JSON.readTree(text(content));
                case programme, questionnaire -> YAML.readTree(text(content));
            }
            return content;
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
        } catch (CharacterCodingException problem) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "not-utf-8",
                    new Localized(
                            "Filen er ikke skrevet som UTF-8. Lagre den som UTF-8 og hent den inn igjen.",
                            "The file is not written as UTF-8. Save it as UTF-8 and bring it again."));
        }
    }

    /** @throws CharacterCodingException when it is written in something else than UTF-8 */
    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString()
                .replaceFirst("^\uFEFF", "");
    }
}
