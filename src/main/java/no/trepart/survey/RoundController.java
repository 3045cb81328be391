package no.trepart.survey;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pulses and surveys in many enterprises at once. */
@RestController
class RoundController {

    private final RoundViews views;

    RoundController(RoundViews views) {
        this.views = views;
    }

    @GetMapping("/api/survey-rounds")
    List<RoundViews.SeriesView> all() {
        return views.all();
    }
}
