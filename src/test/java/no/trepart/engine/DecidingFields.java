package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a form hands its model: all fields marked as deciding, those left empty as null. A test that answers what the
 * form does not ask, or leaves out what it requires, is wrong and fails.
 */
class DecidingFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> fields = new HashMap<>();

    DecidingFields(Optional<byte[]> form) {
        try {
            collect(JSON.readTree(form.orElseThrow(() -> new AssertionError("the step has no form"))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void collect(JsonNode container) {
        container.path("components").forEach(component -> {
            if ("true".equals(component.path("properties").path("deciding").asText())) {
                fields.put(component.path("key").asText(), component);
            }
            if (component.path("type").asText().equals("group")) {
                collect(component);
            }
        });
    }

    Map<String, Object> of(Map<String, Object> answers) {
        assertThat(fields.keySet()).as("deciding fields of the form").containsAll(answers.keySet());
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((key, field) -> {
            Object answer = answers.get(key);
            boolean mayBeEmpty = !field.path("validate").path("required").asBoolean() || field.has("conditional");
            assertThat(answer != null || mayBeEmpty)
                    .as("the form requires an answer to '%s'", key)
                    .isTrue();
            if (answer != null && field.has("values")) {
                assertThat(StreamSupport.stream(field.get("values").spliterator(), false)
                                .map(option -> option.path("value").asText()))
                        .as("options of '%s'", key)
                        .contains(answer.toString());
            }
            variables.put(key, answer);
        });
        return variables;
    }
}
