package no.trepart.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.model.ModelVocabulary.Named;

/** The questions of a model's forms whose answers gateways may go by, with the answers there are. */
class DecidingFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Localized YES = new Localized("Ja", "Yes");
    private static final Localized NO = new Localized("Nei", "No");

    private DecidingFields() {}

    /**
     * @param model path of the model; its forms stand in the same folder
     * @param forms all forms of the set by path; one that cannot be read gives nothing, it has a finding
     */
    static List<Field> of(String process, String model, Map<String, byte[]> forms) {
        String folder = model.substring(0, model.lastIndexOf('/') + 1);
        List<Field> fields = new ArrayList<>();
        forms.forEach((path, content) -> {
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
                try {
                    collect(process, JSON.readTree(content), fields);
                } catch (IOException unreadable) {
                    // it has a finding
                }
            }
        });
        return fields;
    }

    private static void collect(String process, JsonNode container, List<Field> fields) {
        for (JsonNode part : container.path("components")) {
            if (part.path("properties").path("deciding").asText().equals("true")) {
                String key = part.path("key").asText();
                List<Named> answers = answers(part);
                boolean known = fields.stream().anyMatch(field -> field.id().equals(key));
                if (!known && !answers.isEmpty()) {
                    String kind = part.path("type").asText().equals("checkbox") ? "check" : "choice";
                    fields.add(new Field(key, process, text(part, part, "label"), kind, answers));
                }
            }
            collect(process, part, fields);
        }
    }

    /** A number or a date has none: a gateway compares it, and that is written. */
    private static List<Named> answers(JsonNode part) {
        if (part.path("type").asText().equals("checkbox")) {
            return List.of(new Named("true", YES.here()), new Named("false", NO.here()));
        }
        List<Named> answers = new ArrayList<>();
        for (JsonNode value : part.path("values")) {
            String id = value.path("value").asText();
            answers.add(new Named(id, text(part, value, "label", "value." + id)));
        }
        return answers;
    }

    private static String text(JsonNode part, JsonNode holder, String name) {
        return text(part, holder, name, name);
    }

    private static String text(JsonNode part, JsonNode holder, String name, String property) {
        String nb = holder.path(name).asText();
        String en = part.path("properties").path(property + ".en").asText();
        return new Localized(nb, en.isBlank() ? nb : en).here();
    }

    /** @param kind choice or check */
    record Field(String id, String process, String question, String kind, List<Named> answers) {}
}
