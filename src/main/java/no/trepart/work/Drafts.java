package no.trepart.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has typed and not yet sent. Private, and kept until the item is done. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant save(String personId, String workItemId, Map<String, Object> data) {
        Instant now = clock.instant();
        LocalDateTime at = now.atOffset(ZoneOffset.UTC).toLocalDateTime();
        String text = Forms.canonical(data);
        jdbc.sql("""
                        insert into draft (person_id, work_item_id, data, saved_at) values (?, ?, ?, ?)
                        on duplicate key update data = values(data), saved_at = values(saved_at)
                        """).params(personId, workItemId, text, at).update();
        return now;
    }

    Optional<Draft> find(String personId, String workItemId) {
        return jdbc.sql("select data, saved_at from draft where person_id = ? and work_item_id = ?")
                .params(personId, workItemId)
                .query((row, i) -> new Draft(
                        Forms.data(row.getString(1)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** The person's drafts of these items, by item. */
    Map<String, Map<String, Object>> of(String personId, Collection<String> workItemIds) {
        Map<String, Map<String, Object>> found = new HashMap<>();
        if (!workItemIds.isEmpty()) {
            jdbc.sql("select work_item_id, data from draft where person_id = :person and work_item_id in (:items)")
                    .param("person", personId)
                    .param("items", workItemIds)
                    .query(row -> {
                        found.put(row.getString(1), Forms.data(row.getString(2)));
                    });
        }
        return found;
    }

    void discard(String personId, String workItemId) {
        jdbc.sql("delete from draft where person_id = ? and work_item_id = ?")
                .params(personId, workItemId)
                .update();
    }

    record Draft(Map<String, Object> data, Instant savedAt) {}
}
