package no.trepart.survey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.survey.TotalViews.Asked;
import org.springframework.stereotype.Component;

/** Results and changes of an industry, a region or the programme, on paper. Whether they may be shown is the views' question. */
@Component
class TotalPaper {

    private final TotalViews views;
    private final Programmes programmes;
    private final ResultsPaper results;
    private final ChangePaper changes;

    TotalPaper(TotalViews views, Programmes programmes, ResultsPaper results, ChangePaper changes) {
        this.views = views;
        this.programmes = programmes;
        this.results = results;
        this.changes = changes;
    }

    byte[] results(Asked asked) {
        TotalViews.TotalResults view = views.results(asked);
        return results.of(view, scope(asked));
    }

    byte[] comparison(Asked asked, String second) {
        TotalViews.TotalComparison view = views.comparison(asked, second);
        List<Results.Group> groups = views.results(
                        new Asked(asked.programme(), second, null, asked.industry(), asked.region()))
                .results()
                .groups();
        return changes.of(scope(asked), asked.kind(), second, view, groups);
    }

    private String scope(Asked asked) {
        Programme programme = programmes.get(asked.programme());
        return Stream.of(
                        Stream.of(programme.name().here()),
                        Stream.ofNullable(asked.industry())
                                .map(one -> programme.industryName(one).here()),
                        Stream.ofNullable(asked.region()).map(programme::regionName))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
