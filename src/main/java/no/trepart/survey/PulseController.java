package no.trepart.survey;

import java.util.Map;
import no.trepart.casefile.CaseFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pulses of a case. */
@RestController
@RequestMapping("/api/cases/{caseId}/pulses")
class PulseController {

    private final Pulses pulses;
    private final PulseViews views;
    private final SurveyAccess access;

    PulseController(Pulses pulses, PulseViews views, SurveyAccess access) {
        this.pulses = pulses;
        this.views = views;
        this.access = access;
    }

    @GetMapping
    PulseViews.View view(@PathVariable String caseId) {
        return views.of(access.visibleCase(caseId));
    }

    @PostMapping
    PulseViews.View ask(@PathVariable String caseId) {
        CaseFile file = access.visibleCase(caseId);
        pulses.ask(file);
        return views.of(file);
    }

    @PostMapping("/answers")
    PulseViews.View answer(@PathVariable String caseId, @RequestBody Map<String, String> answers) {
        CaseFile file = access.visibleCase(caseId);
        pulses.answer(file, answers);
        return views.of(file);
    }
}
