package no.trepart.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.survey.TotalViews.Asked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results of many enterprises together. */
@RestController
@RequestMapping("/api/survey-totals")
class TotalController {

    private final TotalViews views;
    private final TotalPaper paper;
    private final Research research;

    TotalController(TotalViews views, TotalPaper paper, Research research) {
        this.paper = paper;
        this.research = research;
        this.views = views;
    }

    @GetMapping
    List<TotalViews.KindView> all(@RequestParam String programme) {
        return views.all(programme);
    }

    @GetMapping("/results")
    TotalViews.TotalResults results(
            @RequestParam String programme,
            @RequestParam String kind,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        return views.results(new Asked(programme, kind, shape, industry, region));
    }

    @GetMapping("/comparison")
    TotalViews.TotalComparison comparison(
            @RequestParam String programme,
            @RequestParam(defaultValue = "baseline") String first,
            @RequestParam(defaultValue = "closing") String second,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        return views.comparison(new Asked(programme, first, shape, industry, region), second);
    }

    @GetMapping("/response")
    List<TotalViews.RegionResponse> response(@RequestParam String programme) {
        return views.response(programme);
    }

    /** Sealed records with their codebook, for the institute that can open them. */
    @GetMapping("/research.zip")
    ResponseEntity<byte[]> research(@RequestParam String programme) {
        return PrintController.file("research.zip", new MediaType("application", "zip"), research.archive(programme));
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam String programme,
            @RequestParam String kind,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        Results results = results(programme, kind, shape, industry, region).results();
        return PrintController.file(
                "results.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), ResultsFile.csv(results));
    }

    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam String programme,
            @RequestParam String kind,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        Results results = results(programme, kind, shape, industry, region).results();
        return PrintController.file("results.xlsx", PrintController.XLSX, ResultsFile.xlsx(results));
    }

    @GetMapping("/results.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam String programme,
            @RequestParam String kind,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        return PrintController.file(
                "results.pdf",
                MediaType.APPLICATION_PDF,
                paper.results(new Asked(programme, kind, shape, industry, region)));
    }

    @GetMapping("/comparison.pdf")
    ResponseEntity<byte[]> comparisonPdf(
            @RequestParam String programme,
            @RequestParam(defaultValue = "baseline") String first,
            @RequestParam(defaultValue = "closing") String second,
            @RequestParam(required = false) String shape,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        return PrintController.file(
                "comparison.pdf",
                MediaType.APPLICATION_PDF,
                paper.comparison(new Asked(programme, first, shape, industry, region), second));
    }
}
