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
    private final SurveyAccess access;

    PulseController(Pulses pulses, SurveyAccess access) {
        this.pulses = pulses;
        this.access = access;
    }

    @GetMapping
    Pulses.View view(@PathVariable String caseId) {
        return pulses.view(access.visibleCase(caseId));
    }

    @PostMapping
    Pulses.View ask(@PathVariable String caseId) {
        CaseFile file = access.visibleCase(caseId);
        pulses.ask(file);
        return pulses.view(file);
    }

    @PostMapping("/answers")
    Pulses.View answer(@PathVariable String caseId, @RequestBody Map<String, String> answers) {
        CaseFile file = access.visibleCase(caseId);
        pulses.answer(file, answers);
        return pulses.view(file);
    }
}
