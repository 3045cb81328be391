package no.trepart.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Page;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.people.CurrentPerson;
import no.trepart.work.WorkItemDetail.Comment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class WorkItemController {

    private final Inbox inbox;
    private final WorkViews views;
    private final WorkPage page;
    private final WorkDesk desk;
    private final WorkDrafting drafting;
    private final Access access;
    private final CurrentPerson current;

    WorkItemController(
            Inbox inbox,
            WorkViews views,
            WorkPage page,
            WorkDesk desk,
            WorkDrafting drafting,
            Access access,
            CurrentPerson current) {
        this.inbox = inbox;
        this.views = views;
        this.page = page;
        this.desk = desk;
        this.drafting = drafting;
        this.access = access;
        this.current = current;
    }

    @GetMapping("/work-items")
    Page<WorkItemSummary> list(
            @RequestParam(defaultValue = "mine") String list,
            @RequestParam(required = false) String q,
            @RequestParam(name = "case", required = false) String caseId,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Page<String> ids = inbox.page(
                current.id(), list, new Inbox.Filter(q, caseId, phase, due), cursor, Page.limit(limit, 30, 100));
        return new Page<>(views.summaries(ids.items()), ids.next());
    }

    @GetMapping("/work-items/counts")
    Inbox.Counts counts() {
        return inbox.counts(current.id());
    }

    @GetMapping("/work-items/{id}")
    ResponseEntity<WorkItemDetail> one(@PathVariable String id) {
        WorkItemDetail detail = page.of(id);
        return ResponseEntity.ok().eTag("\"" + detail.version() + "\"").body(detail);
    }

    @GetMapping("/cases/{caseId}/work")
    List<WorkItemSummary> ofCase(@PathVariable String caseId) {
        access.visible(caseId);
        return views.summaries(inbox.openIn(caseId));
    }

    @PutMapping("/work-items/{id}/draft")
    Saved draft(@PathVariable String id, @RequestBody DraftBody body) {
        return new Saved(drafting.save(id, body.data()));
    }

    @PostMapping("/work-items/{id}/answer")
    Answered answer(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody AnswerBody body) {
        WorkDesk.OnBehalf onBehalf = body.onBehalfOf() == null
                ? null
                : new WorkDesk.OnBehalf(
                        body.onBehalfOf().role(), body.onBehalfOf().reason());
        desk.answer(id, revision(ifMatch), body.data(), body.role(), onBehalf);
        WorkItemSummary after = views.summaries(List.of(id)).get(0);
        List<WorkItemSummary.PartyState> outstanding = after.parties().stream()
                .filter(party ->
                        party.state().equals("outstanding") || party.state().equals("fallen"))
                .toList();
        boolean done = after.completedAt() != null;
        return new Answered(
                done ? "done" : "open",
                done ? List.of() : outstanding,
                Said.after(done, outstanding).here());
    }

    private static Integer revision(String ifMatch) {
        if (ifMatch == null) {
            throw new Refused(
                    Refused.Kind.STALE,
                    "if-match",
                    new Localized("Send hvilken versjon du så, i If-Match.", "Send the version you saw, in If-Match."));
        }
        try {
            return Integer.valueOf(ifMatch.replaceAll("^(W/)?\"?|\"$", ""));
        } catch (NumberFormatException madeUp) {
            return null;
        }
    }

    @PostMapping("/work-items/{id}/claim")
    WorkItemDetail claim(@PathVariable String id) {
        desk.claim(id);
        return page.of(id);
    }

    @PostMapping("/work-items/{id}/release")
    WorkItemDetail release(@PathVariable String id) {
        desk.release(id);
        return page.of(id);
    }

    @PostMapping("/work-items/{id}/hand-over")
    WorkItemDetail handOver(@PathVariable String id, @RequestBody HandOverBody body) {
        desk.handOver(id, body.personId());
        if (body.note() != null && !body.note().isBlank()) {
            drafting.comment(id, body.note());
        }
        return page.of(id);
    }

    @PostMapping("/work-items/{id}/comments")
    Comment comment(@PathVariable String id, @RequestBody CommentBody body) {
        return drafting.comment(id, body.text());
    }

    record DraftBody(Map<String, Object> data) {}

    record Saved(Instant savedAt) {}

    record AnswerBody(Map<String, Object> data, String role, OnBehalfBody onBehalfOf) {}

    record OnBehalfBody(String role, String reason) {}

    record Answered(String state, List<WorkItemSummary.PartyState> outstanding, String message) {}

    record HandOverBody(String personId, String note) {}

    record CommentBody(String text) {}
}
