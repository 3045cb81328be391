package no.trepart.casefile;

import java.nio.charset.StandardCharsets;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/enterprises/import")
class ImportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final EnterpriseImport enterprises;
    private final Enrolment enrolment;
    private final CurrentPerson current;

    ImportController(EnterpriseImport enterprises, Enrolment enrolment, CurrentPerson current) {
        this.enterprises = enterprises;
        this.enrolment = enrolment;
        this.current = current;
    }

    @PostMapping("/preview")
    ImportPreview preview(@RequestParam String programme, @RequestParam(required = false) MultipartFile file) {
        Programme open = enrolment.openTo(current, programme);
        return enterprises.preview(open, chosen(file));
    }

    @PostMapping
    EnterpriseImport.Result take(@RequestParam String programme, @RequestParam(required = false) MultipartFile file) {
        Programme open = enrolment.openTo(current, programme);
        return enterprises.take(open, chosen(file), current.id());
    }

    @PostMapping("/bad-rows")
    ResponseEntity<byte[]> badRows(@RequestParam String programme, @RequestParam(required = false) MultipartFile file) {
        Programme open = enrolment.openTo(current, programme);
        ContentDisposition download =
                ContentDisposition.attachment().filename("bad-rows.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(enterprises.badRows(open, chosen(file)));
    }

    private static MultipartFile chosen(MultipartFile file) {
        if (file == null) {
            throw RegisterRows.refused("Velg en fil.", "Choose a file.");
        }
        return file;
    }
}
