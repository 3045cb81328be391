package no.trepart.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.Localized;

/**
 * A form-js form read for what the server needs of it: its fields, their rules, which of them decide, and its texts in
 * two languages.
 */
public record Form(JsonNode schema, List<Field> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param key null for fields that hold no value, such as a group
     * @param hiddenWhen FEEL; null when always shown
     * @param deciding whether the process decides on it
     * @param each whether the answer is each enterprise's own when one task is answered for several
     * @param inner fields of a list's row or of a group
     */
    public record Field(
            String key,
            String type,
            Localized label,
            JsonNode node,
            String hiddenWhen,
            boolean deciding,
            boolean each,
            List<Field> inner) {

        boolean isList() {
            return "dynamiclist".equals(type);
        }

        boolean isGroup() {
            return "group".equals(type);
        }

        JsonNode rules() {
            return node.path("validate");
        }

        /** Static options, in order; empty when they are supplied or when there are none. */
        public List<String> values() {
            List<String> values = new ArrayList<>();
            node.path("values")
                    .forEach(option -> values.add(option.path("value").asText()));
            return values;
        }

        Optional<String> optionsKey() {
            return Optional.ofNullable(node.path("valuesKey").asText(null));
        }

        /** What an option is called; the value itself when it is none of the static options. */
        public Localized optionLabel(String value) {
            for (JsonNode option : node.path("values")) {
                if (option.path("value").asText().equals(value)) {
                    return new Localized(
                            option.path("label").asText(value),
                            node.path("properties")
                                    .path("value." + value + ".en")
                                    .asText(null));
                }
            }
            return Localized.same(value);
        }
    }

    /** @throws UncheckedIOException when it is not JSON */
    public static Form read(byte[] content) {
        try {
            JsonNode schema = JSON.readTree(content);
            return new Form(schema, fields(schema.path("components")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Field> fields(JsonNode components) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode node : components) {
            String type = node.path("type").asText();
            String key = node.path("dynamiclist".equals(type) ? "path" : "key").asText(null);
            JsonNode properties = node.path("properties");
            fields.add(new Field(
                    key,
                    type,
                    new Localized(
                            Stream.of("label", "dateLabel", "timeLabel")
                                    .map(text -> node.path(text).asText(""))
                                    .filter(text -> !text.isEmpty())
                                    .findFirst()
                                    .orElse(key == null ? "" : key),
                            properties.path("label.en").asText(null)),
                    node,
                    node.path("conditional").path("hide").asText(null),
                    "true".equals(properties.path("deciding").asText()),
                    "true".equals(properties.path("each").asText()),
                    fields(node.path("components"))));
        }
        return fields;
    }

    /** All fields that hold a value outside lists, groups opened. */
    public List<Field> topFields() {
        return opened(fields);
    }

    /**
     * Keys of the fields whose answers are each enterprise's own. A task whose form has one may be answered for several
     * enterprises at once; all other fields are then shared.
     */
    Set<String> eachKeys() {
        return topFields().stream().filter(Field::each).map(Field::key).collect(Collectors.toSet());
    }

    static List<Field> opened(List<Field> fields) {
        List<Field> all = new ArrayList<>();
        for (Field field : fields) {
            if (field.isGroup()) {
                all.addAll(opened(field.inner()));
            } else if (field.key() != null) {
                all.add(field);
            }
        }
        return all;
    }

    /** The schema with English texts in place of Norwegian ones. */
    JsonNode inEnglish() {
        ObjectNode copy = schema.deepCopy();
        translate(copy.path("components"));
        return copy;
    }

    private static void translate(JsonNode components) {
        for (JsonNode component : components) {
            ObjectNode node = (ObjectNode) component;
            JsonNode properties = node.path("properties");
            for (String text : List.of("label", "description", "text", "dateLabel", "timeLabel")) {
                boolean namesMoment = text.endsWith("Label");
                String english =
                        properties.path((namesMoment ? "label" : text) + ".en").asText(null);
                if (english != null && node.has(text)) {
                    node.put(text, english);
                }
            }
            for (JsonNode option : node.path("values")) {
                String english = properties
                        .path("value." + option.path("value").asText() + ".en")
                        .asText(null);
                if (english != null) {
                    ((ObjectNode) option).put("label", english);
                }
            }
            translate(node.path("components"));
        }
    }
}
