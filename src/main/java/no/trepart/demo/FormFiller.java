package no.trepart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.trepart.demo.Actors.Option;
import no.trepart.demo.SampleAnswers.Question;

/** Fills any form: with the written answers where there are, and something sensible where the form insists. */
class FormFiller {

    private static final String SENTENCE = "Vi har snakket sammen om dette og er enige om veien videre.";

    private final SampleAnswers samples;

    FormFiller(SampleAnswers samples) {
        this.samples = samples;
    }

    /**
     * @param form null when the step has none
     * @param options choices the server supplies, by their key
     * @param before what the form opens with
     */
    Map<String, Object> fill(
            JsonNode form, Map<String, List<Option>> options, Map<String, Object> before, Question question) {
        Map<String, Object> data = new LinkedHashMap<>(before == null ? Map.of() : before);
        if (form != null) {
            fields(form.path("components"), options == null ? Map.of() : options, data, question);
        }
        return data;
    }

    private void fields(
            JsonNode fields, Map<String, List<Option>> options, Map<String, Object> data, Question question) {
        for (JsonNode field : fields) {
            String type = field.path("type").asText();
            if (HideRule.hides(field.path("conditional").path("hide").asText(""), data)) {
                data.remove(key(field));
            } else if (type.equals("group")) {
                fields(field.path("components"), options, data, question);
            } else if (key(field) != null) {
                value(field, type, options, question).ifPresent(value -> data.put(key(field), value));
            }
        }
    }

    private Optional<Object> value(JsonNode field, String type, Map<String, List<Option>> options, Question question) {
        List<Option> choices = choices(field, options);
        Optional<Object> written = samples.of(question, key(field), choices);
        if (type.equals("dynamiclist")) {
            int least = Math.max(1, field.path("properties").path("minRows").asInt(1));
            return Optional.of(written.map(rows -> (Object) rows(field, rows, options, question))
                    .orElseGet(() -> newRows(field, least, options, question)));
        }
        boolean required = field.path("validate").path("required").asBoolean();
        return written.filter(value -> allowed(value, choices))
                .or(() -> required ? Optional.of(fallback(field, type, choices, question)) : Optional.empty());
    }

    /** Rows as written, with what their fields require and the writer left out. */
    private List<Object> rows(JsonNode list, Object rows, Map<String, List<Option>> options, Question question) {
        List<Object> complete = new ArrayList<>();
        for (Object row : (List<?>) rows) {
            complete.add(row(list, (Map<?, ?>) row, options, question));
        }
        return complete;
    }

    private List<Object> newRows(JsonNode list, int least, Map<String, List<Option>> options, Question question) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < least; i++) {
            rows.add(row(list, Map.of(), options, question));
        }
        return rows;
    }

    private Map<String, Object> row(
            JsonNode list, Map<?, ?> written, Map<String, List<Option>> options, Question question) {
        Map<String, Object> row = new LinkedHashMap<>();
        written.forEach((key, value) -> row.put((String) key, value));
        for (JsonNode field : list.path("components")) {
            if (HideRule.hides(field.path("conditional").path("hide").asText(""), row)) {
                row.remove(key(field));
            } else if (key(field) != null
                    && !row.containsKey(key(field))
                    && field.path("validate").path("required").asBoolean()) {
                row.put(key(field), fallback(field, field.path("type").asText(), choices(field, options), question));
            }
        }
        return row;
    }

    private static boolean allowed(Object value, List<Option> choices) {
        return choices.isEmpty()
                || (value instanceof List<?> several ? several : List.of(value))
                        .stream()
                                .allMatch(one -> choices.stream()
                                        .anyMatch(option -> option.value().equals(one)));
    }

    private Object fallback(JsonNode field, String type, List<Option> choices, Question question) {
        JsonNode rules = field.path("validate");
        return switch (type) {
            case "radio", "select" -> choices.isEmpty() ? "" : choices.get(0).value();
            case "checklist" -> choices.stream().map(Option::value).toList();
            case "checkbox" -> true;
            case "number" -> Math.max(rules.path("min").asInt(1), 1);
            case "datetime" ->
                "time".equals(field.path("subtype").asText())
                        ? "10:00"
                        : day(field, question).toString();
            default ->
                "email".equals(rules.path("validationType").asText())
                        ? "post@trepart.example"
                        : SENTENCE.substring(
                                0,
                                Math.min(
                                        SENTENCE.length(),
                                        rules.path("maxLength").asInt(200)));
        };
    }

    private static LocalDate day(JsonNode field, Question question) {
        return "past".equals(field.path("properties").path("when").asText())
                ? question.today()
                : SampleAnswers.workday(question.today(), 14);
    }

    /** Of a field, or for a list of the field in its rows that takes choices from the server. */
    private static List<Option> choices(JsonNode field, Map<String, List<Option>> options) {
        if (field.hasNonNull("valuesKey")) {
            return options.getOrDefault(field.path("valuesKey").asText(), List.of());
        }
        if (field.has("components")) {
            return StreamSupport.stream(field.path("components").spliterator(), false)
                    .filter(inner -> inner.hasNonNull("valuesKey"))
                    .findFirst()
                    .map(inner -> choices(inner, options))
                    .orElse(List.of());
        }
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> new Option(
                        value.path("label").asText(), value.path("value").asText()))
                .toList();
    }

    private static String key(JsonNode field) {
        return field.path("dynamiclist".equals(field.path("type").asText()) ? "path" : "key")
                .asText(null);
    }
}
