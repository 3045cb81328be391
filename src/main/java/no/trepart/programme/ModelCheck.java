package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;

/** The house rules a set of models must keep before it is published; each finding names file, element and reason. */
class ModelCheck {

    private final Programme programme;
    private final Models models;
    private final Findings findings = new Findings();
    private final Map<String, ModelDrawing> drawings = new LinkedHashMap<>();
    private final Map<String, Outline> outlines = new LinkedHashMap<>();

    ModelCheck(Programme programme, Models models) {
        this.programme = programme;
        this.models = models;
    }

    List<Finding> check(Map<String, byte[]> files) {
        read(files);
        Set<String> processes = new TreeSet<>();
        outlines.values().forEach(outline -> processes.add(outline.process()));
        Map<String, String> periods = DeadlineRules.keys(outlines, drawings.values());
        List<DecisionTable> tables = tables(files, periods.keySet());
        checkModels(files, processes, tables);
        checkTables(periods, tables);
        if (!processes.contains(programme.course())) {
            findings.error(
                    ModelSet.PROGRAMME_FILE,
                    null,
                    null,
                    "no-course",
                    words(
                            "løpet «%s» har ingen modell".formatted(programme.course()),
                            "course '%s' has no model".formatted(programme.course())),
                    null);
        }
        programme.starts().stream()
                .filter(start ->
                        !processes.contains(start.process()) && !start.process().equals(programme.course()))
                .forEach(start -> findings.error(
                        ModelSet.PROGRAMME_FILE,
                        start.process(),
                        null,
                        "no-process",
                        words(
                                "starter «%s», som ikke har noen modell".formatted(start.process()),
                                "starts '%s', which has no model".formatted(start.process())),
                        null));
        return findings.all();
    }

    /** The models that could be read, after {@link #check}. */
    Map<String, Outline> outlines() {
        return outlines;
    }

    /** Compares with what runs now: some things may not be taken away. */
    List<Finding> checkAgainst(Programme before, Map<String, byte[]> was) {
        List<Outline> old = new ArrayList<>();
        was.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                try {
                    old.add(models.read(content));
                } catch (ModelRefused unreadable) {
                    // what runs could be read when it was published
                }
            }
        });
        int so = findings.all().size();
        new JointApprovalRule(findings).check(before, old, programme, outlines.values());
        new RemovedRoles(findings).check(before, programme);
        return findings.all().subList(so, findings.all().size());
    }

    private void read(Map<String, byte[]> files) {
        FormCheck forms = new FormCheck(findings);
        ConstructRules constructs = new ConstructRules(findings);
        files.forEach((path, content) -> {
            if (path.endsWith(".form")) {
                forms.check(path, content);
            } else if (path.endsWith(".bpmn")) {
                read(path, content, constructs);
            } else if (QuestionnaireReader.isQuestionnaire(path)) {
                new QuestionnaireReader(path, content).faults().forEach(findings::add);
            }
        });
    }

    private void read(String path, byte[] content, ConstructRules constructs) {
        try {
            ModelDrawing drawing = new ModelDrawing(path, SafeXml.parse(content));
            if (!constructs.check(drawing)) {
                return;
            }
            drawings.put(path, drawing);
        } catch (SafeXml.NotReadable problem) {
            findings.error(path, null, null, problem.code(), problem.reason(), null);
            return;
        }
        try {
            outlines.put(path, models.read(content));
        } catch (ModelRefused problem) {
            problem.foreign()
                    .forEach((element, reasons) -> reasons.stream()
                            .distinct()
                            .forEach(reason -> findings.error(
                                    path,
                                    element,
                                    null,
                                    "foreign-code",
                                    reason,
                                    words(
                                            "Ta det bort: bruk det Trepart tilbyr, i en rad eller en tjenesteoppgave.",
                                            "Remove it: use what Trepart offers, in a lane or a service task."))));
            // Said already, in better words, when a rule above has found the reason.
            if (!findings.hasErrorIn(path)) {
                findings.error(
                        path,
                        null,
                        null,
                        "not-bpmn",
                        words(
                                "kan ikke brukes: modellen %s"
                                        .formatted(problem.reason().nb()),
                                "cannot be used: the model %s"
                                        .formatted(problem.reason().en())),
                        words(
                                "Lagre den som BPMN 2.0 fra et modelleringsverktøy, uten kode.",
                                "Save it as BPMN 2.0 from a modeler, without code."));
            }
        }
    }

    private List<DecisionTable> tables(Map<String, byte[]> files, Set<String> steps) {
        DecisionCheck decisions = new DecisionCheck(programme, findings, steps);
        List<DecisionTable> tables = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".dmn")) {
                tables.addAll(decisions.check(path, content));
            }
        });
        return tables;
    }

    private void checkModels(Map<String, byte[]> files, Set<String> processes, List<DecisionTable> tables) {
        Map<String, Set<String>> offered = Map.of("steps", models.stepNames(), "gates", models.gateNames());
        FlowRules flows = new FlowRules(findings);
        BeginningsAndEnds beginnings = new BeginningsAndEnds(findings);
        BranchRules branches = new BranchRules(findings);
        NameRules names = new NameRules(findings);
        OverlapRule overlaps = new OverlapRule(findings);
        LoopRules loops = new LoopRules(findings, outlines.values());
        ExpressionRules expressions = new ExpressionRules(findings, offered, drawings.values(), files);
        TaskRules tasks = new TaskRules(programme, findings, files, processes);
        GateRules gates = new GateRules(programme, findings, outlines.values());
        DeadlineRules deadlines = new DeadlineRules(findings, tables);
        ModelReferences references = new ModelReferences(programme, outlines.values(), files);
        Map<String, String> fileOf = new HashMap<>();
        outlines.forEach((path, outline) -> {
            checkName(path, outline, fileOf);
            ModelDrawing drawing = drawings.get(path);
            flows.check(drawing);
            beginnings.check(drawing);
            branches.check(drawing);
            names.check(drawing);
            overlaps.check(drawing);
            loops.check(path, outline);
            expressions.check(drawing, outline.process());
            gates.check(drawing, outline);
            deadlines.check(drawing, outline);
            outline.all().forEach(node -> {
                tasks.check(path, outline, node);
                references
                        .faults(node)
                        .forEach(fault ->
                                findings.error(path, node.id(), node.name().nb(), "names-nothing", fault, null));
            });
        });
    }

    private void checkName(String path, Outline outline, Map<String, String> fileOf) {
        String other = fileOf.put(outline.process(), path);
        if (other != null) {
            findings.error(
                    path,
                    outline.process(),
                    outline.name().nb(),
                    "process-id-taken",
                    words(
                            "har samme prosess-id som %s".formatted(other),
                            "has the same process id as %s".formatted(other)),
                    words("Gi prosessen en egen id.", "Give the process an id of its own."));
        } else if (!path.equals(outline.process() + "/" + outline.process() + ".bpmn")) {
            findings.error(
                    path,
                    outline.process(),
                    outline.name().nb(),
                    "process-name",
                    words(
                            "prosessens id, mappe og fil må hete det samme",
                            "process id, folder and file must have the same name"),
                    words(
                            "Kall prosessen det samme som mappen, eller flytt filen.",
                            "Call the process what the folder is called, or move the file."));
        }
    }

    /** Without a period a task could not come to anybody: its case would stop there. */
    private void checkTables(Map<String, String> periods, List<DecisionTable> tables) {
        boolean any = tables.stream().anyMatch(table -> table.decision().equals(DecisionCheck.DEADLINES));
        if (!any && !periods.isEmpty()) {
            findings.error(
                    ModelSet.PROGRAMME_FILE,
                    null,
                    null,
                    "no-deadlines",
                    words(
                            "programmet mangler tabellen «deadlines» med fristene",
                            "the programme lacks the table “deadlines” with the periods"),
                    words("Legg til decisions/deadlines.dmn.", "Add decisions/deadlines.dmn."));
        }
    }
}
