package no.trepart.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.engine.Outline.Node;
import no.trepart.model.Comparison.Change;
import no.trepart.model.Comparison.ElementChange;
import no.trepart.model.Comparison.FileChange;
import no.trepart.programme.Course;
import no.trepart.programme.ModelChecks;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A revision beside another: what differs, what that means in words, and whom it touches. */
@Component
@Transactional(readOnly = true)
class RevisionComparison {

    private final RevisionFiles files;
    private final ModelChecks checks;
    private final Programmes programmes;
    private final Course course;
    private final Cases cases;

    RevisionComparison(RevisionFiles files, ModelChecks checks, Programmes programmes, Course course, Cases cases) {
        this.files = files;
        this.checks = checks;
        this.programmes = programmes;
        this.course = course;
        this.cases = cases;
    }

    /** @param before null when there was nothing before */
    Result of(Revision before, Revision after) {
        ModelSet was = before == null ? ModelSet.of(after.programme(), Map.of()) : files.set(before);
        ModelSet is = files.set(after);
        List<FileChange> changes = Comparison.of(was, is);
        Set<String> lanes = lanes(changes, was, is);
        Optional<Programme> now = read(is);
        Programme old = read(was).or(() -> now).orElse(null);
        List<Localized> note = now.isEmpty()
                ? List.of()
                : new ChangeNote(old, now.get(), stepNames(was, is), id -> rule(was, is, id)).of(changes);
        List<CaseFile> touched = affected(after.programme(), changes);
        Set<String> roles = now.isEmpty()
                ? Set.of()
                : lanes.stream()
                        .flatMap(lane -> now.get().rolesOf(lane).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Result(changes, note, touched, roles, now.orElse(null));
    }

    private Optional<Programme> read(ModelSet set) {
        try {
            return Optional.of(checks.read(set));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> stepNames(ModelSet was, ModelSet is) {
        Map<String, String> names = new HashMap<>();
        for (ModelSet set : List.of(was, is)) {
            set.files().forEach((path, content) -> {
                if (path.endsWith(".bpmn")) {
                    Comparison.facts(path, content).values().stream()
                            .filter(fact -> fact.name() != null)
                            .forEach(fact -> names.put(fact.id(), fact.name()));
                }
            });
        }
        return names;
    }

    private static Map<String, String> rule(ModelSet was, ModelSet is, String id) {
        for (ModelSet set : List.of(is, was)) {
            for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
                if (file.getKey().endsWith(".dmn")) {
                    Fact fact = Comparison.facts(file.getKey(), file.getValue()).get(id);
                    if (fact != null) {
                        return fact.properties();
                    }
                }
            }
        }
        return Map.of();
    }

    /** Lanes of every task that is another now, before and after; of tasks whose form or deadline is another too. */
    private static Set<String> lanes(List<FileChange> changes, ModelSet was, ModelSet is) {
        Set<String> steps = new TreeSet<>();
        for (FileChange file : changes) {
            if (file.kind() == FileKind.form) {
                steps.add(file.path().replaceFirst("^.*/", "").replace(".form", ""));
            }
            for (ElementChange one : file.changes()) {
                if (one.change() != Change.moved) {
                    steps.add(one.element());
                    if (one.elementKind().equals("rule")) {
                        String step = rule(was, is, one.element()).getOrDefault("step", "");
                        steps.addAll(List.of(step.replace("\"", "").split("\\s*,\\s*")));
                    }
                }
            }
        }
        Set<String> lanes = new TreeSet<>();
        for (ModelSet set : List.of(was, is)) {
            set.files().forEach((path, content) -> {
                if (path.endsWith(".bpmn")) {
                    Comparison.facts(path, content).values().stream()
                            .filter(fact -> fact.kind().equals("userTask") && steps.contains(fact.id()))
                            .map(fact -> fact.properties().get("lane"))
                            .filter(lane -> lane != null)
                            .forEach(lanes::add);
                }
            });
        }
        return lanes;
    }

    /** Cases under way that have not yet passed what differs. */
    private List<CaseFile> affected(String programme, List<FileChange> changes) {
        if (changes.isEmpty() || programmes.find(programme).isEmpty()) {
            return List.of();
        }
        List<Node> phases = course.phases(programme);
        int last = -1;
        for (FileChange file : changes) {
            String process = file.path().replaceFirst("/.*", "");
            boolean everywhere = file.kind() == FileKind.programme
                    || file.kind() == FileKind.decision
                    || process.equals(programmes.get(programme).course());
            for (int i = 0; i < phases.size(); i++) {
                String called = phases.get(i).calls();
                if (everywhere || called == null || called.equals(process) || starts(phases.get(i), process)) {
                    last = Math.max(last, i);
                }
            }
        }
        int until = last;
        return cases.active(programme, null, null).stream()
                .filter(file -> place(phases, file.phase()) <= until)
                .toList();
    }

    private static boolean starts(Node phase, String process) {
        return phase.all()
                .anyMatch(node -> process.equals(node.calls())
                        || process.equals(node.properties().get("process")));
    }

    private static int place(List<Node> phases, String phase) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).id().equals(phase)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * @param roles ids of roles whose work is another
     * @param programme as the revision has it; null when that cannot be read
     */
    record Result(
            List<FileChange> files,
            List<Localized> note,
            List<CaseFile> cases,
            Set<String> roles,
            Programme programme) {

        /** How many of the cases stand in which phase. */
        Map<String, Integer> byPhase() {
            Map<String, Integer> phases = new LinkedHashMap<>();
            cases.forEach(file -> phases.merge(file.phase() == null ? "" : file.phase(), 1, Integer::sum));
            return phases;
        }

        List<Localized> roleNames() {
            return new ArrayList<>(roles)
                    .stream().map(role -> programme.laneName(role)).toList();
        }
    }
}
