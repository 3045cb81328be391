package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.survey.SurveyViews.ResultsView;
import no.trepart.survey.WaveViews.WaveView;
import org.springframework.stereotype.Component;

/**
 * Results to lay on the committee's table. Made of what the screen shows and of nothing else, so that paper never tells more.
 */
@Component
class ResultsPaper {

    private final Paper paper;
    private final Clock clock;

    ResultsPaper(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    /** @param byUnit whether the results are told apart by unit and not by group */
    byte[] of(WaveView wave, ResultsView view, boolean byUnit) {
        Map<String, Object> said = said(view.kind(), wave.caseFile().name(), view.title(), view.results());
        said.put("wave", wave);
        said.put("version", wave.version());
        said.put("response", view.response());
        said.put("circumstances", view.circumstances());
        said.put("beside", view.context());
        said.put("byUnit", byUnit);
        said.put("hidden", String.join(", ", view.hidden()));
        return paper.of("survey/results-paper", said);
    }

    byte[] of(TotalViews.TotalResults view, String scope) {
        Map<String, Object> said = said(view.kind(), scope, view.title(), view.results());
        said.put("enterprises", view.enterprises());
        said.put("answered", view.answered());
        said.put("hidden", "");
        said.put("byUnit", false);
        return paper.of("survey/results-paper", said);
    }

    private Map<String, Object> said(String kind, String who, String title, Results results) {
        Map<String, Object> said = new HashMap<>();
        said.put("kind", WaveKind.name(kind).here());
        said.put("who", who);
        said.put("questionnaire", title);
        said.put("today", LocalDate.now(clock));
        said.put("words", new PaperWords());
        said.put("results", results);
        ResultsSheet sheet = new ResultsSheet(results);
        Map<String, ResultsSheet.Theme> themes =
                sheet.themes().stream().collect(Collectors.toMap(one -> one.of().id(), one -> one));
        Map<String, Results.ItemResult> items =
                results.items().stream().collect(Collectors.toMap(Results.ItemResult::id, one -> one));
        Highlights first = results.highlights();
        said.put("strong", first.strong().stream().map(themes::get).toList());
        said.put("weak", first.weak().stream().map(themes::get).toList());
        said.put("apart", first.apart().stream().map(themes::get).toList());
        said.put("unknown", first.unknown().stream().map(items::get).toList());
        said.put("themes", sheet.themes());
        said.put("others", sheet.others());
        said.put("intervals", sheet.intervals());
        said.put("rough", sheet.rough());
        return said;
    }
}
