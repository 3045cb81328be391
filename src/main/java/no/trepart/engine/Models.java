package no.trepart.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.trepart.Localized;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xml.sax.SAXParseException;

/**
 * The models of the programmes. All models of a programme are published together, so that the parts of a course always
 * fit each other and a running case stays with the set it began on.
 */
@Component
public class Models {

    private final RepositoryService repository;
    private final Vocabulary vocabulary;
    private final Definitions definitions;
    // What is published never changes, so nothing here grows stale.
    private final Map<String, Outline> outlines = new ConcurrentHashMap<>();
    private final Map<String, Map<String, byte[]>> published = new ConcurrentHashMap<>();

    Models(RepositoryService repository, Vocabulary vocabulary, Definitions definitions) {
        this.repository = repository;
        this.vocabulary = vocabulary;
        this.definitions = definitions;
    }

    /**
     * Publishes a set of models unless exactly this set was published before. Nothing runs on it until it is made
     * current or a case is started on it.
     *
     * @param programme the programme, which no other programme's models can see into
     * @param fingerprint tells one set from another
     * @param files content by path, such as {@code recruitment/recruitment.bpmn}
     * @return id of the set
     * @throws ModelRefused naming the file and what is wrong with it, code of its own among it; nothing has been
     *     published then
     */
    @Transactional
    public String publish(String programme, String fingerprint, Map<String, byte[]> files) {
        List<Deployment> same = repository
                .createDeploymentQuery()
                .tenantIdIn(programme)
                .deploymentName(fingerprint)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        if (!same.isEmpty()) {
            return same.get(0).getId();
        }
        DeploymentBuilder set = repository
                .createDeployment()
                .name(fingerprint)
                .source(programme)
                .tenantId(programme);
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                mustBeReadable(path, content);
            }
            set.addInputStream(path, new ByteArrayInputStream(SchemaHints.without(content)));
        });
        try {
            return set.deploy().getId();
        } catch (ParseException problem) {
            throw new ModelRefused(
                    new Localized(
                            told(problem, "%s, linje %d, kolonne %d: motoren sier «%s»"),
                            told(problem, "%s, line %d, column %d: the engine says “%s”")),
                    problem);
        } catch (ProcessEngineException | ELException problem) {
            throw new ModelRefused(
                    new Localized(
                            "Motoren sier «%s»".formatted(problem.getMessage()),
                            "The engine says “%s”".formatted(problem.getMessage())),
                    problem);
        }
    }

    private static String told(ParseException problem, String words) {
        return problem.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(error -> words.formatted(
                                report.getResourceName(), error.getLine(), error.getColumn(), error.getMessage())))
                .reduce((one, two) -> one + "\n" + two)
                .orElse(problem.getMessage());
    }

    /** The model of a definition, read as a list. */
    public Outline outline(String definitionId) {
        return outlines.computeIfAbsent(definitionId, id -> {
            ProcessDefinition definition = repository.getProcessDefinition(id);
            return new OutlineReader()
                    .read(id, definition.getKey(), definition.getDeploymentId(), repository.getBpmnModelInstance(id));
        });
    }

    /**
     * Lets new cases of the programme begin on a set; running ones stay where they are.
     *
     * @throws IllegalArgumentException when the programme has no such set
     */
    @Transactional
    public void makeCurrent(String programme, String set) {
        if (definitions.programme(set).filter(programme::equals).isEmpty()) {
            throw new IllegalArgumentException("programme %s has no set %s".formatted(programme, set));
        }
        definitions.makeCurrent(programme, set);
    }

    /**
     * Id of the set that new cases begin on.
     *
     * @throws IllegalStateException when none of the programme has been made current
     */
    public String current(String programme) {
        return definitions
                .current(programme)
                .orElseThrow(() -> new IllegalStateException("programme " + programme + " has no current set"));
    }

    /** The set a definition was published in. */
    public String setOf(String definitionId) {
        return outline(definitionId).deploymentId();
    }

    /** A process as it stands in a set, or empty when the set has none of that name. */
    public Optional<Outline> in(String set, String process) {
        return definitions.process(set, process).map(this::outline);
    }

    /** A process as it stands in the current set, or empty when there is none of that name. */
    public Optional<Outline> current(String programme, String process) {
        return definitions.current(programme).flatMap(set -> in(set, process));
    }

    /** The version of a process that was published together with the given definition. */
    public Optional<Outline> beside(String definitionId, String process) {
        return in(setOf(definitionId), process);
    }

    /** The form of a step, or empty when the model has none for it. */
    public Optional<byte[]> form(String definitionId, String step) {
        Outline model = outline(definitionId);
        return form(model.deploymentId(), model.process(), step);
    }

    /** The form of a step of a process in a set of models, or empty when there is none. */
    public Optional<byte[]> form(String set, String process, String step) {
        return Optional.ofNullable(files(set).get(process + "/" + step + ".form"));
    }

    /**
     * Reads a model that is not published.
     *
     * @throws ModelRefused when it is not BPMN 2.0, has not exactly one executable process, or carries code of its own
     */
    public Outline read(byte[] bpmn) {
        return readable(bpmn);
    }

    static Outline readable(byte[] bpmn) {
        try {
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(SchemaHints.without(bpmn)));
            List<ForeignCode.Found> foreign = ForeignCode.in(model);
            if (!foreign.isEmpty()) {
                throw new ModelRefused(foreign);
            }
            List<Process> processes = model.getModelElementsByType(Process.class).stream()
                    .filter(Process::isExecutable)
                    .toList();
            if (processes.size() != 1) {
                throw new ModelRefused(
                        new Localized(
                                "har %d prosesser som kan kjøres, og må ha én".formatted(processes.size()),
                                "has %d executable processes, must have one".formatted(processes.size())),
                        null);
            }
            return new OutlineReader().read(null, processes.get(0).getId(), null, model);
        } catch (ModelException problem) {
            throw new ModelRefused(reason(problem), problem);
        } catch (ClassCastException | NullPointerException | IllegalArgumentException problem) {
            // The schema lets a reference lead to something of another kind, or to nothing.
            throw new ModelRefused(
                    new Localized(
                            "er ikke BPMN 2.0: noe i den viser til noe som ikke finnes",
                            "is not BPMN 2.0: something in it refers to what is not there"),
                    problem);
        }
    }

    private static Localized reason(ModelException problem) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(problem);
        return root instanceof SAXParseException at
                ? new Localized(
                        "er ikke BPMN 2.0 fra linje %d, kolonne %d. Leseren sier: «%s»"
                                .formatted(at.getLineNumber(), at.getColumnNumber(), at.getMessage()),
                        "is not BPMN 2.0 from line %d, column %d. The parser says: “%s”"
                                .formatted(at.getLineNumber(), at.getColumnNumber(), at.getMessage()))
                : new Localized(
                        "er ikke BPMN 2.0. Leseren sier: «%s»".formatted(root.getMessage()),
                        "is not BPMN 2.0. The parser says: “%s”".formatted(root.getMessage()));
    }

    static void mustBeReadable(String path, byte[] content) {
        try {
            readable(content);
        } catch (ModelRefused refused) {
            throw new ModelRefused(
                    new Localized(
                            path + ": " + refused.reason().nb(),
                            path + ": " + refused.reason().en()),
                    refused);
        }
    }

    /** The model itself, as BPMN XML; empty when there is no such definition. */
    public Optional<byte[]> bpmn(String definitionId) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .count()
                == 0) {
            return Optional.empty();
        }
        try (InputStream content = repository.getProcessModel(definitionId)) {
            return Optional.of(content.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The programme a definition belongs to. */
    public String programmeOf(String definitionId) {
        return repository.getProcessDefinition(definitionId).getTenantId();
    }

    /** Names that models may use after {@code steps.} and {@code gates.}. */
    public Set<String> stepNames() {
        return vocabulary.stepNames();
    }

    public Set<String> gateNames() {
        return vocabulary.gateNames();
    }

    /** The files of a set by path. */
    public Map<String, byte[]> files(String set) {
        return published.computeIfAbsent(set, id -> {
            Map<String, byte[]> files = new HashMap<>();
            for (Resource resource : repository.getDeploymentResources(id)) {
                files.put(resource.getName(), resource.getBytes());
            }
            return Collections.unmodifiableMap(files);
        });
    }
}
