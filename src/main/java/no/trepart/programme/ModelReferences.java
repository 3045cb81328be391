package no.trepart.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/** What the properties of elements point at must be there: steps, bodies, roles, milestones, processes, fields. */
class ModelReferences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Programme programme;
    private final Map<String, byte[]> files;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, String> processOfStep = new HashMap<>();

    ModelReferences(Programme programme, Collection<Outline> outlines, Map<String, byte[]> files) {
        this.programme = programme;
        this.files = files;
        outlines.forEach(outline -> outline.all()
                .filter(node -> node.kind() == Kind.TASK || node.properties().containsKey("offeredTo"))
                .forEach(node -> processOfStep.put(node.id(), outline.process())));
        Set<String> steps = processOfStep.keySet();
        Set<String> lanes = programme.lanes();
        Set<String> bodies = programme.bodies().stream().map(Programme.Body::id).collect(Collectors.toSet());
        Set<String> processes = outlines.stream().map(Outline::process).collect(Collectors.toSet());
        Set<String> milestones = outlines.stream()
                .filter(outline -> outline.process().equals(programme.course()))
                .flatMap(Outline::all)
                .filter(node -> node.kind() == Kind.MILESTONE)
                .map(Node::id)
                .collect(Collectors.toSet());
        for (String property : List.of("shows", "prefill", "from", "steps", "step")) {
            known.put(property, steps);
        }
        for (String property : List.of("to", "lane", "role", "offeredTo")) {
            known.put(property, lanes);
        }
        known.put("body", bodies);
        known.put("process", processes);
        known.put("milestone", milestones);
    }

    /** What is wrong with the element, each in words that name property and value. */
    List<Localized> faults(Node node) {
        List<Localized> faults = node.properties().entrySet().stream()
                .filter(property -> known.containsKey(property.getKey()))
                .flatMap(property -> Arrays.stream(property.getValue().strip().split("\\s*,\\s*"))
                        .filter(value -> !value.isEmpty()
                                && !known.get(property.getKey()).contains(value))
                        .map(value -> new Localized(
                                "egenskapen «%s» peker på «%s», som ikke finnes".formatted(property.getKey(), value),
                                "'%s' names '%s', which does not exist".formatted(property.getKey(), value))))
                .collect(Collectors.toList());
        for (String property : List.of("field", "list")) {
            String key = node.properties().get(property);
            String step = node.properties().get("from");
            if (key != null && processOfStep.containsKey(step) && !asks(step, key)) {
                faults.add(new Localized(
                        "egenskapen «%s» peker på «%s», som skjemaet %s ikke spør om".formatted(property, key, step),
                        "'%s' names '%s', which form %s does not ask for".formatted(property, key, step)));
            }
        }
        return faults;
    }

    private boolean asks(String step, String key) {
        byte[] form = files.get("%s/%s.form".formatted(processOfStep.get(step), step));
        try {
            return form == null || asks(JSON.readTree(form), key);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean asks(JsonNode container, String key) {
        for (JsonNode component : container.path("components")) {
            if (key.equals(component.path("key").asText())
                    || key.equals(component.path("path").asText())) {
                return true;
            }
            if (component.path("type").asText().equals("group") && asks(component, key)) {
                return true;
            }
        }
        return false;
    }
}
