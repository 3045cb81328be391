package no.trepart.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an enterprise was when a wave opened, in the words of the form that asked: what results are read beside (MH-46). */
@Component
class Circumstances {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    Circumstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param fields keys of the form with commas between; null for none
     * @param answer what the form was answered with; a field left empty is left out
     */
    void add(String wave, String fields, byte[] form, Map<String, Object> answer) {
        if (fields == null || form == null) {
            return;
        }
        JsonNode asked = read(form);
        List<String> keys = Arrays.stream(fields.split(",")).map(String::strip).toList();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Object value = answer.get(key);
            JsonNode field = field(asked, key);
            if (field == null || value == null || value.toString().isBlank()) {
                continue;
            }
            Localized name = words(field, field.path("label").asText(), "label.en");
            Localized said = said(field, value);
            jdbc.sql("""
                            insert into survey_circumstance (wave_id, position, name_nb, name_en, value_nb, value_en)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(wave, i, cut(name.nb()), cut(name.en()), cut(said.nb()), cut(said.en()))
                    .update();
        }
    }

    /** In the reader's language, in the order of the model. */
    List<Circumstance> of(String wave) {
        return jdbc.sql("""
                        select name_nb, name_en, value_nb, value_en from survey_circumstance
                        where wave_id = ? order by position
                        """)
                .param(wave)
                .query((row, number) -> new Circumstance(
                        new Localized(row.getString(1), row.getString(2)).here(),
                        new Localized(row.getString(3), row.getString(4)).here()))
                .list();
    }

    private static Localized said(JsonNode field, Object value) {
        for (JsonNode choice : field.path("values")) {
            if (choice.path("value").asText().equals(value.toString())) {
                return words(field, choice.path("label").asText(), "value.%s.en".formatted(value));
            }
        }
        String unit = field.path("appearance").path("suffixer").asText();
        return Localized.same(unit.isEmpty() ? value.toString() : value + " " + unit);
    }

    private static Localized words(JsonNode field, String nb, String property) {
        String en = field.path("properties").path(property).asText();
        return new Localized(nb, en.isBlank() ? nb : en);
    }

    private static JsonNode field(JsonNode container, String key) {
        for (JsonNode part : container.path("components")) {
            JsonNode found = part.path("key").asText().equals(key) ? part : field(part, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JsonNode read(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException impossible) {
            // It has been checked when it was published.
            throw new UncheckedIOException(impossible);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    record Circumstance(String name, String value) {}
}
