package no.trepart.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trepart.Refused;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Node;
import no.trepart.engine.RunningCounts;
import no.trepart.model.RevisionViews.RevisionRef;
import no.trepart.model.RevisionViews.RevisionSummary;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.programme.ModelChecks;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import no.trepart.programme.QuestionnaireReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All models, tables and forms of a programme, with who does the work, how much runs and what changed last. */
@Component
@Transactional(readOnly = true)
class ModelLibrary {

    private static final Pattern NAME = Pattern.compile("<(?:\\w+:)?decision\\b[^>]*\\bname=\"([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final RevisionViews views;
    private final ModelChecks checks;
    private final Models models;
    private final RunningCounts counts;
    private final People people;

    ModelLibrary(
            RevisionRepository revisions,
            RevisionFiles files,
            RevisionViews views,
            ModelChecks checks,
            Models models,
            RunningCounts counts,
            People people) {
        this.revisions = revisions;
        this.files = files;
        this.views = views;
        this.checks = checks;
        this.models = models;
        this.counts = counts;
        this.people = people;
    }

    Library of(String key) {
        List<Revision> all = revisions.findByProgrammeOrderByNumberDesc(key);
        Revision shown = all.stream()
                .filter(one -> one.state() == RevisionState.current)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(Refused::notFound);
        ModelSet set = files.set(shown);
        Optional<Programme> programme = programme(set);
        return new Library(
                new ProgrammeRef(key, programme.map(read -> read.name().here()).orElse(key)),
                shown.state() == RevisionState.current ? RevisionRef.of(shown) : null,
                views.summaries(all),
                files(shown, set, programme));
    }

    /** The files of a revision, the one that is current or a draft. */
    List<LibraryFile> files(Revision revision) {
        ModelSet set = files.set(revision);
        return files(revision, set, programme(set));
    }

    private List<LibraryFile> files(Revision revision, ModelSet set, Optional<Programme> programme) {
        Map<String, Outline> outlines = new HashMap<>();
        set.models().forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                try {
                    outlines.put(path.replaceFirst("/.*", ""), models.read(content));
                } catch (ModelRefused unreadable) {
                    // shown by its path
                }
            }
        });
        Map<String, Integer> running = counts.of(revision.programme()).stream()
                .collect(Collectors.toMap(
                        RunningCounts.Running::process, RunningCounts.Running::instances, Integer::sum));
        Map<String, RevisionFiles.Entry> entries = files.list(revision.id());
        Map<String, Revision> since =
                revisions
                        .findAllById(entries.values().stream()
                                .map(RevisionFiles.Entry::since)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Revision::id, one -> one));
        Map<String, Person> authors = people.byId(since.values().stream()
                .map(Revision::author)
                .filter(one -> one != null)
                .collect(Collectors.toSet()));
        return entries.values().stream()
                .map(entry -> file(
                        entry,
                        set.files().get(entry.path()),
                        outlines,
                        programme,
                        running,
                        change(since.get(entry.since()), authors)))
                .toList();
    }

    private Optional<Programme> programme(ModelSet set) {
        try {
            return Optional.of(checks.read(set));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static LastChange change(Revision revision, Map<String, Person> authors) {
        Person author = authors.get(revision.author());
        return new LastChange(
                RevisionRef.of(revision),
                revision.publishedAt() == null ? revision.changedAt() : revision.publishedAt(),
                author == null ? null : author.name(),
                revision.reason());
    }

    private static LibraryFile file(
            RevisionFiles.Entry entry,
            byte[] content,
            Map<String, Outline> outlines,
            Optional<Programme> programme,
            Map<String, Integer> running,
            LastChange change) {
        String path = entry.path();
        FileKind kind = FileKind.of(path).orElse(FileKind.form);
        String folder = path.contains("/") ? path.replaceFirst("/.*", "") : null;
        String id = path.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "");
        Outline outline = folder == null ? null : outlines.get(folder);
        Node step = outline == null || kind != FileKind.form
                ? null
                : outline.node(id).orElse(null);
        String name = switch (kind) {
            case programme -> programme.map(one -> one.name().here()).orElse(path);
            case process -> outline == null ? id : outline.name().here();
            case decision -> decisionName(content).orElse(id);
            case questionnaire -> questionnaireName(path, content).orElse(id);
            case form ->
                step == null ? formName(content).orElse(id) : step.name().here();
        };
        String lane = kind == FileKind.process && outline != null
                ? outline.all()
                        .map(Node::lane)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null)
                : step == null ? null : step.lane();
        long forms = kind != FileKind.process || outline == null
                ? 0
                : outline.all().filter(Node::form).count();
        return new LibraryFile(
                path,
                kind,
                id,
                name,
                outline == null ? null : outline.process(),
                step == null ? null : step.id(),
                lane == null
                        ? null
                        : programme.map(one -> one.laneName(lane).here()).orElse(lane),
                change,
                kind == FileKind.process && outline != null ? running.getOrDefault(outline.process(), 0) : 0,
                (int) forms,
                entry.hash());
    }

    private static Optional<String> decisionName(byte[] content) {
        Matcher name = NAME.matcher(new String(content, StandardCharsets.UTF_8));
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static Optional<String> questionnaireName(String path, byte[] content) {
        try {
            return Optional.of(
                    new QuestionnaireReader(path, content).read().title().here());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> formName(byte[] content) {
        try {
            JsonNode title = JSON.readTree(content).path("title");
            return title.isTextual() ? Optional.of(title.asText()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    record ProgrammeRef(String key, String name) {}

    /** @param current null for a programme that does not run yet */
    record Library(
            ProgrammeRef programme, RevisionRef current, List<RevisionSummary> revisions, List<LibraryFile> files) {}

    /**
     * @param process the process it belongs to; null when none
     * @param step the task a form is for; null when none
     * @param owner the role or body whose lane it stands in; null when none
     * @param cases how many run in the process now
     */
    record LibraryFile(
            String path,
            FileKind kind,
            String id,
            String name,
            String process,
            String step,
            String owner,
            LastChange lastChange,
            int cases,
            int forms,
            String hash) {}

    /** @param by null for what came with the installation */
    record LastChange(RevisionRef revision, Instant on, String by, String reason) {}
}
