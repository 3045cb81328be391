package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Outline.Node;
import no.trepart.model.Comparison.FileChange;
import no.trepart.model.RevisionViews.RevisionDetail;
import no.trepart.model.RevisionViews.RevisionRef;
import no.trepart.programme.Course;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Compare, comment, submit, judge and publish a revision. */
@RestController
@RequestMapping("/api/model-revisions/{id}")
class ReviewController {

    private final RevisionComparison comparison;
    private final RevisionRepository revisions;
    private final CurrentRevisions running;
    private final RevisionViews views;
    private final ModelComments comments;
    private final ModelHearing hearing;
    private final ReviewDesk review;
    private final Publishing publishing;
    private final ModelAccess access;
    private final Course course;

    ReviewController(
            RevisionComparison comparison,
            RevisionRepository revisions,
            CurrentRevisions running,
            RevisionViews views,
            ModelComments comments,
            ModelHearing hearing,
            ReviewDesk review,
            Publishing publishing,
            ModelAccess access,
            Course course) {
        this.comparison = comparison;
        this.revisions = revisions;
        this.running = running;
        this.views = views;
        this.comments = comments;
        this.hearing = hearing;
        this.review = review;
        this.publishing = publishing;
        this.access = access;
        this.course = course;
    }

    @Operation(summary = "What differs from another revision, in detail and in plain words, and whom it touches")
    @GetMapping("/comparison")
    @Transactional(readOnly = true)
    public ComparisonView compare(@PathVariable String id, @RequestParam(name = "with", required = false) String with) {
        Revision after = access.visible(id);
        Revision before = with != null ? access.visible(with) : base(after);
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
                        phases));
    }

    /** What it was made from; for a draft that is what is current, unless that has moved on. */
    private Revision base(Revision revision) {
        return revision.basedOn() != null
                ? revisions.findById(revision.basedOn()).orElse(null)
                : running.of(revision.programme())
                        .filter(now -> !now.id().equals(revision.id()))
                        .orElse(null);
    }

    private String phase(String programme, String phase) {
        return course.phases(programme).stream()
                .filter(node -> node.id().equals(phase))
                .map(Node::name)
                .map(Localized::here)
                .findFirst()
                .orElse(phase);
    }

    @Operation(summary = "Comments on a revision, oldest first")
    @GetMapping("/comments")
    List<ModelComments.Comment> comments(@PathVariable String id) {
        return comments.of(id);
    }

    @Operation(summary = "Comment on an element, a file or the whole")
    @PostMapping("/comments")
    List<ModelComments.Comment> comment(@PathVariable String id, @RequestBody CommentBody body) {
        comments.add(id, body.path(), body.element(), body.text());
        return comments.of(id);
    }

    @Operation(summary = "Say that a comment has been dealt with")
    @PostMapping("/comments/{comment}/resolution")
    List<ModelComments.Comment> resolve(@PathVariable String id, @PathVariable String comment) {
        comments.resolve(id, comment);
        return comments.of(id);
    }

    @Operation(summary = "Ask bodies and parties what they think; each gets a task")
    @PostMapping("/hearing")
    List<ModelHearing.Asked> hear(@PathVariable String id, @RequestBody HearingBody body) {
        hearing.open(id, body.bodies(), body.question());
        return hearing.of(id);
    }

    @Operation(summary = "Who was heard, and what they answered")
    @GetMapping("/hearing")
    List<ModelHearing.Asked> heard(@PathVariable String id) {
        return hearing.of(id);
    }

    @Operation(summary = "Ask for review; 422 has-errors with the errors listed")
    @PostMapping("/submission")
    RevisionDetail submit(@PathVariable String id, @RequestBody Reason body) {
        review.submit(id, body.reason());
        return views.detail(id);
    }

    @Operation(
            summary =
                    "Approve or return; If-Match with the version looked at; 403 own-change for who made or edited it")
    @PostMapping("/review")
    RevisionDetail judge(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody Judgement body) {
        if ("approve".equals(body.decision())) {
            review.approve(id, ModelController.seen(ifMatch), body.text());
        } else if ("return".equals(body.decision())) {
            review.giveBack(id, body.text());
        } else {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "decision",
                    new Localized("Velg godkjenn eller send tilbake.", "Choose approve or return."));
        }
        return views.detail(id);
    }

    @Operation(summary = "Publish now, or on a day to come")
    @PostMapping("/publication")
    RevisionDetail publish(@PathVariable String id, @RequestBody PublicationBody body) {
        publishing.publish(id, body.effectiveOn(), body.notifyPeople(), body.note());
        return views.detail(id);
    }

    @Operation(summary = "Take a scheduled publication back")
    @DeleteMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unschedule(@PathVariable String id) {
        publishing.unschedule(id);
    }

    @Operation(summary = "Make an earlier revision current again")
    @PostMapping("/rollback")
    RevisionDetail rollBack(@PathVariable String id, @RequestBody Reason body) {
        publishing.rollBack(id, body.reason());
        return views.detail(id);
    }

    record HearingBody(List<String> bodies, String question) {}

    record Reason(String reason) {}

    record Judgement(String decision, String text) {}

    record CommentBody(String path, String element, String text) {}

    record PublicationBody(
            LocalDate effectiveOn, @JsonProperty("notify") boolean notifyPeople, String note) {}

    record Sentence(String text) {}

    record PhaseCount(String phase, int cases) {}

    record Affected(int cases, List<String> roles, List<PhaseCount> byPhase) {}

    /** @param from null when there was nothing before */
    record ComparisonView(
            RevisionRef from, RevisionRef to, List<FileChange> files, List<Sentence> note, Affected affected) {}
}
