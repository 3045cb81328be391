package no.trepart.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaves a wave as a file: poster and slips for whoever runs it, released figures for whoever takes part. */
@RestController
@RequestMapping("/api/surveys/{wave}")
class PrintController {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SurveyAccess access;
    private final SurveyViews views;
    private final WaveViews waves;
    private final Doors doors;
    private final Poster poster;
    private final ResultsPaper results;
    private final ChangePaper changes;

    PrintController(
            SurveyAccess access,
            SurveyViews views,
            WaveViews waves,
            Doors doors,
            Poster poster,
            ResultsPaper results,
            ChangePaper changes) {
        this.access = access;
        this.views = views;
        this.waves = waves;
        this.doors = doors;
        this.poster = poster;
        this.results = results;
        this.changes = changes;
    }

    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String wave) {
        Wave seen = access.visible(wave);
        seen.refuseUnlessOpen();
        return file("poster.pdf", MediaType.APPLICATION_PDF, poster.poster(seen));
    }

    /** New codes each time; they stand on these slips and nowhere else. */
    @PostMapping("/slips.pdf")
    ResponseEntity<byte[]> slips(@PathVariable String wave, @RequestBody Slips slips) {
        Wave run = access.run(wave);
        List<AnswerCode> codes = doors.make(run, slips.count());
        return file("slips.pdf", MediaType.APPLICATION_PDF, poster.slips(run, codes));
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> csv(@PathVariable String wave) {
        Results shown = views.results(released(wave)).results();
        return file("results.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), ResultsFile.csv(shown));
    }

    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String wave) {
        Results shown = views.results(released(wave)).results();
        return file("results.xlsx", XLSX, ResultsFile.xlsx(shown));
    }

    @GetMapping("/results.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String wave) {
        Wave seen = released(wave);
        return file("results.pdf", MediaType.APPLICATION_PDF, results.of(waves.one(seen), views.results(seen), false));
    }

    @GetMapping("/units.pdf")
    ResponseEntity<byte[]> units(@PathVariable String wave) {
        Wave seen = released(wave);
        return file("units.pdf", MediaType.APPLICATION_PDF, results.of(waves.one(seen), views.byUnit(seen), true));
    }

    @GetMapping("/comparison.pdf")
    ResponseEntity<byte[]> comparison(@PathVariable String wave, @RequestParam(required = false) String before) {
        Wave seen = released(wave);
        return file(
                "comparison.pdf",
                MediaType.APPLICATION_PDF,
                changes.of(
                        waves.one(seen).caseFile().name(),
                        views.comparison(seen, before),
                        views.results(seen).results().groups()));
    }

    /** A file may be passed on: so only what is released, and nothing that is not on the screen. */
    private Wave released(String id) {
        Wave wave = access.results(id);
        if (wave.state() != Wave.State.released) {
            throw Wave.refused(
                    "not-released",
                    "Resultatene kan lastes ned når de er frigitt.",
                    "The results can be downloaded when they are released.");
        }
        return wave;
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    record Slips(int count) {}
}
