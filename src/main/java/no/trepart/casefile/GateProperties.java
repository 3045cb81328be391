package no.trepart.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** What a model says of a gate, kept as JSON while a case stands before it. */
class GateProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GateProperties() {}

    static String write(Map<String, String> properties) {
        try {
            return JSON.writeValueAsString(properties);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    static Map<String, String> read(String properties) {
        try {
            return JSON.readValue(properties, new TypeReference<>() {});
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
