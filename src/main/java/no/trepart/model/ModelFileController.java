package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Node;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a revision, as they are: BPMN, DMN, forms and {@code programme.yml}. */
@RestController
@RequestMapping("/api/model-revisions/{id}")
class ModelFileController {

    private final ModelAccess access;
    private final ModelLibrary library;
    private final RevisionFiles files;
    private final DraftDesk desk;
    private final Models models;

    ModelFileController(ModelAccess access, ModelLibrary library, RevisionFiles files, DraftDesk desk, Models models) {
        this.access = access;
        this.library = library;
        this.files = files;
        this.desk = desk;
        this.models = models;
    }

    @Operation(summary = "The files of a revision")
    @GetMapping("/files")
    @Transactional(readOnly = true)
    public List<ModelLibrary.LibraryFile> list(@PathVariable String id) {
        return library.files(access.visible(id));
    }

    @Operation(summary = "One file as it is, with its hash as ETag")
    @GetMapping("/file")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> read(@PathVariable String id, @RequestParam String path) {
        access.visible(id);
        byte[] content = files.content(id, path).orElseThrow(Refused::notFound);
        FileKind kind = FileKind.of(path).orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .eTag("\"" + files.hash(id, path).orElseThrow() + "\"")
                .contentType(MediaType.parseMediaType(kind.mediaType() + ";charset=UTF-8"))
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @Operation(
            summary = "Save one file of a draft",
            description = "If-Match with the hash that was changed, or If-None-Match: * for a new file. 412 when it has"
                    + " changed since, 409 when somebody else edits, 413 above 2 MB, 422 with the line when it cannot be"
                    + " read.")
    @PutMapping("/file")
    ResponseEntity<Saved> write(
            @PathVariable String id,
            @RequestParam String path,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) String ifNoneMatch,
            HttpServletRequest request)
            throws IOException {
        access.refuseUnlessAllowed();
        // One byte more than is taken, so that what is too large is told and not read to its end.
        byte[] content = request.getInputStream().readNBytes(ReadableFile.MOST + 1);
        String hash = desk.write(id, path, content, seen(ifMatch, ifNoneMatch));
        return ResponseEntity.ok().eTag("\"" + hash + "\"").body(new Saved(path, hash));
    }

    @Operation(summary = "Remove a file from a draft; If-Match with its hash")
    @DeleteMapping("/file")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String id,
            @RequestParam String path,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        access.refuseUnlessAllowed();
        desk.remove(id, path, seen(ifMatch, null));
    }

    /** The hash that was seen; null for a file that is to be new. */
    private static String seen(String ifMatch, String ifNoneMatch) {
        if (ifMatch != null) {
            return ifMatch.replaceAll("^(W/)?\"?|\"$", "");
        }
        if ("*".equals(ifNoneMatch)) {
            return null;
        }
        throw new Refused(
                Refused.Kind.STALE,
                "if-match",
                new Localized(
                        "Send hvilken utgave av filen du så, i If-Match.", "Send the hash you saw, in If-Match."));
    }

    @Operation(summary = "One process of a revision as an ordered list")
    @GetMapping("/outline")
    @Transactional(readOnly = true)
    public OutlineView outline(@PathVariable String id, @RequestParam String process) {
        access.visible(id);
        byte[] content =
                files.content(id, "%s/%s.bpmn".formatted(process, process)).orElseThrow(Refused::notFound);
        try {
            Outline outline = models.read(content);
            return new OutlineView(
                    outline.process(),
                    outline.name().here(),
                    outline.nodes().stream().map(Step::of).toList());
        } catch (ModelRefused refused) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "not-bpmn",
                    new Localized(
                            "Modellen kan ikke leses: den " + refused.reason().nb(),
                            "The model cannot be read: it " + refused.reason().en()));
        }
    }

    record Saved(String path, String hash) {}

    record OutlineView(String process, String name, List<Step> steps) {}

    /**
     * @param lane role or body; null outside any
     * @param calls the process it starts; null when none
     */
    record Step(
            String id,
            Outline.Kind kind,
            String name,
            String documentation,
            String lane,
            String calls,
            boolean form,
            List<String> next,
            List<Step> children) {

        static Step of(Node node) {
            return new Step(
                    node.id(),
                    node.kind(),
                    node.name().here(),
                    node.documentation() == null ? null : node.documentation().here(),
                    node.lane(),
                    node.calls(),
                    node.form(),
                    node.next(),
                    node.children().stream().map(Step::of).toList());
        }
    }
}
