package no.trepart.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.survey.WaveViews.WaveView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Waves and their results for those who take part. */
@RestController
@RequestMapping("/api")
class SurveyController {

    private final WaveViews list;
    private final SurveyViews views;
    private final SurveyAccess access;
    private final Waves waves;
    private final FreeTexts texts;

    SurveyController(WaveViews list, SurveyViews views, SurveyAccess access, Waves waves, FreeTexts texts) {
        this.list = list;
        this.views = views;
        this.access = access;
        this.waves = waves;
        this.texts = texts;
    }

    @GetMapping("/surveys")
    List<WaveView> all(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) WaveViews.Standing state,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region) {
        return list.all(new WaveViews.Filter(q, kind, state, industry, region));
    }

    @GetMapping("/cases/{id}/surveys")
    List<WaveView> ofCase(@PathVariable String id) {
        return list.ofCase(access.visibleCase(id));
    }

    @GetMapping("/surveys/{wave}")
    WaveView one(@PathVariable String wave) {
        return list.one(access.visible(wave));
    }

    @GetMapping("/surveys/{wave}/results")
    SurveyViews.ResultsView results(@PathVariable String wave) {
        return views.results(access.results(wave));
    }

    @GetMapping("/surveys/{wave}/units")
    SurveyViews.ResultsView byUnit(@PathVariable String wave) {
        return views.byUnit(access.results(wave));
    }

    @GetMapping("/surveys/{wave}/comparison")
    SurveyViews.ComparisonView comparison(@PathVariable String wave, @RequestParam(required = false) String before) {
        return views.comparison(access.results(wave), before);
    }

    @PostMapping("/surveys/{wave}/extension")
    WaveView extend(@PathVariable String wave, @RequestBody Extension extension) {
        Wave run = access.run(wave);
        run.refuseUnlessOpen();
        if (extension.closesOn() == null) {
            throw invalid("closesOn", "Velg en dag.", "Choose a day.");
        }
        waves.extend(run.id(), extension.closesOn());
        return one(wave);
    }

    @PostMapping("/surveys/{wave}/closing")
    WaveView close(@PathVariable String wave, @RequestBody Closing closing) {
        Wave run = access.run(wave);
        String reason = closing.reason() == null ? "" : closing.reason().strip();
        if (reason.isEmpty() || reason.length() > 1000) {
            throw invalid("reason", "Skriv hvorfor, med høyst 1000 tegn.", "Say why, in at most 1000 characters.");
        }
        waves.closeEarly(run.id(), reason);
        return one(wave);
    }

    @PostMapping("/surveys/{wave}/targets")
    WaveView invite(@PathVariable String wave, @RequestBody Map<String, Integer> targets) {
        Wave run = access.run(wave);
        boolean strange = targets.values().stream().anyMatch(one -> one == null || one < 0 || one > 10_000);
        if (strange) {
            throw invalid("targets", "Skriv tall fra 0 til 10 000.", "Write numbers from 0 to 10,000.");
        }
        waves.invite(run.id(), targets);
        return one(wave);
    }

    @GetMapping("/surveys/{wave}/texts")
    List<FreeTexts.Text> texts(@PathVariable String wave) {
        Wave seen = access.results(wave);
        return texts.of(seen, access.in(List.of(seen)).runs(seen));
    }

    @PostMapping("/surveys/{wave}/texts/{text}")
    List<FreeTexts.Text> judge(@PathVariable String wave, @PathVariable String text, @RequestBody Judgement judgement) {
        Wave run = access.run(wave);
        access.results(wave);
        texts.judge(run, text, judgement.show());
        return texts.of(run, true);
    }

    private static Refused invalid(String field, String nb, String en) {
        Localized message = new Localized(nb, en);
        return new Refused(Refused.Kind.INVALID, field, message, List.of(new Refused.Field(field, message)));
    }

    record Extension(LocalDate closesOn) {}

    record Closing(String reason) {}

    record Judgement(boolean show) {}
}
