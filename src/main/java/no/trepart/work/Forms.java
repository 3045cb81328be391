package no.trepart.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.trepart.engine.Models;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.work.Form.Field;
import no.trepart.work.OptionSource.Context;
import no.trepart.work.OptionSource.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The forms of the models: read once, shown in the reader's language, and answers told back in words. */
@Component
class Forms {

    private static final ObjectMapper CANONICAL =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final Models models;
    private final List<OptionSource> sources;
    private final People people;
    private final Map<String, Optional<Form>> read = new ConcurrentHashMap<>();

    Forms(Models models, List<OptionSource> sources, People people) {
        this.models = models;
        this.sources = sources;
        this.people = people;
    }

    /** The form of a step in an exact version of a model. */
    Optional<Form> of(String definitionId, String step) {
        return read.computeIfAbsent(
                definitionId + "#" + step,
                key -> models.form(definitionId, step).map(Form::read));
    }

    /** Whether two steps ask with the very same form, to the letter, whatever sets of models they are of. */
    boolean same(String definitionId, String step, String otherDefinition, String otherStep) {
        return definitionId.equals(otherDefinition) && step.equals(otherStep)
                || models.form(definitionId, step)
                        .flatMap(one -> models.form(otherDefinition, otherStep).map(other -> Arrays.equals(one, other)))
                        .orElse(false);
    }

    JsonNode schema(Form form) {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? form.inEnglish() : form.schema();
    }

    /** Choices for every field of the form that has them supplied. */
    Map<String, List<Option>> options(Form form, Context context) {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        collect(form.fields(), context, options);
        return options;
    }

    private void collect(List<Field> fields, Context context, Map<String, List<Option>> options) {
        for (Field field : fields) {
            field.optionsKey()
                    .ifPresent(key -> options.computeIfAbsent(
                            key,
                            wanted -> sources.stream()
                                    .map(source -> source.options(wanted, context))
                                    .flatMap(Optional::stream)
                                    .findFirst()
                                    .orElse(List.of())));
            collect(field.inner(), context, options);
        }
    }

    /** Data as text with its keys in order, so that equal content is equal text. */
    static String canonical(Map<String, Object> data) {
        try {
            return CANONICAL.writeValueAsString(new TreeMap<>(data));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> data(String json) {
        try {
            return CANONICAL.readValue(json, LinkedHashMap.class);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What was answered, in words: labels and chosen options instead of keys. */
    List<Entry> entries(Form form, Map<String, Object> data, Context context) {
        return entries(form.fields(), data, options(form, context));
    }

    private List<Entry> entries(List<Field> fields, Map<String, Object> data, Map<String, List<Option>> options) {
        List<Entry> entries = new ArrayList<>();
        for (Field field : Form.opened(fields)) {
            Object value = data.get(field.key());
            if (value == null) {
                continue;
            }
            String label = field.label().here();
            if (field.isList() && value instanceof List<?> rows) {
                entries.add(new Entry(
                        label,
                        "",
                        rows.stream()
                                .filter(Map.class::isInstance)
                                .map(row -> entries(field.inner(), asMap(row), options))
                                .toList()));
            } else {
                entries.add(new Entry(label, inWords(field, value, options), null));
            }
        }
        return entries;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object row) {
        return (Map<String, Object>) row;
    }

    private String inWords(Field field, Object value, Map<String, List<Option>> options) {
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        if (value instanceof Boolean ticked) {
            return ticked ? english ? "Yes" : "Ja" : english ? "No" : "Nei";
        }
        if (value instanceof List<?> chosen) {
            return chosen.stream().map(one -> choice(field, "" + one, options)).collect(Collectors.joining(", "));
        }
        if ("datetime".equals(field.type())) {
            return MomentWords.of(value.toString()).here();
        }
        return choice(field, value.toString(), options);
    }

    private String choice(Field field, String value, Map<String, List<Option>> options) {
        if (field.optionsKey().isPresent()) {
            String key = field.optionsKey().get();
            if (key.startsWith("people")) {
                return Optional.ofNullable(people.byId(List.of(value)).get(value))
                        .map(Person::name)
                        .orElse(value);
            }
            return options.getOrDefault(key, List.of()).stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(value);
        }
        return field.optionLabel(value).here();
    }

    /** @param rows of a list; null for a single value */
    record Entry(String label, String value, List<List<Entry>> rows) {}
}
