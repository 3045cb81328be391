package no.trepart.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results and changes as the API shows them. Whether they may be shown is {@link SurveyAccess}'s question. */
@Component
@Transactional(readOnly = true)
class SurveyViews {

    private final WaveRows rows;
    private final WaveResults results;
    private final Units units;
    private final Circumstances circumstances;
    private final Waves waves;

    SurveyViews(WaveRows rows, WaveResults results, Units units, Circumstances circumstances, Waves waves) {
        this.rows = rows;
        this.results = results;
        this.units = units;
        this.circumstances = circumstances;
        this.waves = waves;
    }

    ResultsView results(Wave wave) {
        WaveChange.Side side = results.byGroup(wave);
        return new ResultsView(
                wave.id(),
                wave.kind(),
                side.questionnaire().title().here(),
                waves.response(wave),
                wave.context(),
                circumstances.of(wave.id()),
                hidden(wave, side),
                side.results());
    }

    /** Those who were asked and are not shown alone. */
    private List<String> hidden(Wave wave, WaveChange.Side side) {
        Map<String, WaveRows.Target> targets = rows.targets(wave.id());
        List<String> shown =
                side.results().groups().stream().map(Results.Group::id).toList();
        return side.questionnaire().respondents().stream()
                .filter(one -> !shown.contains(one.id())
                        && targets.containsKey(one.id())
                        && targets.get(one.id()).invited() > 0)
                .map(one -> one.name().here())
                .toList();
    }

    /** @throws Refused when the wave tells no units apart */
    ResultsView byUnit(Wave wave) {
        Map<String, String> here = units.of(wave.id());
        if (here.isEmpty()) {
            throw Wave.refused(
                    "no-units", "Undersøkelsen skilte ikke mellom enheter.", "The survey did not tell units apart.");
        }
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        return new ResultsView(
                wave.id(),
                wave.kind(),
                questionnaire.title().here(),
                waves.response(wave),
                wave.context(),
                circumstances.of(wave.id()),
                List.of(),
                results.byUnit(wave, here));
    }

    /**
     * @param before an earlier wave of the enterprise; null for its first, which is what it set out from (TT-11)
     * @throws Refused when the enterprise has no such wave that is released
     */
    ComparisonView comparison(Wave wave, String before) {
        List<Wave> earlier = rows.ofCase(wave.caseId()).stream()
                .filter(one -> one.id().compareTo(wave.id()) < 0 && one.state() == Wave.State.released)
                .sorted(Comparator.comparing(Wave::id))
                .toList();
        Wave chosen = earlier.stream()
                .filter(one -> before == null || before.isBlank() || one.id().equals(before))
                .findFirst()
                .orElseThrow(() -> Wave.refused(
                        "nothing-earlier",
                        "Virksomheten har ingen slik tidligere undersøkelse med frigitte resultater.",
                        "The enterprise has no such earlier survey with released results."));
        return new ComparisonView(
                Point.of(chosen),
                Point.of(wave),
                earlier.stream().map(Point::of).toList(),
                WaveChange.of(results.byGroup(chosen), results.byGroup(wave)));
    }

    /** @param hidden names of those who were asked and are not shown alone; units are not named */
    record ResultsView(
            String wave,
            String kind,
            String title,
            Response response,
            String context,
            List<Circumstances.Circumstance> circumstances,
            List<String> hidden,
            Results results) {}

    record Point(String wave, String kind, LocalDate closedOn) {

        static Point of(Wave wave) {
            return new Point(wave.id(), wave.kind(), wave.closedOn());
        }
    }

    /**
     * First and second, in the order of time.
     *
     * @param earlier what the second may be compared with, the oldest first
     */
    record ComparisonView(Point first, Point second, List<Point> earlier, WaveChange change) {}
}
