package no.trepart.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.trepart.programme.ModelSet;
import no.trepart.programme.SafeXml;

/** What differs between two sets of models, file by file and thing by thing. */
final class Comparison {

    enum Change {
        added,
        removed,
        changed,
        moved
    }

    private Comparison() {}

    static List<FileChange> of(ModelSet before, ModelSet after) {
        List<FileChange> changes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        for (String path : paths) {
            byte[] was = before.files().get(path);
            byte[] is = after.files().get(path);
            if (was == null || is == null || !Arrays.equals(was, is)) {
                List<ElementChange> elements = elements(path, was, is);
                boolean onlyMoved =
                        !elements.isEmpty() && elements.stream().allMatch(one -> one.change() == Change.moved);
                Change change = was == null
                        ? Change.added
                        : is == null ? Change.removed : onlyMoved ? Change.moved : Change.changed;
                changes.add(new FileChange(path, FileKind.of(path).orElse(FileKind.form), change, elements));
            }
        }
        return changes;
    }

    private static List<ElementChange> elements(String path, byte[] was, byte[] is) {
        Map<String, Fact> before = facts(path, was);
        Map<String, Fact> after = facts(path, is);
        List<ElementChange> changes = new ArrayList<>();
        after.forEach((id, fact) -> {
            Fact old = before.get(id);
            if (old == null) {
                changes.add(new ElementChange(id, fact.name(), fact.kind(), Change.added, said(null, fact)));
            } else {
                List<Difference> what = said(old, fact);
                if (!what.isEmpty()) {
                    changes.add(new ElementChange(id, fact.name(), fact.kind(), Change.changed, what));
                } else if (!Objects.equals(old.place(), fact.place())) {
                    changes.add(new ElementChange(id, fact.name(), fact.kind(), Change.moved, List.of()));
                }
            }
        });
        before.forEach((id, fact) -> {
            if (!after.containsKey(id)) {
                changes.add(new ElementChange(id, fact.name(), fact.kind(), Change.removed, said(fact, null)));
            }
        });
        return changes;
    }

    private static List<Difference> said(Fact before, Fact after) {
        Map<String, String> was = before == null ? Map.of() : before.properties();
        Map<String, String> is = after == null ? Map.of() : after.properties();
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<Difference> differences = new ArrayList<>();
        if (before != null && after != null && !before.kind().equals(after.kind())) {
            differences.add(new Difference("kind", before.kind(), after.kind()));
        }
        names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .forEach(name -> differences.add(new Difference(name, was.get(name), is.get(name))));
        return differences;
    }

    /** Everything in a file; nothing when there is none or it cannot be read. */
    static Map<String, Fact> facts(String path, byte[] content) {
        if (content == null) {
            return Map.of();
        }
        try {
            return switch (FileKind.of(path).orElse(FileKind.form)) {
                case process -> ModelFacts.ofProcess(content);
                case decision -> ModelFacts.ofDecision(content);
                case form -> TextFacts.ofForm(content);
                case programme, questionnaire -> TextFacts.ofProgramme(content);
            };
        } catch (SafeXml.NotReadable | IOException unreadable) {
            return Map.of();
        }
    }

    record FileChange(String path, FileKind kind, Change change, List<ElementChange> changes) {}

    record ElementChange(String element, String elementName, String elementKind, Change change, List<Difference> what) {

        /** What a property was and is; null when it is as it was. */
        Difference difference(String property) {
            return what.stream()
                    .filter(one -> one.property().equals(property))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param before null when it was not there; after likewise */
    record Difference(String property, String before, String after) {}
}
