package no.trepart.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire;
import no.trepart.survey.Tallies.Counted;
import org.springframework.stereotype.Component;

/**
 * The results of one wave, by group or by unit. Both divide the same everybody, so each keeps what the other leaves: nobody
 * can subtract the units from what is told beside the groups.
 */
@Component
class WaveResults {

    private final WaveRows rows;
    private final Tallies tallies;
    private final Units units;

    WaveResults(WaveRows rows, Tallies tallies, Units units) {
        this.rows = rows;
        this.tallies = tallies;
        this.units = units;
    }

    /** With all that is known of it. */
    WaveChange.Side byGroup(Wave wave) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Counted counted = tallies.of(wave.id());
        Map<String, String> told = units.of(wave.id());
        Map<String, WaveRows.Target> targets = rows.targets(wave.id());
        ResultsReader groups = byGroup(wave.limits(), questionnaire, targets, counted);
        ResultsReader kept = told.isEmpty() ? groups : groups.beside(byUnit(wave, questionnaire, told));
        return new WaveChange.Side(questionnaire, kept.results(), counted);
    }

    /**
     * Each group for itself, without what subtracting it from everybody leaves: only to be summed with other enterprises'.
     */
    WaveChange.Side apart(Wave wave) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Counted counted = tallies.of(wave.id());
        Results results = byGroup(wave.limits(), questionnaire, rows.targets(wave.id()), counted)
                .apart()
                .results();
        return new WaveChange.Side(questionnaire, results, counted);
    }

    /** @param told units by id, with their names; one at least */
    Results byUnit(Wave wave, Map<String, String> told) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        ResultsReader groups = byGroup(wave.limits(), questionnaire, rows.targets(wave.id()), tallies.of(wave.id()));
        return byUnit(wave, questionnaire, told).beside(groups).results();
    }

    static ResultsReader byGroup(
            Disclosure limits, Questionnaire questionnaire, Map<String, WaveRows.Target> targets, Counted counted) {
        Map<String, Integer> ballots = new HashMap<>();
        targets.forEach((group, target) -> ballots.put(group, target.answered()));
        return new ResultsReader(
                limits,
                questionnaire,
                Results.groups(questionnaire),
                ballots,
                counted,
                Map.of(),
                Interval.Margins::single);
    }

    private ResultsReader byUnit(Wave wave, Questionnaire questionnaire, Map<String, String> told) {
        String none = new Localized("Ingen av dem, eller ikke sagt", "None of them, or not said").here();
        List<ResultsReader.Part> parts = told.entrySet().stream()
                .map(unit ->
                        new ResultsReader.Part(unit.getKey(), unit.getValue().isEmpty() ? none : unit.getValue()))
                .toList();
        return new ResultsReader(
                wave.limits(),
                questionnaire,
                parts,
                units.ballots(wave.id()),
                tallies.byUnit(wave.id()),
                Map.of(),
                Interval.Margins::single);
    }
}
