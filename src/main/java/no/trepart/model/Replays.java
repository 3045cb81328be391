package no.trepart.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.model.ReplayComparison.Outcome;
import no.trepart.model.ReplayRun.ReplayCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replays asked for, under way and done, with what came of each case. */
@Component
class Replays {

    static final int MOST_CASES = 200;

    /** A server silent for so long has stopped, and another one goes on from where it was. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    Replays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String ask(String revision, int months, String person) {
        String id = Identifier.next();
        jdbc.sql("""
                        insert into model_replay (id, revision_id, months, state, started_by, started_at, seen_at)
                        values (?, ?, ?, 'waiting', ?, ?, ?)
                        """).params(id, revision, months, person, now(), now()).update();
        return id;
    }

    Optional<Replay> latest(String revision) {
        return jdbc.sql("select * from model_replay where revision_id = ? order by id desc limit 1")
                .param(revision)
                .query((row, i) -> new Replay(
                        row.getString("id"),
                        row.getString("revision_id"),
                        row.getInt("months"),
                        row.getString("state"),
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getString("fault")))
                .optional();
    }

    /** The next one to be done, taken for this server; to be asked in a transaction. */
    Optional<Replay> take() {
        Optional<String> revision = jdbc.sql("""
                        select id from model_replay
                        where state = 'waiting' or (state = 'running' and seen_at < ?)
                        order by id limit 1 for update skip locked
                        """)
                .param(utc(clock.instant().minus(SILENCE)))
                .query(String.class)
                .optional();
        revision.ifPresent(id -> jdbc.sql("update model_replay set state = 'running', seen_at = ? where id = ?")
                .params(now(), id)
                .update());
        return revision.flatMap(id -> jdbc.sql("select * from model_replay where id = ?")
                .param(id)
                .query((row, i) -> new Replay(
                        id, row.getString("revision_id"), row.getInt("months"), "running", 0, row.getInt("done"), null))
                .optional());
    }

    /** Cases that ended in the last months, and those that run, the ended ones first. */
    List<ReplayCase> cases(String programme, int months) {
        return jdbc.sql("""
                        select id, industry, set_id, created_at, ended_on from case_file
                        where programme = ? and set_id is not null and (ended_on is null or ended_on >= ?)
                        order by ended_on is null, ended_on desc, id limit ?
                        """)
                .params(programme, LocalDate.now(clock).minusMonths(months), MOST_CASES)
                .query((row, i) -> new ReplayCase(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(5) == null ? clock.instant() : Instant.MAX))
                .list();
    }

    boolean known(String replay, String caseId) {
        return jdbc.sql("select count(*) from model_replay_case where replay_id = ? and case_id = ?")
                        .params(replay, caseId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void begin(String replay, int total) {
        jdbc.sql("update model_replay set total = ?, seen_at = ? where id = ?")
                .params(total, now(), replay)
                .update();
    }

    void note(String replay, int number, String caseId, Outcome outcome) {
        try {
            jdbc.sql("insert ignore into model_replay_case (replay_id, case_id, number, outcome) values (?, ?, ?, ?)")
                    .params(replay, caseId, number, JSON.writeValueAsString(outcome))
                    .update();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
        jdbc.sql("""
                        update model_replay set seen_at = ?,
                          done = (select count(*) from model_replay_case c where c.replay_id = model_replay.id)
                        where id = ?
                        """).params(now(), replay).update();
    }

    /** @param fault what kept it from being done; null when it was */
    void end(String replay, String fault) {
        jdbc.sql("update model_replay set state = 'done', fault = ? where id = ?")
                .params(fault == null || fault.length() <= 1000 ? fault : fault.substring(0, 1000), replay)
                .update();
    }

    List<Row> outcomes(String replay) {
        return jdbc.sql("""
                        select r.case_id, r.number, r.outcome, c.name from model_replay_case r
                        join case_file c on c.id = r.case_id where r.replay_id = ? order by r.number
                        """)
                .param(replay)
                .query((row, i) -> {
                    try {
                        return new Row(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(4),
                                JSON.readValue(row.getString(3), Outcome.class));
                    } catch (JsonProcessingException problem) {
                        throw new IllegalStateException(problem);
                    }
                })
                .list();
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /** @param state waiting, running or done */
    record Replay(String id, String revision, int months, String state, int total, int done, String fault) {}

    record Row(String caseId, int number, String name, Outcome outcome) {}
}
