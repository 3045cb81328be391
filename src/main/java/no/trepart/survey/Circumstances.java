package no.trepart.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.work.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an enterprise was when a wave opened, in the words of the form that asked: what results are read beside (MH-46). */
@Component
class Circumstances {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    Circumstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param fields keys of the form with commas between; null for none
     * @param answer what the form was answered with; a field left empty is left out
     */
    void add(String wave, String fields, Form form, Map<String, Object> answer) {
        if (fields == null) {
            return;
        }
        List<String> keys = List.of(fields.strip().split("\\s*,\\s*"));
        for (Form.Field field : form.topFields()) {
            Object value = answer.get(field.key());
            if (!keys.contains(field.key()) || value == null || value.toString().isBlank()) {
                continue;
            }
            Localized said = said(field, value);
            jdbc.sql("""
                            insert into survey_circumstance (wave_id, position, name_nb, name_en, value_nb, value_en)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            wave,
                            keys.indexOf(field.key()),
                            cut(field.label().nb()),
                            cut(english(field.label())),
                            cut(said.nb()),
                            cut(english(said)))
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

    /** A choice by its name, a number with what it counts. */
    private static Localized said(Form.Field field, Object value) {
        String unit = field.node().path("appearance").path("suffixer").asText();
        return unit.isEmpty() ? field.optionLabel(value.toString()) : Localized.same(value + " " + unit);
    }

    private static String english(Localized words) {
        return words.in(Locale.ENGLISH);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    record Circumstance(String name, String value) {}
}
