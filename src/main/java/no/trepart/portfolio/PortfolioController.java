package no.trepart.portfolio;

import java.util.List;
import no.trepart.Refused;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every row is one the person may see: leaders see the programme, advisors theirs, organisations their industry's. */
@RestController
@RequestMapping("/api")
class PortfolioController {

    private final Matrix matrix;
    private final Attention attention;
    private final Programmes programmes;

    PortfolioController(Matrix matrix, Attention attention, Programmes programmes) {
        this.matrix = matrix;
        this.attention = attention;
        this.programmes = programmes;
    }

    @GetMapping("/matrix")
    Matrix.View matrix(
            @RequestParam String programme,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region,
            @RequestParam(required = false) String county,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String advisor) {
        Programme known = programmes.find(programme).orElseThrow(Refused::notFound);
        return matrix.of(known, new Matrix.Filter(industry, region, county, phase, state, advisor));
    }

    @GetMapping("/attention")
    List<Attention.Item> attention() {
        return attention.items();
    }
}
