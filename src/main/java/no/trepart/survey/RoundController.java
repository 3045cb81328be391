package no.trepart.survey;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pulses and surveys in many enterprises at once. */
@RestController
@RequestMapping("/api/survey-rounds")
class RoundController {

    private final RoundViews views;
    private final RoundChanges changes;

    RoundController(RoundViews views, RoundChanges changes) {
        this.views = views;
        this.changes = changes;
    }

    @GetMapping
    List<RoundViews.SeriesView> all() {
        return views.all();
    }

    @PostMapping("/{series}/reconsideration")
    Reconsidered reconsider(@PathVariable String series) {
        return new Reconsidered(changes.reconsider(series));
    }

    @PostMapping("/{series}/calling-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(@PathVariable String series) {
        changes.callOff(series);
    }

    /** @param workItem the task in which it is decided what becomes of the plan */
    record Reconsidered(String workItem) {}
}
