package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/** What a task needs before anybody can be given it: a lane, a form, words, a process to call. */
class TaskRules {

    private static final Set<String> SIGNINGS = Set.of("all", "any", "separately");

    private final Programme programme;
    private final Findings findings;
    private final Map<String, byte[]> files;
    private final Set<String> processes;
    private final Map<String, String> steps = new HashMap<>();

    TaskRules(Programme programme, Findings findings, Map<String, byte[]> files, Set<String> processes) {
        this.programme = programme;
        this.findings = findings;
        this.files = files;
        this.processes = processes;
    }

    void check(String path, Outline outline, Node node) {
        if (node.kind() == Kind.TASK) {
            checkTask(path, node);
        }
        boolean needsForm = node.kind() == Kind.TASK || node.properties().containsKey("offeredTo");
        String form = "%s/%s.form".formatted(outline.process(), node.id());
        if (needsForm && !files.containsKey(form)) {
            findings.error(
                    path,
                    node.id(),
                    node.name().nb(),
                    "no-form",
                    words("har ikke noe skjema", "has no form " + form),
                    words("Lag et skjema som heter «%s».".formatted(form), "Make a form called %s.".formatted(form)));
        }
        if (node.calls() != null && !processes.contains(node.calls())) {
            findings.error(
                    path,
                    node.id(),
                    node.name().nb(),
                    "no-process",
                    words(
                            "starter prosessen «%s», som ikke finnes".formatted(node.calls()),
                            "calls '%s', which has no model".formatted(node.calls())),
                    words("Velg en av: " + processes, "Choose one of: " + processes));
        }
    }

    private void checkTask(String path, Node node) {
        String name = node.name().nb();
        if (node.lane() == null) {
            findings.error(
                    path,
                    node.id(),
                    name,
                    "no-lane",
                    words("står ikke i noen rad, så ingen får den", "stands in no lane, so nobody gets it"),
                    words(
                            "Flytt den til raden til den som skal gjøre den.",
                            "Move it to the lane of whoever does it."));
        } else if (!programme.lanes().contains(node.lane())) {
            findings.error(
                    path,
                    node.id(),
                    name,
                    "unknown-lane",
                    words(
                            "står i raden «%s», som verken er en rolle eller et organ".formatted(node.lane()),
                            "stands in lane '%s', which is no role or body".formatted(node.lane())),
                    words(
                            "Velg en rolle eller et organ for raden, eller legg det til i programme.yml.",
                            "Choose a role or body for the lane, or add it to programme.yml."));
        }
        String signing = node.properties().get("signing");
        if (signing != null && !SIGNINGS.contains(signing)) {
            findings.error(
                    path,
                    node.id(),
                    name,
                    "signing",
                    words(
                            "har signering «%s», som ikke finnes".formatted(signing),
                            "signing '%s' is none of %s".formatted(signing, SIGNINGS)),
                    words("Velg alle, én av dem, eller hver for seg.", "Choose all, any or separately."));
        }
        String other = steps.put(node.id(), path);
        if (other != null) {
            findings.error(
                    path,
                    node.id(),
                    name,
                    "step-twice",
                    words(
                            "finnes også i %s".formatted(other),
                            "stands also in %s; step ids are unique in a programme".formatted(other)),
                    words("Gi den ene en annen id.", "Give one of them another id."));
        }
        if (node.documentation() == null || node.documentation().nb().isBlank()) {
            findings.error(
                    path,
                    node.id(),
                    name,
                    "undocumented",
                    words(
                            "har ingen forklaring til den som får oppgaven",
                            "has no documentation: say what to do and why"),
                    words(
                            "Skriv i dokumentasjonen hva som skal gjøres, og hvorfor.",
                            "Say in the documentation what to do and why."));
        }
    }
}
