package no.trepart.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.DayWords;
import no.trepart.Localized;
import no.trepart.survey.RoundRows.Count;
import no.trepart.survey.RoundRows.Round;
import no.trepart.work.KnownFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts {@code surveyRound}: how the newest round of a plan went, and when the next begins. */
@Component
class RoundFacts implements KnownFacts {

    private final RoundRows rows;
    private final RoundDays days;
    private final JdbcClient jdbc;

    RoundFacts(RoundRows rows, RoundDays days, JdbcClient jdbc) {
        this.rows = rows;
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Map<String, Object>> known(String name, String processInstanceId) {
        if (!"surveyRound".equals(name)) {
            return Optional.empty();
        }
        Map<String, Object> facts = new HashMap<>();
        jdbc.sql("select id from subject where process_instance_id = ?")
                .param(processInstanceId)
                .query(String.class)
                .optional()
                .flatMap(rows::newest)
                .ifPresent(round -> facts.put("outcome", outcome(round)));
        days.of(List.of(processInstanceId))
                .values()
                .forEach(next -> facts.put("nextOn", DayWords.of(next).here()));
        return Optional.of(facts);
    }

    private String outcome(Round round) {
        Count count = rows.counts(List.of(round.id())).getOrDefault(round.id(), Count.NONE);
        Localized begun = new Localized(
                "Begynte %s. Virksomheter med: %d. Sto over: %d."
                        .formatted(Words.day(round.startedOn(), false), count.began(), count.leftOut()),
                "Began %s. Enterprises taking part: %d. Sat it out: %d."
                        .formatted(Words.day(round.startedOn(), true), count.began(), count.leftOut()));
        Localized answered = round.kind() == null
                ? new Localized(
                        " Der alle partene har svart: %d.".formatted(count.whole()),
                        " Where all parties have answered: %d.".formatted(count.whole()))
                : new Localized(
                        " Svar: %d av %d inviterte.".formatted(count.answered(), count.invited()),
                        " Answers: %d of %d invited.".formatted(count.answered(), count.invited()));
        return begun.here() + answered.here();
    }
}
