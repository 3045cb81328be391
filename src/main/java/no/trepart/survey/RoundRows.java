package no.trepart.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds as they are kept. */
@Component
class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, String programme) {
        jdbc.sql("""
                        insert into survey_round (id, programme, subject_id, starts, kind, started_on)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(round.id(), programme, round.series(), round.starts(), round.kind(), round.startedOn())
                .update();
    }

    /** @param subject what began there; null when it was left out */
    void addCase(String round, String caseId, String subject, LeftOut why) {
        jdbc.sql("insert into survey_round_case (round_id, case_id, subject_id, left_out) values (?, ?, ?, ?)")
                .params(round, caseId, subject, why == null ? null : why.name())
                .update();
    }

    Optional<Round> newest(String series) {
        return of(List.of(series)).getOrDefault(series, List.of()).stream().findFirst();
    }

    /** Rounds by series, newest first. */
    Map<String, List<Round>> of(Collection<String> series) {
        Map<String, List<Round>> found = new HashMap<>();
        if (series.isEmpty()) {
            return found;
        }
        jdbc.sql("select * from survey_round where subject_id in (:series) order by id desc")
                .param("series", series)
                .query(row -> {
                    Round round = new Round(
                            row.getString("id"),
                            row.getString("subject_id"),
                            row.getString("starts"),
                            row.getString("kind"),
                            row.getObject("started_on", LocalDate.class));
                    found.computeIfAbsent(round.series(), key -> new ArrayList<>())
                            .add(round);
                });
        return found;
    }

    /** How far the enterprises of each round have come. */
    Map<String, Count> counts(Collection<String> rounds) {
        Map<String, Count> counts = new HashMap<>();
        if (rounds.isEmpty()) {
            return counts;
        }
        jdbc.sql("""
                        select r.round_id, count(r.subject_id), coalesce(sum(s.state <> 'open'), 0), count(r.left_out)
                        from survey_round_case r left join subject s on s.id = r.subject_id
                        where r.round_id in (:rounds) group by r.round_id
                        """).param("rounds", rounds).query(row -> {
            Count count = new Count(row.getInt(2), row.getInt(3), row.getInt(4), 0, 0, 0);
            counts.put(row.getString(1), count);
        });
        jdbc.sql("""
                        select r.round_id, count(*)
                        from survey_round_case r join subject s on s.id = r.subject_id
                        join survey_pulse p on p.process_instance_id = s.process_instance_id
                        where r.round_id in (:rounds)
                          and (select count(*) from survey_pulse_answered a where a.pulse_id = p.id)
                            = 1 + char_length(p.roles) - char_length(replace(p.roles, ',', ''))
                        group by r.round_id
                        """).param("rounds", rounds).query(row -> {
            int whole = row.getInt(2);
            counts.computeIfPresent(row.getString(1), (round, count) -> count.withWhole(whole));
        });
        jdbc.sql("""
                        select r.round_id, sum(t.invited), sum(t.answered)
                        from survey_round_case r join subject s on s.id = r.subject_id
                        join survey_wave w on w.process_instance_id = s.process_instance_id
                        join survey_target t on t.wave_id = w.id
                        where r.round_id in (:rounds) group by r.round_id
                        """).param("rounds", rounds).query(row -> {
            int invited = row.getInt(2);
            int answered = row.getInt(3);
            counts.computeIfPresent(row.getString(1), (round, count) -> count.withAnswers(invited, answered));
        });
        return counts;
    }

    /** Why nothing began in an enterprise. */
    enum LeftOut {
        /** It is being asked already. */
        asked,
        /** Its models are older and do not have what is to begin. */
        olderModels
    }

    /**
     * @param series what the rounds of one plan are about
     * @param kind of the surveys; null for pulses
     */
    record Round(String id, String series, String starts, String kind, LocalDate startedOn) {}

    /**
     * @param whole pulses that all parties have answered
     * @param invited to surveys, with those who have answered
     */
    record Count(int began, int ended, int leftOut, int whole, int invited, int answered) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count withWhole(int pulses) {
            return new Count(began, ended, leftOut, pulses, invited, answered);
        }

        Count withAnswers(int asked, int given) {
            return new Count(began, ended, leftOut, whole, asked, given);
        }
    }
}
