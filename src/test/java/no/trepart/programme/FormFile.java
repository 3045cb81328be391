package no.trepart.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A form as it stands in its file. */
record FormFile(String path, JsonNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every form of every programme we ship. */
    static List<FormFile> all() {
        return ProgrammeFolder.all("file:processes").stream()
                .flatMap(folder -> of(folder, "").stream())
                .toList();
    }

    /** The forms of one process, or of all when its name is empty. */
    static List<FormFile> of(ProgrammeFolder folder, String process) {
        List<FormFile> forms = new ArrayList<>();
        folder.models().forEach((path, content) -> {
            if (path.endsWith(".form") && (process.isEmpty() || path.startsWith(process + "/"))) {
                try {
                    forms.add(new FormFile(folder.name() + "/" + path, JSON.readTree(content)));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(path, unreadable);
                }
            }
        });
        return forms;
    }

    /** Every component, those inside groups and lists among them. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(content, found);
        return found;
    }

    private static void collect(JsonNode container, List<JsonNode> found) {
        container.path("components").forEach(component -> {
            found.add(component);
            collect(component, found);
        });
    }

    Set<String> deciding() {
        Set<String> keys = new LinkedHashSet<>();
        components().stream()
                .filter(component -> component.path("properties").has("deciding"))
                .forEach(component -> keys.add(component.path("key").asText()));
        return keys;
    }
}
