package no.trepart.survey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.QuestionnaireReader;

/** A small survey counted by hand. */
class Counting {

    private static final String SMALL = """
            id: small
            version: 1
            title: {nb: Liten, en: Small}
            intro: {nb: Svar, en: Answer}
            respondents:
              - {id: leader, name: {nb: Leder, en: Leader}}
              - {id: employee, name: {nb: Ansatt, en: Employee}}
            dimensions:
              - {id: trust, good: high, name: {nb: Tillit, en: Trust}}
            pages:
              - {id: one, name: {nb: Først, en: First}}
            items:
              - {id: a, page: one, dimension: trust, scale: agreement5, text: {nb: A, en: A}}
              - {id: b, page: one, dimension: trust, scale: agreement5, text: {nb: B, en: B}}
            """;

    private final Map<String, Map<String, Map<String, Integer>>> counted = new HashMap<>();
    private final Map<String, WaveRows.Target> targets = new HashMap<>();
    private String text = SMALL;

    Counting saying(String now, String before) {
        text = text.replace(before, now);
        return this;
    }

    Counting ballots(int n, String group, Map<String, String> answers) {
        Ballot ballot = new Ballot(group, answers).checked(questionnaire());
        ballot.counted(questionnaire())
                .forEach(one -> counted.computeIfAbsent(one.question(), key -> new HashMap<>())
                        .computeIfAbsent(group, key -> new HashMap<>())
                        .merge(one.answer(), n, Integer::sum));
        targets.merge(
                group,
                new WaveRows.Target(100, n),
                (was, more) -> new WaveRows.Target(100, was.answered() + more.answered()));
        return this;
    }

    Questionnaire questionnaire() {
        return new QuestionnaireReader("questionnaires/small.yml", text.getBytes(StandardCharsets.UTF_8)).read();
    }

    Tallies.Counted counted() {
        return new Tallies.Counted(counted);
    }

    Results results() {
        return reader().results();
    }

    /** As sums take it. */
    Results apart() {
        return reader().apart().results();
    }

    ResultsReader reader() {
        return WaveResults.byGroup(wave().limits(), questionnaire(), targets, counted());
    }

    WaveChange.Side side() {
        return new WaveChange.Side(questionnaire(), results(), counted());
    }

    private static Wave wave() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Wave(
                "w",
                "p",
                "c",
                "i",
                "e",
                "r",
                "baseline",
                "small",
                "h",
                day,
                day,
                Wave.Access.codes,
                "ABCD",
                "X",
                null,
                Wave.State.released,
                day,
                null,
                day,
                Disclosure.STANDARD,
                Wave.Manner.period,
                0,
                Wave.Care.NONE);
    }
}
