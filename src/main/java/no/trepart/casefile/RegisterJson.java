package no.trepart.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import no.trepart.Refused;

/**
 * Units as the open API of Enhetsregisteret answers and its downloads hold them: a plain list, a page with {@code
 * _embedded}, one unit, or one unit a line. What is nested gets a column with dots, as in the same register's CSV.
 */
class RegisterJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNameLength(200)
                    .build())
            .build();
    private static final Set<String> LISTS = Set.of("enheter", "underenheter");
    private static final Set<String> LINKS = Set.of("_links", "links");

    private final RegisterRows rows;
    private int place;

    RegisterJson(RegisterRows rows) {
        this.rows = rows;
    }

    /** @throws Refused when it is not JSON, or not of units */
    void read(Reader reader) throws IOException {
        try (JsonParser parser = JSON.createParser(reader)) {
            while (parser.nextToken() != null) {
                switch (parser.currentToken()) {
                    case START_ARRAY -> list(parser, null);
                    case START_OBJECT -> page(parser);
                    default -> throw notUnits();
                }
            }
        } catch (JsonProcessingException fault) {
            int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
            throw RegisterRows.refused(
                    "Filen er ikke gyldig JSON (linje " + line + "). Last den ned på nytt.",
                    "The file is not valid JSON (line " + line + "). Download it again.");
        }
        if (!rows.units().isEmpty() && !rows.holds(RegisterField.NUMBER)) {
            throw notUnits();
        }
    }

    private void list(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw notUnits();
            }
            Map<String, String> unit = new LinkedHashMap<>();
            object(parser, "", unit);
            rows.add(++place, name, unit);
        }
    }

    /** A page of a search, or one unit: which of them shows only when it has been read. */
    private void page(JsonParser parser) throws IOException {
        Map<String, String> own = new LinkedHashMap<>();
        boolean listed = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("_embedded") && value == JsonToken.START_OBJECT) {
                page(parser);
                listed = true;
            } else if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
                list(parser, name);
                listed = true;
            } else {
                value(parser, name, own);
            }
        }
        boolean page = listed || own.containsKey("page.totalElements");
        if (!page && own.containsKey("organisasjonsnummer")) {
            rows.add(++place, null, own);
        } else if (!page) {
            throw notUnits();
        }
    }

    private void object(JsonParser parser, String prefix, Map<String, String> into) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, prefix + name, into);
        }
    }

    private void value(JsonParser parser, String name, Map<String, String> into) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                if (LINKS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    parser.skipChildren();
                } else {
                    object(parser, name + ".", into);
                }
            }
            case START_ARRAY -> into.put(name, joined(parser));
            case VALUE_NULL -> {}
            default -> into.put(name, parser.getText());
        }
    }

    private static String joined(JsonParser parser) throws IOException {
        StringJoiner lines = new StringJoiner(", ");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL
                    && !parser.getText().isBlank()) {
                lines.add(parser.getText().strip());
            }
        }
        return lines.toString();
    }

    private static Refused notUnits() {
        return RegisterRows.refused(
                "Dette er ikke enheter fra Enhetsregisteret. Last ned underenheter som JSON fra data.brreg.no.",
                "These are not units of Enhetsregisteret. Download sub-units as JSON from data.brreg.no.");
    }
}
