package no.trepart.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.engine.Models;
import no.trepart.engine.Models.ModelRefused;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/** The house rules a set of models must keep before it is published; each finding names file, element and reason. */
class ModelCheck {

    private static final Pattern WORD = Pattern.compile("(steps|gates)\\.(\\w+)");
    private static final Set<String> SIGNINGS = Set.of("all", "any", "separately");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Programme programme;
    private final Models models;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> steps = new HashMap<>();

    ModelCheck(Programme programme, Models models) {
        this.programme = programme;
        this.models = models;
    }

    List<String> check(Map<String, byte[]> files) {
        Set<String> processes = new HashSet<>();
        Map<String, Outline> outlines = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                try {
                    Outline outline = models.read(content);
                    outlines.put(path, outline);
                    processes.add(outline.process());
                } catch (ModelRefused problem) {
                    add(path, null, problem.getMessage());
                }
            } else if (path.endsWith(".form")) {
                checkForm(path, content);
            }
        });
        ModelReferences references = new ModelReferences(programme, outlines.values(), files);
        outlines.forEach((path, outline) -> {
            checkModel(path, new String(files.get(path), StandardCharsets.UTF_8), outline, processes, files);
            outline.all().forEach(node -> references.faults(node).forEach(fault -> add(path, node.id(), fault)));
        });
        if (!processes.contains(programme.course())) {
            add("programme.yml", null, "course '%s' has no model".formatted(programme.course()));
        }
        return findings;
    }

    private void checkModel(
            String path, String xml, Outline outline, Set<String> processes, Map<String, byte[]> files) {
        if (!path.equals(outline.process() + "/" + outline.process() + ".bpmn")) {
            add(path, outline.process(), "process id, folder and file must have the same name");
        }
        Matcher words = WORD.matcher(xml);
        while (words.find()) {
            Set<String> known = words.group(1).equals("steps") ? models.stepNames() : models.gateNames();
            if (!known.contains(words.group(2))) {
                add(path, words.group(), "is not offered; offered are " + known);
            }
        }
        outline.all().forEach(node -> checkNode(path, outline, node, processes, files));
    }

    private void checkNode(String path, Outline outline, Node node, Set<String> processes, Map<String, byte[]> files) {
        if (node.kind() == Kind.TASK) {
            if (node.lane() == null || !programme.lanes().contains(node.lane())) {
                add(path, node.id(), "stands in lane '%s', which is no role or body".formatted(node.lane()));
            }
            String signing = node.properties().get("signing");
            if (signing != null && !SIGNINGS.contains(signing)) {
                add(path, node.id(), "signing '%s' is none of %s".formatted(signing, SIGNINGS));
            }
            String other = steps.put(node.id(), path);
            if (other != null) {
                add(path, node.id(), "stands also in " + other + "; step ids are unique in a programme");
            }
            if (node.documentation() == null) {
                add(path, node.id(), "has no documentation: say what to do and why");
            }
        }
        boolean needsForm = node.kind() == Kind.TASK || node.properties().containsKey("offeredTo");
        if (needsForm && !files.containsKey("%s/%s.form".formatted(outline.process(), node.id()))) {
            add(path, node.id(), "has no form %s/%s.form".formatted(outline.process(), node.id()));
        }
        if (node.calls() != null && !processes.contains(node.calls())) {
            add(path, node.id(), "calls '%s', which has no model".formatted(node.calls()));
        }
    }

    private void checkForm(String path, byte[] content) {
        try {
            JsonNode form = JSON.readTree(content);
            String expected = path.replaceFirst("^.*/", "").replace(".form", "");
            if (!expected.equals(form.path("id").asText())) {
                add(path, form.path("id").asText(), "form id must be '%s'".formatted(expected));
            }
        } catch (IOException problem) {
            add(path, null, "is not JSON: " + problem.getMessage());
        }
    }

    private void add(String path, String element, String reason) {
        findings.add("%s/%s%s: %s".formatted(programme.key(), path, element == null ? "" : ", " + element, reason));
    }
}
