package no.trepart.model;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.Refused;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import no.trepart.programme.ModelChecks;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a model of a programme may use, for the choosers of the editor. */
@Component
@Transactional(readOnly = true)
class ModelVocabulary {

    /** The properties a step or gate reads; those of steps that read none are left out. */
    private static final Map<String, List<String>> PROPERTIES = Map.ofEntries(
            entry("notify", List.of("to", "subject", "subject.en")),
            entry("startEach", List.of("process", "from", "list", "title")),
            entry("giveRole", List.of("role", "from", "field")),
            entry("giveRoles", List.of("from", "list", "roleFrom")),
            entry("freezeReport", List.of("title", "title.en", "steps", "to")),
            entry("openWave", List.of("from", "by", "closes", "targets", "hosts", "remindTo", "beside")),
            entry("extendWave", List.of("from")),
            entry("releaseWave", List.of("dontKnowOf", "dontKnowPercent")),
            entry("openPulse", List.of("questionnaire", "asks", "closes")),
            entry("closePulse", List.of("widerBy")),
            entry("startRound", List.of("from", "phase")),
            entry("bodyComplete", List.of("body")),
            entry("milestoneReached", List.of("milestone")),
            entry("stepDone", List.of("step")),
            entry("nothingOpen", List.of("process")));

    private final CurrentRevisions running;
    private final RevisionFiles files;
    private final ModelChecks checks;
    private final Models models;

    ModelVocabulary(CurrentRevisions running, RevisionFiles files, ModelChecks checks, Models models) {
        this.running = running;
        this.files = files;
        this.checks = checks;
        this.models = models;
    }

    /** @param draft the revision whose words are wanted; null for the current one */
    Words of(String programme, Revision draft) {
        Revision revision = draft == null ? running.of(programme).orElseThrow(Refused::notFound) : draft;
        ModelSet set = files.set(revision);
        Programme read = programme(revision, set);
        List<Named> processes = new ArrayList<>();
        List<Named> milestones = new ArrayList<>();
        List<Named> tasks = new ArrayList<>();
        List<DecidingFields.Field> deciding = new ArrayList<>();
        Map<String, byte[]> forms = forms(set);
        set.models().forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                try {
                    Outline outline = models.read(content);
                    processes.add(new Named(outline.process(), outline.name().here()));
                    outline.all().filter(node -> node.kind() == Kind.TASK).forEach(node -> tasks.add(named(node)));
                    deciding.addAll(DecidingFields.of(outline.process(), path, forms));
                    if (outline.process().equals(read.course())) {
                        outline.all()
                                .filter(node -> node.kind() == Kind.MILESTONE)
                                .forEach(node -> milestones.add(named(node)));
                    }
                } catch (ModelRefused unreadable) {
                    // it has a finding
                }
            }
        });
        List<Lane> lanes = new ArrayList<>();
        read.roles().forEach(role -> lanes.add(new Lane(role.id(), role.name().here(), false)));
        read.bodies().forEach(body -> lanes.add(new Lane(body.id(), body.name().here(), true)));
        return new Words(
                lanes,
                offered(models.stepNames()),
                offered(models.gateNames()),
                List.copyOf(deadlines(set)),
                paths(set, ".dmn"),
                paths(set, ".form"),
                processes,
                milestones,
                tasks,
                deciding);
    }

    /** A draft whose programme.yml is being written is helped with the roles there were before. */
    private Programme programme(Revision revision, ModelSet set) {
        try {
            return checks.read(set);
        } catch (RuntimeException unreadable) {
            Revision base = running.of(revision.programme()).orElseThrow(Refused::notFound);
            return checks.read(files.set(base));
        }
    }

    private static Named named(Node node) {
        return new Named(node.id(), node.name().here());
    }

    private static List<Offered> offered(Set<String> names) {
        return names.stream()
                .map(name -> new Offered(name, PROPERTIES.getOrDefault(name, List.of())))
                .toList();
    }

    private static Set<String> deadlines(ModelSet set) {
        Set<String> keys = new TreeSet<>();
        byte[] table = set.files().get("decisions/deadlines.dmn");
        if (table != null) {
            Matcher key = Pattern.compile("<text>\\s*\"(\\w+)\"\\s*</text>\\s*</inputEntry>")
                    .matcher(new String(table, StandardCharsets.UTF_8));
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    private static Map<String, byte[]> forms(ModelSet set) {
        Map<String, byte[]> forms = new TreeMap<>(set.files());
        forms.keySet().removeIf(path -> !path.endsWith(".form"));
        return forms;
    }

    private static List<String> paths(ModelSet set, String ending) {
        return set.files().keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    record Words(
            List<Lane> lanes,
            List<Offered> steps,
            List<Offered> gates,
            List<String> deadlines,
            List<String> decisions,
            List<String> forms,
            List<Named> processes,
            List<Named> milestones,
            List<Named> tasks,
            List<DecidingFields.Field> deciding) {}

    record Lane(String id, String name, boolean body) {}

    /** @param properties names of what may be written on the element that uses it */
    record Offered(String name, List<String> properties) {}

    record Named(String id, String name) {}
}
