package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.RevisionViews.RevisionDetail;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comment, submit, judge and publish a revision. */
@RestController
@RequestMapping("/api/model-revisions/{id}")
class ReviewController {

    private final RevisionViews views;
    private final ModelComments comments;
    private final ReviewDesk review;
    private final Publishing publishing;

    ReviewController(RevisionViews views, ModelComments comments, ReviewDesk review, Publishing publishing) {
        this.views = views;
        this.comments = comments;
        this.review = review;
        this.publishing = publishing;
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

    record Reason(String reason) {}

    record Judgement(String decision, String text) {}

    record CommentBody(String path, String element, String text) {}

    record PublicationBody(
            LocalDate effectiveOn, @JsonProperty("notify") boolean notifyPeople, String note) {}
}
