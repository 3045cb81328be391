package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes ballots and counts them. What is kept of a ballot is that each of its answers was given once more: no row is one
 * person's, and none says when.
 */
@Component
@Transactional
class Ballots {

    private final WaveRows rows;
    private final Units units;
    private final Research research;
    private final JdbcClient jdbc;
    private final Clock clock;

    Ballots(WaveRows rows, Units units, Research research, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.research = research;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a ballot, once for each code and device.
     *
     * @param code one that {@link Doors} has let in
     * @param device a random mark of the device; needed with the shared link only
     * @throws Refused when the wave is closed, the code or device has answered, the group is full, or an answer is none
     */
    void cast(AnswerCode code, String device, Ballot ballot) {
        cast(code, device, ballot, false);
    }

    /** @param forResearch whether the respondent lets a sealed copy go to research */
    void cast(AnswerCode code, String device, Ballot ballot, boolean forResearch) {
        Wave wave = rows.byDoor(code.door()).orElseThrow(Refused::notFound);
        wave.refuseUnlessAnswerable(LocalDate.now(clock));
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Ballot clean = ballot.checked(questionnaire);
        boolean first = wave.access() == Wave.Access.codes
                ? jdbc.sql("update survey_code set used = true where wave_id = ? and hash = ? and not used")
                                .params(wave.id(), code.hash())
                                .update()
                        == 1
                : jdbc.sql("insert ignore into survey_device (wave_id, hash) values (?, ?)")
                                .params(wave.id(), AnswerCode.hash(wave.id() + device))
                                .update()
                        == 1;
        if (!first) {
            throw answered();
        }
        count(wave, questionnaire, List.of(clean));
        if (forResearch) {
            research.take(wave, clean);
        }
    }

    /** Counts ballots that need no code, such as those invented for the demo. */
    void count(Wave wave, List<Ballot> ballots) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        count(
                wave,
                questionnaire,
                ballots.stream().map(one -> one.checked(questionnaire)).toList());
    }

    private void count(Wave wave, Questionnaire questionnaire, List<Ballot> ballots) {
        Map<String, Integer> groups = new TreeMap<>();
        Map<List<String>, Integer> counted = new TreeMap<>(Ballots::inOrder);
        Set<String> known = units.of(wave.id()).keySet();
        Map<String, Integer> inUnit = new TreeMap<>();
        for (Ballot ballot : ballots) {
            groups.merge(ballot.respondent(), 1, Integer::sum);
            ballot.counted(questionnaire)
                    .forEach(one ->
                            counted.merge(List.of(one.question(), ballot.respondent(), one.answer()), 1, Integer::sum));
            if (!known.isEmpty()) {
                String unit = known.contains(ballot.unit()) ? ballot.unit() : Units.NONE;
                inUnit.merge(unit, 1, Integer::sum);
                ballot.counted(questionnaire)
                        .forEach(one -> counted.merge(
                                List.of(Units.UNIT + one.question(), unit, one.answer()), 1, Integer::sum));
            }
            ballot.texts(questionnaire).forEach((item, text) -> keep(wave, item, text));
        }
        tally(wave, counted);
        inUnit.forEach((unit, more) -> units.answered(wave.id(), unit, more));
        // Last, since this row is what everybody waits for; with the wave in it, so that none comes in as it closes.
        groups.forEach((respondent, more) -> {
            int taken = jdbc.sql("""
                            update survey_target t join survey_wave w on w.id = t.wave_id
                            set t.answered = t.answered + ?
                            where t.wave_id = ? and t.respondent = ? and w.state = 'open'
                              and t.answered + ? <= t.invited
                            """).params(more, wave.id(), respondent, more).update();
            if (taken == 0) {
                throw full();
            }
        });
    }

    private static int inOrder(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void tally(Wave wave, Map<List<String>, Integer> counted) {
        if (counted.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        counted.forEach((key, n) -> {
            values.add(wave.id());
            values.addAll(key);
            values.add(n);
        });
        String each = ", (?, ?, ?, ?, ?)".repeat(counted.size()).substring(2);
        jdbc.sql("insert into survey_tally (wave_id, question, respondent, answer, n) values " + each
                        + " on duplicate key update n = n + values(n)")
                .params(values)
                .update();
    }

    private void keep(Wave wave, String item, String text) {
        jdbc.sql("insert into survey_text (id, wave_id, item, body, state) values (?, ?, ?, ?, 'kept')")
                .params(UUID.randomUUID().toString(), wave.id(), item, text)
                .update();
    }

    static Refused answered() {
        return Wave.refused(
                "answered",
                "Det er allerede svart herfra. Hvert svar teller én gang.",
                "This has been answered already. Each answer counts once.");
    }

    private static Refused full() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "full",
                new Localized(
                        "Alle som er invitert i denne gruppen, har allerede svart. Valgte du riktig gruppe? Ellers ber du"
                                + " dem som har ansvar for undersøkelsen, øke antallet.",
                        "Everybody invited in this group has answered already. Did you choose the right group? Otherwise"
                                + " ask those responsible for the survey to raise the number."));
    }
}
