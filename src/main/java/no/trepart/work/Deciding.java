package no.trepart.work;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.trepart.work.Form.Field;

/**
 * The few fields of an answer that the model decides on.
 *
 * <p>When several parties have answered separately, the strongest answer counts: of options the one furthest down the
 * form's list, of numbers the highest, of dates the latest; a tick only if all have ticked.
 */
class Deciding {

    private Deciding() {}

    static Map<String, Object> variables(Form form, List<Map<String, Object>> answers) {
        Map<String, Object> variables = new HashMap<>();
        for (Field field : form.topFields()) {
            if (field.deciding()) {
                List<Object> given = answers.stream()
                        .map(answer -> answer.get(field.key()))
                        .filter(Objects::nonNull)
                        .toList();
                variables.put(field.key(), combined(field, given, answers.size()));
            }
        }
        return variables;
    }

    private static Object combined(Field field, List<Object> given, int answers) {
        if ("checkbox".equals(field.type())) {
            return given.size() == answers && given.stream().allMatch(Boolean.TRUE::equals);
        }
        if (given.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case "radio", "select" ->
                given.stream()
                        .map(Object::toString)
                        .max(Comparator.comparingInt(value -> field.values().indexOf(value)))
                        .orElseThrow();
            case "number" ->
                given.stream()
                        .map(value -> new BigDecimal(value.toString()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .doubleValue();
            case "checklist", "taglist" ->
                given.stream()
                        .map(value -> String.join(
                                ",",
                                ((List<?>) value).stream().map(String::valueOf).toList()))
                        .findFirst()
                        .orElseThrow();
            default ->
                given.stream()
                        .map(Object::toString)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        };
    }
}
