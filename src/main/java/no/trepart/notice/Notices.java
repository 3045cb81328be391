package no.trepart.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trepart.Identifier;
import no.trepart.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices in the application, each in its reader's language and written with what it tells of. */
@Component
@Transactional
class Notices {

    static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final NoticeSwitch quiet;
    private final Clock clock;

    Notices(JdbcClient jdbc, Outbox outbox, NoticeSwitch quiet, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.quiet = quiet;
        this.clock = clock;
    }

    /**
     * Tells people, each once however many roles they have, by e-mail too if they want that.
     *
     * @param unmailed id of somebody who gets no e-mail because it is their own doing; null if nobody
     */
    void tell(Collection<Person> people, News news, String unmailed) {
        if (quiet.quiet()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Person person : people) {
            if (!told.add(person.id())) {
                continue;
            }
            jdbc.sql("""
                            insert into notice (id, person_id, at, title, text, work_item_id, case_id)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            Identifier.next(),
                            person.id(),
                            now(),
                            news.title().in(person.locale()),
                            news.text().in(person.locale()),
                            news.workItem(),
                            news.caseId())
                    .update();
            if (person.mailNotices() && !person.id().equals(unmailed)) {
                outbox.queue(person, news);
            }
        }
    }

    @Transactional(readOnly = true)
    List<Row> newest(String personId) {
        return jdbc.sql("""
                        select id, at, title, text, work_item_id, case_id, read_at from notice
                        where person_id = ? order by id desc limit ?
                        """)
                .params(personId, SHOWN)
                .query((row, i) -> new Row(
                        row.getString("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("work_item_id"),
                        row.getString("case_id"),
                        row.getObject("read_at") != null))
                .list();
    }

    @Transactional(readOnly = true)
    int unread(String personId) {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(personId)
                .query(Integer.class)
                .single();
    }

    void read(String personId) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(now(), personId)
                .update();
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    record Row(String id, Instant at, String title, String text, String workItem, String caseId, boolean read) {}
}
