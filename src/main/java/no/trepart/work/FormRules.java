package no.trepart.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Feel;
import no.trepart.work.Form.Field;
import no.trepart.work.OptionSource.Option;
import org.springframework.stereotype.Component;

/**
 * Checks data against a form's own rules, on the server and whatever the browser has checked.
 *
 * <p>Keeps only what the form asks for: fields it does not have, or hides, are dropped.
 */
@Component
class FormRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:\\d\\d)?.*");

    private final Feel feel;

    private final Clock clock;

    FormRules(Feel feel, Clock clock) {
        this.feel = feel;
        this.clock = clock;
    }

    /**
     * @param options choices supplied to fields with a {@code valuesKey}
     * @return the data the form asks for, keys in order
     * @throws Refused with every field that is wrong
     */
    Map<String, Object> check(Form form, Map<String, Object> data, Map<String, List<Option>> options) {
        Check check = new Check(options);
        Map<String, Object> clean = check.fields(form.fields(), data, Map.of(), "");
        if (!check.faults.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "form",
                    new Localized(
                            "Noe mangler eller må rettes i skjemaet.", "Something in the form is missing or wrong."),
                    check.faults);
        }
        return new TreeMap<>(clean);
    }

    private class Check {

        private final Map<String, List<Option>> options;
        private final List<Refused.Field> faults = new ArrayList<>();
        private final MomentRules moments = new MomentRules(LocalDate.now(clock));

        Check(Map<String, List<Option>> options) {
            this.options = options;
        }

        Map<String, Object> fields(
                List<Field> fields, Map<String, Object> data, Map<String, Object> around, String path) {
            Map<String, Object> context = new HashMap<>(around);
            Map<String, Object> own = new HashMap<>();
            Form.opened(fields).forEach(field -> own.put(field.key(), data.get(field.key())));
            context.putAll(own);
            context.put("this", own);
            Map<String, Object> clean = new LinkedHashMap<>();
            for (Field field : fields) {
                if (field.hiddenWhen() != null && feel.holds(field.hiddenWhen(), context)) {
                    continue;
                }
                if (field.isGroup()) {
                    clean.putAll(fields(field.inner(), data, context, path));
                } else if (field.isList()) {
                    list(field, data.get(field.key()), context, path, clean);
                } else if (field.key() != null) {
                    Object value = normalised(field, data.get(field.key()));
                    int before = faults.size();
                    value(field, value, path + field.key());
                    if (value != null && faults.size() == before) {
                        clean.put(field.key(), value);
                    }
                }
            }
            for (Field field : fields) {
                moments.fault(field, fields, clean)
                        .ifPresent(fault -> faults.add(new Refused.Field(path + field.key(), fault)));
            }
            return clean;
        }

        @SuppressWarnings("unchecked")
        private void list(
                Field field, Object value, Map<String, Object> context, String path, Map<String, Object> clean) {
            List<?> rows = value instanceof List<?> found ? found : List.of();
            if (rows.size() > 200) {
                fault(path + field.key(), "Listen kan ha 200 rader.", "The list can have 200 rows.");
                return;
            }
            List<Map<String, Object>> kept = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Map<?, ?> row && !isEmptyRow(row)) {
                    kept.add(fields(
                            field.inner(),
                            (Map<String, Object>) row,
                            context,
                            "%s%s[%d].".formatted(path, field.key(), i)));
                }
            }
            int least = Math.max(
                    field.rules().path("required").asBoolean() ? 1 : 0,
                    field.node().path("properties").path("minRows").asInt(0));
            if (kept.size() < least) {
                fault(
                        path + field.key(),
                        least == 1 ? "Legg til minst én rad." : "Legg til minst %d rader.".formatted(least),
                        least == 1 ? "Add at least one row." : "Add at least %d rows.".formatted(least));
            }
            if (!kept.isEmpty()) {
                clean.put(field.key(), kept);
            }
        }

        private boolean isEmptyRow(Map<?, ?> row) {
            return row.values().stream()
                    .allMatch(value -> value == null
                            || value.toString().isBlank()
                            || Boolean.FALSE.equals(value)
                            || value instanceof List<?> list && list.isEmpty());
        }

        private Object normalised(Field field, Object value) {
            if (value == null || value instanceof String text && text.isBlank()) {
                return null;
            }
            if (value instanceof List<?> list && list.isEmpty()) {
                return null;
            }
            if ("number".equals(field.type()) && value instanceof String text) {
                try {
                    return new BigDecimal(text.strip().replace(',', '.'));
                } catch (NumberFormatException notANumber) {
                    return text;
                }
            }
            return value instanceof String text ? text.strip() : value;
        }

        private void value(Field field, Object value, String path) {
            JsonNode rules = field.rules();
            boolean missing = value == null || "checkbox".equals(field.type()) && Boolean.FALSE.equals(value);
            if (missing) {
                if (rules.path("required").asBoolean()) {
                    required(field, path);
                }
                return;
            }
            switch (field.type()) {
                case "textfield", "textarea" -> text(rules, value, path);
                case "number" -> number(rules, value, path);
                case "checkbox" -> {
                    if (!(value instanceof Boolean)) {
                        fault(path, "Kryss av eller la stå tomt.", "Tick or leave empty.");
                    }
                }
                case "radio", "select" -> choice(field, value, path);
                case "checklist", "taglist" -> choices(field, value, path);
                case "datetime" -> moment(field, value, path);
                default -> {
                    if (value instanceof Map || value instanceof List) {
                        fault(path, "Ugyldig verdi.", "Invalid value.");
                    }
                }
            }
        }

        private void required(Field field, String path) {
            switch (field.type()) {
                case "radio", "select", "checklist", "taglist" -> fault(path, "Velg et svar.", "Choose an answer.");
                case "checkbox" -> fault(path, "Du må krysse av her.", "You must tick this.");
                case "datetime" -> fault(path, "Velg en dato.", "Choose a date.");
                default -> fault(path, "Fyll ut feltet.", "Fill in the field.");
            }
        }

        private void text(JsonNode rules, Object value, String path) {
            if (!(value instanceof String text)) {
                fault(path, "Skriv tekst.", "Enter text.");
                return;
            }
            int longest = rules.path("maxLength").asInt(4000);
            if (text.length() > longest) {
                fault(
                        path,
                        "Kort ned til %d tegn. Nå er det %d.".formatted(longest, text.length()),
                        "Shorten to %d characters. It is %d now.".formatted(longest, text.length()));
            }
            int shortest = rules.path("minLength").asInt(0);
            if (text.length() < shortest) {
                fault(
                        path,
                        "Skriv minst %d tegn.".formatted(shortest),
                        "Enter at least %d characters.".formatted(shortest));
            }
            String pattern = rules.path("pattern").asText("");
            if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).matches()) {
                fault(path, "Skriv det slik feltet ber om.", "Enter it as the field asks.");
            }
            if ("email".equals(rules.path("validationType").asText())
                    && !EMAIL.matcher(text).matches()) {
                fault(path, "Skriv en gyldig e-postadresse.", "Enter a valid e-mail address.");
            }
            if ("phone".equals(rules.path("validationType").asText()) && !text.matches("\\+?[\\d ]{8,20}")) {
                fault(path, "Skriv et gyldig telefonnummer.", "Enter a valid phone number.");
            }
        }

        private void number(JsonNode rules, Object value, String path) {
            if (!(value instanceof Number)) {
                fault(path, "Skriv et tall.", "Enter a number.");
                return;
            }
            BigDecimal number = new BigDecimal(value.toString());
            if (rules.hasNonNull("min")
                    && number.compareTo(new BigDecimal(rules.path("min").asText())) < 0) {
                fault(
                        path,
                        "Tallet må være minst " + rules.path("min").asText() + ".",
                        "The number must be at least " + rules.path("min").asText() + ".");
            }
            if (rules.hasNonNull("max")
                    && number.compareTo(new BigDecimal(rules.path("max").asText())) > 0) {
                fault(
                        path,
                        "Tallet kan være høyst " + rules.path("max").asText() + ".",
                        "The number can be at most " + rules.path("max").asText() + ".");
            }
        }

        private void choice(Field field, Object value, String path) {
            if (!allowed(field).contains(value.toString())) {
                fault(path, "Velg et av svarene i listen.", "Choose one of the answers listed.");
            }
        }

        private void choices(Field field, Object value, String path) {
            Set<String> allowed = allowed(field);
            if (!(value instanceof List<?> chosen) || chosen.stream().anyMatch(one -> !allowed.contains("" + one))) {
                fault(path, "Velg blant svarene i listen.", "Choose among the answers listed.");
            }
        }

        private Set<String> allowed(Field field) {
            Set<String> allowed = new HashSet<>(field.values());
            field.optionsKey()
                    .map(key -> options.getOrDefault(key, List.of()))
                    .ifPresent(supplied -> supplied.forEach(option -> allowed.add(option.value())));
            return allowed;
        }

        private void moment(Field field, Object value, String path) {
            String text = value.toString();
            String subtype = field.node().path("subtype").asText("date");
            if ("time".equals(subtype)) {
                if (!TIME.matcher(text).matches()) {
                    fault(path, "Skriv klokkeslettet som 09:00.", "Enter the time as 09:00.");
                }
                return;
            }
            try {
                LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeParseException notADate) {
                fault(path, "Velg en dato som finnes.", "Choose a date that exists.");
            }
        }

        private void fault(String path, String nb, String en) {
            faults.add(new Refused.Field(path, new Localized(nb, en)));
        }
    }
}
