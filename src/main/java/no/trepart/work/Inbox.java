package no.trepart.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.LikePattern;
import no.trepart.Localized;
import no.trepart.Page;
import no.trepart.Refused;
import no.trepart.programme.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's work: found from the seats they sit on now, so that what it costs grows with their own work and not with
 * the programme's.
 */
@Component
@Transactional(readOnly = true)
class Inbox {

    /** Due within so many working days is soon. */
    static final int SOON = 5;

    private static final String OPEN = """
            select i.id, min(p.due_on) sort_on
            from role_holding h
            join work_party p on p.seat_role = h.role and p.seat_scope = h.scope
            join work_item i on i.id = p.work_item_id
            left join case_file c on c.id = i.case_id
            where h.person_id = :person and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today)
              and p.state = :state and p.kind in (:kinds)
              %s
            group by i.id
            having (:after is null or sort_on > :after or (sort_on = :after and i.id > :afterId))
            order by sort_on, i.id
            limit :limit
            """;

    private static final String DONE = """
            select i.id, max(p.signed_at) sort_on
            from work_party p
            join work_item i on i.id = p.work_item_id
            left join case_file c on c.id = i.case_id
            where p.signed_by = :person and p.state = 'done'
              %s
            group by i.id
            having (:after is null or sort_on < :after or (sort_on = :after and i.id < :afterId))
            order by sort_on desc, i.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ids of one page, in order. */
    Page<String> page(String personId, String list, Filter filter, String cursor, int limit) {
        boolean done = "done".equals(list);
        String[] after = Page.after(cursor, 2);
        Map<String, Object> values = new HashMap<>();
        values.put("person", personId);
        values.put("today", today());
        values.put("after", after == null ? null : done ? LocalDateTime.parse(after[0]) : LocalDate.parse(after[0]));
        values.put("afterId", after == null ? null : after[1]);
        values.put("limit", limit + 1);
        if (!done) {
            values.put("state", "waiting".equals(list) ? "signed" : "outstanding");
            values.put(
                    "kinds",
                    switch (list) {
                        case "mine" -> List.of("single");
                        case "bodies" -> List.of("body");
                        case "todo" -> List.of("single", "body");
                        case "waiting" -> List.of("single", "body");
                        default -> throw Refused.notFound();
                    });
        }
        String sql = (done ? DONE : OPEN).formatted(filter.where(values, today()));
        List<Hit> hits =
                jdbc.sql(sql).params(values).query((row, i) -> hit(row, done)).list();
        return Page.of(hits, limit, Hit::id, hit -> Page.key(hit.sortOn(), hit.id()));
    }

    private static Hit hit(ResultSet row, boolean done) throws SQLException {
        Object sort = done ? row.getObject(2, LocalDateTime.class) : row.getObject(2, LocalDate.class);
        return new Hit(row.getString(1), sort.toString());
    }

    Counts counts(String personId) {
        return jdbc.sql("""
                        select count(distinct if(p.state = 'outstanding' and p.kind = 'single', i.id, null)) mine,
                               count(distinct if(p.state = 'outstanding' and p.kind = 'body', i.id, null)) bodies,
                               count(distinct if(p.state = 'signed', i.id, null)) waiting,
                               count(distinct if(p.state = 'outstanding' and i.due_on < :today and not i.on_hold,
                                                 i.id, null)) overdue
                        from role_holding h
                        join work_party p on p.seat_role = h.role and p.seat_scope = h.scope
                          and p.state in ('outstanding', 'signed')
                        join work_item i on i.id = p.work_item_id
                        where h.person_id = :person and h.starts_on <= :today
                          and (h.ends_on is null or h.ends_on >= :today)
                        """)
                .param("person", personId)
                .param("today", today())
                .query((row, i) -> new Counts(
                        row.getInt("mine"), row.getInt("bodies"), row.getInt("waiting"), row.getInt("overdue")))
                .single();
    }

    /** Open work of a case, first due first. */
    List<String> openIn(String caseId) {
        return jdbc.sql("select id from work_item where case_id = ? and state = 'open' order by due_on, id limit 200")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Hit(String id, String sortOn) {}

    record Counts(int mine, int bodies, int waiting, int overdue) {}

    /** All null: everything. */
    record Filter(String text, String caseId, String phase, String due) {

        String where(Map<String, Object> values, LocalDate today) {
            StringBuilder where = new StringBuilder();
            if (text != null && !text.isBlank()) {
                where.append(" and (i.title_nb like :text or i.title_en like :text or c.name like :text)");
                values.put("text", LikePattern.containing(text));
            }
            if (caseId != null && !caseId.isBlank()) {
                where.append(" and i.case_id = :case");
                values.put("case", caseId);
            }
            if (phase != null && !phase.isBlank()) {
                where.append(" and i.phase = :phase");
                values.put("phase", phase);
            }
            if (due != null && !due.isBlank()) {
                values.put("soon", WorkingDays.plus(today, SOON));
                where.append(
                        switch (due) {
                            case "overdue" -> " and i.due_on < :today and not i.on_hold";
                            case "soon" -> " and i.due_on >= :today and i.due_on <= :soon";
                            case "later" -> " and i.due_on > :soon";
                            default ->
                                throw new Refused(
                                        Refused.Kind.INVALID,
                                        "filter",
                                        new Localized("Ukjent filter for frist.", "Unknown filter for due date."));
                        });
            }
            return where.toString();
        }
    }
}
