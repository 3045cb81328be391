package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.RevisionViews.RevisionDetail;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** New programmes, and programmes as files. */
@RestController
@RequestMapping("/api/programmes")
class NewProgrammeController {

    private final NewProgramme making;
    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final RevisionViews views;
    private final ModelAccess access;
    private final Clock clock;

    NewProgrammeController(
            NewProgramme making,
            RevisionFiles files,
            CurrentRevisions running,
            RevisionViews views,
            ModelAccess access,
            Clock clock) {
        this.making = making;
        this.files = files;
        this.running = running;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "Begin a programme as a draft, as a copy or from the template")
    @PostMapping
    ResponseEntity<RevisionDetail> make(@RequestBody NewProgrammeBody body) {
        Revision draft = making.make(body.from(), body.key(), body.name());
        return ResponseEntity.status(HttpStatus.CREATED).body(views.detail(draft.id()));
    }

    @Operation(summary = "A programme as a zip with a manifest: what is current, or another revision of it")
    @GetMapping(path = "/{key}/export", produces = "application/zip")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@PathVariable String key, @RequestParam(required = false) String revision) {
        access.require(key);
        Revision wanted = revision == null ? running.of(key).orElseThrow(Refused::notFound) : access.visible(revision);
        if (!wanted.programme().equals(key)) {
            throw Refused.notFound();
        }
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"%s-%d.zip\"".formatted(key, wanted.number()))
                .body(ProgrammeArchive.pack(files.set(wanted), wanted.number(), wanted.title(), clock.instant()));
    }

    @Operation(summary = "Bring a zip: a draft in the programme it names, which is made when it is new")
    @PostMapping(
            path = "/import",
            consumes = {"application/zip", "application/octet-stream"})
    ResponseEntity<RevisionDetail> bring(HttpServletRequest request) throws IOException {
        access.refuseUnlessAllowed();
        byte[] archive = request.getInputStream().readNBytes(ProgrammeArchive.MOST + 1);
        Revision draft = making.bring(ProgrammeArchive.unpack(archive));
        return ResponseEntity.status(HttpStatus.CREATED).body(views.detail(draft.id()));
    }

    record NewProgrammeBody(String from, String key, Localized name) {}
}
