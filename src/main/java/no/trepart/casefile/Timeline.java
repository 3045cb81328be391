package no.trepart.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.trepart.Identifier;
import no.trepart.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened in a case and who did it; only ever added to. */
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something the course did by itself. */
    public void note(String caseId, String kind, Localized text) {
        note(caseId, kind, text, null, null, null, null);
    }

    /**
     * @param kind what sort of event, for icon and filter: {@code phase}, {@code milestone}, {@code work}, {@code role} ...
     * @param detail one sentence more; null if none
     * @param personId who did it; null for the system
     * @param role in which role; null when in none
     */
    public void note(
            String caseId, String kind, Localized text, String detail, String personId, String role, String workItem) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into timeline_entry
                          (id, case_id, at, kind, text_nb, text_en, detail, person_id, role, work_item_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        caseId,
                        now.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                        kind,
                        text.nb(),
                        text.en(),
                        detail,
                        personId,
                        role,
                        workItem)
                .update();
        if (personId != null) {
            jdbc.sql("update case_file set last_activity_on = ? where id = ?")
                    .params(LocalDate.ofInstant(now, clock.getZone()), caseId)
                    .update();
        }
    }

    List<Row> read(String caseId, Instant before, String beforeId, int limit) {
        return jdbc.sql("""
                        select t.id, t.at, t.kind, t.text_nb, t.text_en, t.detail, t.role, t.work_item_id,
                               p.id person_id, p.name, p.organisation
                        from timeline_entry t left join person p on p.id = t.person_id
                        where t.case_id = :case
                          and (:before is null or t.at < :before or (t.at = :before and t.id < :beforeId))
                        order by t.at desc, t.id desc
                        limit :limit
                        """)
                .param("case", caseId)
                .param(
                        "before",
                        before == null ? null : before.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query((row, i) -> new Row(
                        row.getString("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("kind"),
                        new Localized(row.getString("text_nb"), row.getString("text_en")),
                        row.getString("detail"),
                        row.getString("role"),
                        row.getString("work_item_id"),
                        row.getString("person_id"),
                        row.getString("name"),
                        row.getString("organisation")))
                .list();
    }

    record Row(
            String id,
            Instant at,
            String kind,
            Localized text,
            String detail,
            String role,
            String workItem,
            String personId,
            String personName,
            String organisation) {}
}
