package no.trepart.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.survey.TotalViews.Asked;
import org.springdoc.core.annotations.ParameterObject;
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
    TotalViews.TotalResults results(@ParameterObject @Valid Asked asked) {
        return views.results(asked);
    }

    @GetMapping("/comparison")
    TotalViews.TotalComparison comparison(@ParameterObject @Valid Compared compared) {
        return views.comparison(compared.asked(), compared.second());
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
    ResponseEntity<byte[]> csv(@ParameterObject @Valid Asked asked) {
        Results results = views.results(asked).results();
        return PrintController.file(
                "results.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), ResultsFile.csv(results));
    }

    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> xlsx(@ParameterObject @Valid Asked asked) {
        Results results = views.results(asked).results();
        return PrintController.file("results.xlsx", PrintController.XLSX, ResultsFile.xlsx(results));
    }

    @GetMapping("/results.pdf")
    ResponseEntity<byte[]> pdf(@ParameterObject @Valid Asked asked) {
        return PrintController.file("results.pdf", MediaType.APPLICATION_PDF, paper.results(asked));
    }

    @GetMapping("/comparison.pdf")
    ResponseEntity<byte[]> comparisonPdf(@ParameterObject @Valid Compared compared) {
        return PrintController.file(
                "comparison.pdf", MediaType.APPLICATION_PDF, paper.comparison(compared.asked(), compared.second()));
    }

    /** Two kinds of waves beside each other; from the first survey of the course to its last when nothing else is said. */
    record Compared(
            @NotBlank String programme, String first, String second, String shape, String industry, String region) {

        Compared {
            first = first == null ? "baseline" : first;
            second = second == null ? "closing" : second;
        }

        private Asked asked() {
            return new Asked(programme, first, shape, industry, region);
        }
    }
}
