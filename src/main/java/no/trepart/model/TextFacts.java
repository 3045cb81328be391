package no.trepart.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in a form or in {@code programme.yml}, by key. */
final class TextFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private TextFacts() {}

    /** The questions and texts of a form. */
    static Map<String, Fact> ofForm(byte[] content) throws IOException {
        Map<String, Fact> facts = new LinkedHashMap<>();
        fields(JSON.readTree(content), "", facts);
        return facts;
    }

    private static void fields(JsonNode container, String above, Map<String, Fact> facts) {
        for (JsonNode field : container.path("components")) {
            String kind = field.path("type").asText();
            String key = field.path("key")
                    .asText(field.path("path").asText(field.path("id").asText()));
            Map<String, String> properties = new LinkedHashMap<>();
            field.properties().forEach(entry -> {
                if (!entry.getKey().equals("components") && !entry.getKey().equals("layout")) {
                    properties.put(entry.getKey(), text(entry.getValue()));
                }
            });
            String name = field.path("label").asText(field.path("text").asText(null));
            facts.put(above + key, new Fact(above + key, name, kind, properties, null));
            fields(field, above + key + ".", facts);
        }
    }

    /** Each entry of each list of a programme or questionnaire, and each text beside them. */
    static Map<String, Fact> ofProgramme(byte[] content) throws IOException {
        Map<String, Fact> facts = new LinkedHashMap<>();
        YAML.readTree(content).properties().forEach(entry -> {
            String list = entry.getKey();
            if (entry.getValue().isArray()) {
                for (JsonNode one : entry.getValue()) {
                    String id = one.path("id").asText(one.path("process").asText());
                    JsonNode name = one.path("name").isMissingNode() ? one.path("text") : one.path("name");
                    add(facts, list + "/" + id, name.path("nb").asText(name.asText(id)), list, one);
                }
            } else {
                add(facts, list, list, list, entry.getValue());
            }
        });
        return facts;
    }

    private static void add(Map<String, Fact> facts, String id, String name, String kind, JsonNode value) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (value.isObject()) {
            value.properties().forEach(entry -> properties.put(entry.getKey(), text(entry.getValue())));
        } else {
            properties.put(id, text(value));
        }
        facts.put(id, new Fact(id, name, kind, properties, null));
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
