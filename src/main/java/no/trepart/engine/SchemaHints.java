package no.trepart.engine;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A model may say where its schemas lie. The engine's parser would go there, wherever that is, before it reads on: so it
 * never sees the hint, and may fetch no schema but its own, from within its archive.
 */
final class SchemaHints {

    private static final Pattern HINT = Pattern.compile(
            "\\s[\\w.-]{1,64}:(?:noNamespaceSchemaLocation|schemaLocation)\\s*+=\\s*+(?:\"[^\"]*\"|'[^']*')");

    private SchemaHints() {}

    /** The same model without them; every other byte stays. */
    static byte[] without(byte[] model) {
        String text = new String(model, StandardCharsets.ISO_8859_1);
        return HINT.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For those in a writing that is not seen here. A schema within an archive counts by where the archive lies. */
    static void fetchNone() {
        System.setProperty("javax.xml.accessExternalSchema", "file,nested,jar:file,jar:nested");
    }
}
