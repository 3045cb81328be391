package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.ModelLibrary.Library;
import no.trepart.model.ModelVocabulary.Words;
import no.trepart.model.RevisionViews.RevisionDetail;
import no.trepart.programme.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The library of models, and drafts from the first change to the last. */
@RestController
@RequestMapping("/api")
class ModelController {

    private final ModelLibrary library;
    private final ModelVocabulary vocabulary;
    private final RevisionViews views;
    private final RevisionFindings findings;
    private final DraftDesk desk;
    private final ModelAccess access;

    ModelController(
            ModelLibrary library,
            ModelVocabulary vocabulary,
            RevisionViews views,
            RevisionFindings findings,
            DraftDesk desk,
            ModelAccess access) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.views = views;
        this.findings = findings;
        this.desk = desk;
        this.access = access;
    }

    @Operation(summary = "All models, tables and forms of a programme, with its revisions")
    @GetMapping("/models")
    Library library(@RequestParam String programme) {
        access.require(programme);
        return library.of(programme);
    }

    @Operation(summary = "Programmes whose models one may change, those in the making among them")
    @GetMapping("/models/programmes")
    List<String> programmes() {
        access.refuseUnlessAllowed();
        return access.programmes();
    }

    @Operation(summary = "What models of a programme may use: lanes, steps, gates, deadlines, forms, processes")
    @GetMapping("/models/vocabulary")
    Words vocabulary(@RequestParam String programme, @RequestParam(required = false) String revision) {
        access.require(programme);
        return vocabulary.of(programme, revision == null ? null : access.visible(revision));
    }

    @Operation(summary = "Begin a draft from the current revision, or from another")
    @PostMapping("/model-revisions")
    ResponseEntity<RevisionDetail> create(@RequestBody NewRevision body) {
        Revision draft = desk.create(body.programme(), body.title(), body.basedOn());
        return ResponseEntity.status(HttpStatus.CREATED).body(views.detail(draft.id()));
    }

    @Operation(summary = "One revision, with what one may do with it and else why not")
    @GetMapping("/model-revisions/{id}")
    @Transactional(readOnly = true)
    public ResponseEntity<RevisionDetail> one(@PathVariable String id) {
        access.visible(id);
        return tagged(views.detail(id));
    }

    @Operation(summary = "Give a draft another title or reason")
    @PatchMapping("/model-revisions/{id}")
    ResponseEntity<RevisionDetail> describe(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody Description body) {
        desk.describe(id, seen(ifMatch), body.title(), body.reason());
        return tagged(views.detail(id));
    }

    private static ResponseEntity<RevisionDetail> tagged(RevisionDetail detail) {
        return ResponseEntity.ok()
                .eTag("\"" + detail.summary().version() + "\"")
                .body(detail);
    }

    static Integer seen(String ifMatch) {
        try {
            return ifMatch == null ? null : Integer.valueOf(ifMatch.replaceAll("^(W/)?\"?|\"$", ""));
        } catch (NumberFormatException madeUp) {
            return -1;
        }
    }

    @Operation(summary = "Give up a revision that has not been in use; it stays in the history")
    @DeleteMapping("/model-revisions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        desk.discard(id);
    }

    @Operation(summary = "Take the pen, or show that one still holds it: at least every 15 minutes")
    @PostMapping("/model-revisions/{id}/editing")
    RevisionDetail edit(@PathVariable String id, @RequestBody(required = false) Editing body) {
        desk.edit(id, body != null && body.takeOver());
        return views.detail(id);
    }

    @Operation(summary = "Lay down the pen")
    @DeleteMapping("/model-revisions/{id}/editing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void layDown(@PathVariable String id) {
        desk.layDown(id);
    }

    @Operation(summary = "Bring a draft up to date with what is current; 409 with the files both have changed")
    @PostMapping("/model-revisions/{id}/update")
    RevisionDetail update(@PathVariable String id, @RequestBody(required = false) Update body) {
        Map<String, String> choices = body == null || body.choices() == null ? Map.of() : body.choices();
        List<String> conflicts = List.copyOf(desk.update(id, choices));
        if (!conflicts.isEmpty()) {
            throw Refused.conflict(
                    "update-conflict",
                    new Localized(
                            "Både utkastet og det som gjelder, har endret disse filene. Velg hvilken som skal brukes.",
                            "Both the draft and what is current have changed these files. Choose which to use."),
                    Map.of("conflicts", conflicts));
        }
        return views.detail(id);
    }

    @Operation(summary = "What is wrong with a revision, or may be, each on its element")
    @GetMapping("/model-revisions/{id}/findings")
    @Transactional(readOnly = true)
    public List<FindingView> findings(@PathVariable String id) {
        return findings.of(access.visible(id)).stream().map(FindingView::of).toList();
    }

    record NewRevision(String programme, String title, String basedOn) {}

    record Description(String title, String reason) {}

    record Editing(boolean takeOver) {}

    /** @param choices {@code mine} or {@code theirs} by path */
    record Update(Map<String, String> choices) {}

    /** @param element null when it is about the whole file */
    record FindingView(
            String path,
            String element,
            String elementName,
            Finding.Severity severity,
            String rule,
            String message,
            String hint) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.path(),
                    finding.element(),
                    finding.elementName(),
                    finding.severity(),
                    finding.rule(),
                    finding.message().here(),
                    finding.hint() == null ? null : finding.hint().here());
        }
    }
}
