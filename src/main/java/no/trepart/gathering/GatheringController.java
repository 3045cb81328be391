package no.trepart.gathering;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/gatherings")
class GatheringController {

    private final GatheringViews views;

    GatheringController(GatheringViews views) {
        this.views = views;
    }

    @GetMapping
    List<GatheringSummary> all() {
        return views.all();
    }

    @GetMapping("/{id}")
    GatheringSummary one(@PathVariable String id) {
        return views.one(id);
    }
}
