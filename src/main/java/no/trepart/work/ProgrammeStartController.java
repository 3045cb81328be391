package no.trepart.work;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammeStartController {

    private final ProgrammeStarts starts;

    ProgrammeStartController(ProgrammeStarts starts) {
        this.starts = starts;
    }

    @PostMapping("/api/programmes/{key}/starts/{process}")
    ProgrammeStarts.Started start(
            @PathVariable String key, @PathVariable String process, @RequestBody(required = false) StartBody body) {
        return starts.start(key, process, body == null ? null : body.title());
    }

    record StartBody(String title) {}
}
