package no.trepart.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.casefile.Cases;
import no.trepart.engine.Models;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.QuestionnaireReader;
import no.trepart.work.OptionSource;
import org.springframework.stereotype.Component;

/**
 * The choices {@code questionnaires}: those of the case's set of models, and first the questions it answered last; outside a
 * case those of the programme, and first what each enterprise answered last.
 */
@Component
class QuestionnaireOptions implements OptionSource {

    private static final Localized AGAIN = new Localized(
            "De samme spørsmålene som virksomheten svarte på sist",
            "The same questions as the enterprise answered last");

    private final Cases cases;
    private final Models models;
    private final WaveRows rows;

    QuestionnaireOptions(Cases cases, Models models, WaveRows rows) {
        this.cases = cases;
        this.models = models;
        this.rows = rows;
    }

    @Override
    public Optional<List<Option>> options(String key, Context context) {
        if (!"questionnaires".equals(key)) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        if (context.caseId() == null) {
            options.add(new Option(AGAIN.here(), WaveOpening.SAME_AGAIN));
            options.addAll(of(models.current(context.programme())));
        } else {
            rows.ofCase(context.caseId()).stream().findFirst().ifPresent(last -> options.add(again(last)));
            options.addAll(of(cases.get(context.caseId()).set()));
        }
        return Optional.of(options);
    }

    private List<Option> of(String set) {
        return models.files(set).entrySet().stream()
                .filter(file -> QuestionnaireReader.isQuestionnaire(file.getKey()))
                .map(file -> new QuestionnaireReader(file.getKey(), file.getValue()).read())
                .filter(one -> one.use() == Questionnaire.Use.survey)
                .map(one -> new Option(named(one), one.id()))
                .toList();
    }

    private Option again(Wave last) {
        Questionnaire questionnaire = rows.questionnaire(last.hash());
        String label = new Localized(
                        "De samme spørsmålene som sist: %s (%s)"
                                .formatted(named(questionnaire), Words.day(last.opensOn(), false)),
                        "The same questions as last time: %s (%s)"
                                .formatted(named(questionnaire), Words.day(last.opensOn(), true)))
                .here();
        return new Option(label, WaveOpening.SAME_AGAIN);
    }

    private static String named(Questionnaire one) {
        return new Localized(
                        "%s, utgave %d".formatted(one.title().nb(), one.version()),
                        "%s, version %d".formatted(one.title().en(), one.version()))
                .here();
    }
}
