package no.trepart.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.trepart.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been done with a revision, by whom and when; and what was made current when. Never changed. */
@Component
class History {

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param person null for the system
     * @param text in the words of whoever did it; null when there are none
     */
    void add(String revision, String person, What what, String text) {
        jdbc.sql("insert into model_history (id, revision_id, person_id, what, text, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Identifier.next(),
                        revision,
                        person,
                        what.name(),
                        text == null || text.length() <= 2000 ? text : text.substring(0, 1999) + "…",
                        now())
                .update();
    }

    List<Entry> of(String revision) {
        return jdbc.sql("select person_id, what, text, at from model_history where revision_id = ? order by id")
                .param(revision)
                .query((row, i) -> new Entry(
                        row.getString("person_id"),
                        What.valueOf(row.getString("what")),
                        row.getString("text"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * @param replaced the revision that was current before; null for the first
     * @param person null for the system
     */
    void published(Revision revision, String replaced, Kind kind, String person, String reason) {
        jdbc.sql("""
                        insert into model_publication (id, programme, revision_id, replaced, kind, person_id, reason, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        revision.programme(),
                        revision.id(),
                        replaced,
                        kind.name(),
                        person,
                        reason,
                        now())
                .update();
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    enum What {
        created,
        edited,
        takenOver,
        updated,
        submitted,
        approved,
        returned,
        scheduled,
        unscheduled,
        published,
        replaced,
        rolledBack,
        pilotBegun,
        pilotWidened,
        pilotWithdrawn,
        casesMoved,
        heard,
        trained,
        discarded,
        failed
    }

    enum Kind {
        folder,
        browser,
        rollback
    }

    record Entry(String person, What what, String text, Instant at) {}
}
