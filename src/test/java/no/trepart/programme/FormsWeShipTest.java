package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules for the forms we ship. */
class FormsWeShipTest {

    private static final Set<String> KINDS = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "group",
            "dynamiclist",
            "separator");
    private static final Pattern COMPARISON = Pattern.compile("([a-zA-Z]+) !?= \"([^\"]*)\"");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");
    private static final Set<String> LISTS_OF_CHOICES = Set.of(
            "focusAreas",
            "industries",
            "regions",
            "counties",
            "caseRoles",
            "gatheringCases",
            "enterprises",
            "questionnaires");

    private final List<FormFile> forms = FormFile.all();
    private final List<String> findings = new ArrayList<>();

    @Test
    void only_fields_that_the_product_knows_are_used() {
        each((form, field) -> {
            if (!KINDS.contains(field.path("type").asText())) {
                fault(form, field, "is a " + field.path("type").asText());
            }
        });
    }

    @Test
    void every_text_has_its_english() {
        each((form, field) -> {
            JsonNode english = field.path("properties");
            boolean separator = field.path("type").asText().equals("separator");
            if (field.path("type").asText().equals("text")) {
                required(form, field, field.path("text"), "text");
                required(form, field, english.path("text.en"), "text.en");
            } else if (!separator) {
                required(form, field, label(field), "label");
                required(form, field, english.path("label.en"), "label.en");
            }
            if (field.has("description")) {
                required(form, field, english.path("description.en"), "description.en");
            }
            field.path("values").forEach(option -> {
                String value = option.path("value").asText();
                required(form, field, option.path("label"), "label of " + value);
                required(form, field, english.path("value." + value + ".en"), "value." + value + ".en");
            });
        });
    }

    @Test
    void no_english_is_left_over() {
        each((form, field) -> field.path("properties").fieldNames().forEachRemaining(property -> {
            if (property.startsWith("value.")
                    && !options(field).contains(property.replaceAll("^value\\.|\\.en$", ""))) {
                fault(form, field, "has " + property + " without the option");
            }
        }));
    }

    @Test
    void ids_and_keys_are_camel_case_and_ids_stand_once() {
        for (FormFile form : forms) {
            Set<String> seen = new HashSet<>();
            for (JsonNode field : form.components()) {
                for (String name : List.of("id", "key", "path")) {
                    if (field.has(name) && !field.path(name).asText().matches("[a-z][a-zA-Z0-9]*")) {
                        fault(form, field, name + " is not camelCase");
                    }
                }
                if (!seen.add(field.path("id").asText())) {
                    fault(form, field, "id stands twice");
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_text_has_a_limit() {
        each((form, field) -> {
            boolean written = field.path("type").asText().startsWith("text")
                    && !field.path("type").asText().equals("text");
            if (written && !field.path("validate").has("maxLength")) {
                fault(form, field, "has no maxLength");
            }
        });
    }

    @Test
    void nobody_must_fill_in_more_than_ten_fields() {
        for (FormFile form : forms) {
            long required = form.components().stream()
                    .filter(field -> field.path("validate").path("required").asBoolean())
                    .count();
            if (required > 10) {
                findings.add("%s requires %d fields".formatted(form.path(), required));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_choice_has_options_that_exist() {
        for (ProgrammeFolder folder : ProgrammeFolder.all("file:processes")) {
            Programme programme = new ProgrammeReader(folder.name(), folder.programmeText()).read();
            for (FormFile form : FormFile.of(folder, "")) {
                for (JsonNode field : form.components()) {
                    String from = field.path("valuesKey").asText();
                    if (CHOICES.contains(field.path("type").asText()) && from.isEmpty() && !field.has("values")) {
                        fault(form, field, "has no options");
                    } else if (!from.isEmpty() && !known(programme, from)) {
                        fault(form, field, "takes its options from '%s', which does not exist".formatted(from));
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_condition_compares_with_a_field_and_an_option_of_the_form() {
        for (FormFile form : forms) {
            for (JsonNode field : form.components()) {
                Matcher matcher = COMPARISON.matcher(
                        field.path("conditional").path("hide").asText());
                while (matcher.find()) {
                    String key = matcher.group(1);
                    List<JsonNode> compared = form.components().stream()
                            .filter(other -> other.path("key").asText().equals(key))
                            .toList();
                    boolean possible = compared.stream()
                            .anyMatch(other ->
                                    !other.has("values") || options(other).contains(matcher.group(2)));
                    if (!possible) {
                        fault(form, field, "is hidden by %s, which never holds".formatted(matcher.group()));
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void no_form_asks_for_anybodys_health() {
        for (FormFile form : forms) {
            if (form.content().toString().matches("(?i).*(diagnos|sykdom|sykmeld|personnummer|fødselsnummer).*")) {
                findings.add(form.path() + " asks for health or identity");
            }
        }
        assertThat(findings).isEmpty();
    }

    private static JsonNode label(JsonNode field) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(field::path)
                .filter(label -> !label.isMissingNode())
                .findFirst()
                .orElse(field.path("label"));
    }

    private static boolean known(Programme programme, String options) {
        if (options.startsWith("reasons")) {
            String catalogue = Character.toLowerCase(options.charAt(7)) + options.substring(8);
            return programme.reasons().containsKey(catalogue);
        }
        if (options.startsWith("people")) {
            String role =
                    options.substring(6).replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase();
            return programme.role(role).isPresent();
        }
        return LISTS_OF_CHOICES.contains(options);
    }

    private static List<String> options(JsonNode field) {
        List<String> options = new ArrayList<>();
        field.path("values").forEach(option -> options.add(option.path("value").asText()));
        return options;
    }

    private void each(BiConsumer<FormFile, JsonNode> rule) {
        assertThat(forms).isNotEmpty();
        forms.forEach(form -> form.components().forEach(field -> rule.accept(form, field)));
        assertThat(findings).isEmpty();
    }

    private void required(FormFile form, JsonNode field, JsonNode value, String what) {
        if (value.asText().isBlank()) {
            fault(form, field, "has no " + what);
        }
    }

    private void fault(FormFile form, JsonNode field, String fault) {
        findings.add("%s, %s: %s".formatted(form.path(), field.path("id").asText(), fault));
    }
}
