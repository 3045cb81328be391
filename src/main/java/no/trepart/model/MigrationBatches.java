package no.trepart.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases on their way to another revision, kept so that a restart loses none and two servers never take the same. */
@Component
class MigrationBatches {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String begin(
            Revision from,
            Revision to,
            Map<String, Map<String, String>> mapping,
            List<MigrationCases.Running> cases,
            String person) {
        String id = Identifier.next();
        jdbc.sql("""
                        insert into model_migration
                          (id, programme, from_revision, to_revision, mapping, state, started_by, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        to.programme(),
                        from.id(),
                        to.id(),
                        written(mapping),
                        cases.isEmpty() ? "done" : "running",
                        person,
                        now())
                .update();
        cases.forEach(one -> jdbc.sql("""
                                insert into model_migration_case (migration_id, case_id, number, state, told)
                                values (?, ?, ?, 'waiting', '[]')
                                """).params(id, one.id(), one.number()).update());
        return id;
    }

    Optional<Batch> find(String id) {
        return jdbc.sql("select * from model_migration where id = ?")
                .param(id)
                .query((row, i) -> new Batch(
                        row.getString("id"),
                        row.getString("programme"),
                        row.getString("from_revision"),
                        row.getString("to_revision"),
                        read(row.getString("mapping"), new TypeReference<>() {}),
                        row.getString("state"),
                        row.getString("started_by")))
                .optional();
    }

    /** Batches under way, the oldest first. */
    List<String> running() {
        return jdbc.sql("select id from model_migration where state = 'running' order by started_at, id")
                .query(String.class)
                .list();
    }

    /** The next case that nobody else has taken; locked until the transaction ends. */
    Optional<String> next(String batch) {
        return jdbc.sql("""
                        select case_id from model_migration_case where migration_id = ? and state = 'waiting'
                        order by number limit 1 for update skip locked
                        """).param(batch).query(String.class).optional();
    }

    /** Unless another has settled it meanwhile. */
    void settle(String batch, String caseId, MigrationMove.Moved moved) {
        jdbc.sql("""
                        update model_migration_case set state = ?, told = ?, at = ?
                        where migration_id = ? and case_id = ? and state = 'waiting'
                        """)
                .params(moved.ok() ? "done" : "failed", written(moved.told()), now(), batch, caseId)
                .update();
    }

    /** Ends the batch unless some case still waits, at another server perhaps. */
    void endIfOver(String batch) {
        hold(batch);
        jdbc.sql("""
                        update model_migration set state = 'done' where id = ? and state = 'running'
                          and not exists (select 1 from model_migration_case c
                                          where c.migration_id = model_migration.id and c.state = 'waiting')
                        """).param(batch).update();
    }

    /** Who ends a batch and who lets it go on do so in turn: otherwise it could end with cases that wait. */
    private void hold(String batch) {
        jdbc.sql("select id from model_migration where id = ? for update")
                .param(batch)
                .query(String.class)
                .single();
    }

    /** @return whether it was in the one state and now is in the other */
    boolean turn(String batch, String from, String to) {
        return jdbc.sql("update model_migration set state = ? where id = ? and state = ?")
                        .params(to, batch, from)
                        .update()
                > 0;
    }

    /** Lets the cases that could not move try again. */
    int again(String batch) {
        hold(batch);
        int waiting = jdbc.sql("""
                        update model_migration_case set state = 'waiting', told = '[]'
                        where migration_id = ? and state = 'failed'
                        """).param(batch).update();
        if (waiting > 0) {
            turn(batch, "done", "running");
        }
        return waiting;
    }

    List<Row> cases(String batch) {
        return jdbc.sql("""
                        select m.case_id, m.number, m.state, m.told, c.name
                        from model_migration_case m join case_file c on c.id = m.case_id
                        where m.migration_id = ? order by m.number
                        """)
                .param(batch)
                .query((row, i) -> new Row(
                        row.getString("case_id"),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("state"),
                        read(row.getString("told"), new TypeReference<List<Localized>>() {})))
                .list();
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** @param state running, paused or done */
    record Batch(
            String id,
            String programme,
            String from,
            String to,
            Map<String, Map<String, String>> mapping,
            String state,
            String startedBy) {}

    /** @param told what happened or why it stayed */
    record Row(String caseId, int number, String name, String state, List<Localized> told) {}
}
