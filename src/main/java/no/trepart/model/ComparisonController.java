package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Outline.Node;
import no.trepart.model.Comparison.FileChange;
import no.trepart.model.RevisionViews.RevisionRef;
import no.trepart.programme.Course;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One revision beside another. */
@RestController
@RequestMapping("/api/model-revisions/{id}/comparison")
class ComparisonController {

    private final RevisionComparison comparison;
    private final RevisionNote note;
    private final ModelAccess access;
    private final Course course;

    ComparisonController(RevisionComparison comparison, RevisionNote note, ModelAccess access, Course course) {
        this.comparison = comparison;
        this.note = note;
        this.access = access;
        this.course = course;
    }

    @Operation(summary = "What differs from another revision, in detail and in plain words, and whom it touches")
    @GetMapping
    @Transactional(readOnly = true)
    public ComparisonView compare(@PathVariable String id, @RequestParam(name = "with", required = false) String with) {
        Revision after = access.visible(id);
        Revision before = with != null ? access.visible(with) : note.before(after);
        if (before != null && !before.programme().equals(after.programme())) {
            throw Refused.notFound();
        }
        RevisionComparison.Result result = comparison.of(before, after);
        List<PhaseCount> phases = result.cases().isEmpty()
                ? List.of()
                : result.byPhase().entrySet().stream()
                        .map(entry -> new PhaseCount(phase(after.programme(), entry.getKey()), entry.getValue()))
                        .toList();
        return new ComparisonView(
                before == null ? null : RevisionRef.of(before),
                RevisionRef.of(after),
                result.files(),
                result.note().stream().map(one -> new Sentence(one.here())).toList(),
                new Affected(
                        result.cases().size(),
                        result.roleNames().stream().map(Localized::here).toList(),
                        List.copyOf(result.roles()),
                        phases));
    }

    private String phase(String programme, String phase) {
        return course.phases(programme).stream()
                .filter(node -> node.id().equals(phase))
                .map(Node::name)
                .map(Localized::here)
                .findFirst()
                .orElse(phase);
    }

    record Sentence(String text) {}

    record PhaseCount(String phase, int cases) {}

    record Affected(int cases, List<String> roles, List<String> roleIds, List<PhaseCount> byPhase) {}

    /** @param from null when there was nothing before */
    record ComparisonView(
            RevisionRef from, RevisionRef to, List<FileChange> files, List<Sentence> note, Affected affected) {}
}
