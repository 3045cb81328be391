package no.trepart.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.LikePattern;
import no.trepart.Page;
import no.trepart.casefile.CaseViews.Named;
import no.trepart.casefile.CaseViews.Summary;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Scope;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may see, filtered and a page at a time, in two queries whatever the page holds. */
@Component
@Transactional(readOnly = true)
class CaseList {

    static final String COUNTS = """
            (select count(*) from work_item w where w.case_id = c.id and w.state = 'open') open_count,
            (select count(*) from work_item w where w.case_id = c.id and w.state = 'open' and w.due_on < :today
               and not w.on_hold) overdue_count,
            (select count(*) from case_seat s where s.case_id = c.id and s.scope = concat('case/', c.id)
               and c.state in ('nominated', 'active', 'paused')
               and exists (select 1 from role_holding h where h.role = s.role and h.scope = s.scope)
               and not exists (select 1 from role_holding h where h.role = s.role and h.scope = s.scope
                               and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today))) vacancy_count
            """;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Course course;
    private final CurrentPerson current;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Programmes programmes, Course course, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.course = course;
        this.current = current;
        this.clock = clock;
    }

    Page<Summary> page(Filter filter, String sort, String cursor, int limit) {
        String[] after = Page.after(cursor, 2);
        Map<String, Object> values = new HashMap<>();
        values.put("person", current.id());
        values.put("today", LocalDate.now(clock));
        values.put("after", after == null ? null : after[0]);
        values.put("afterId", after == null ? null : after[1]);
        values.put("limit", limit + 1);
        // The page is found first, along an index where there is one, and only its rows are counted for.
        String sql = """
                select c.id, c.programme, c.set_id, c.name, e.number, c.industry, c.county, c.ownership, c.state, c.phase,
                       c.last_activity_on, c.enrolled_on, %s, page.sort_key
                from (select c.id, %s sort_key
                      from case_file c
                      where %s %s
                      having (:after is null or sort_key > :after or (sort_key = :after and c.id > :afterId))
                      order by sort_key, c.id
                      limit :limit) page
                join case_file c on c.id = page.id join enterprise e on e.id = c.enterprise_id
                order by page.sort_key, c.id
                """.formatted(COUNTS, sortKey(sort), mine(values), filter.where(values, programmes));
        List<Row> rows =
                jdbc.sql(sql).params(values).query((row, i) -> row(row)).list();
        Map<String, List<Person.Ref>> advisors =
                advisors(rows.stream().map(Row::id).toList());
        return Page.of(rows, limit, row -> summary(row, advisors), row -> Page.key(row.sortKey(), row.id()));
    }

    /**
     * The cases the person may see. Who sits in few is looked up by those; for others each case is asked in turn, so that
     * a page of thousands stops when it is full, which a join would not.
     */
    private String mine(Map<String, Object> values) {
        List<RoleHolding> held = current.holdings();
        if (held.isEmpty()) {
            return "false";
        }
        List<Scope> scopes =
                held.stream().map(holding -> holding.seat().scope()).distinct().toList();
        if (scopes.stream().allMatch(Scope::isCase)) {
            values.put("own", scopes.stream().map(Scope::caseId).toList());
            return "c.id in (:own) and " + Access.VISIBLE;
        }
        values.put("mine", held.stream().map(RoleHolding::programme).distinct().toList());
        return "c.programme in (:mine) and (select 1 from (select 1) one where " + Access.VISIBLE + ") is not null";
    }

    private String sortKey(String sort) {
        return switch (sort == null ? "name" : sort) {
            case "phase" -> "concat(case %s else '99' end, c.name)".formatted(phaseOrder());
            case "overdue" -> """
                    concat(coalesce((select min(w.due_on) from work_item w
                                     where w.case_id = c.id and w.state = 'open'), '9999-12-31'), c.name)
                    """;
            default -> "c.name";
        };
    }

    private String phaseOrder() {
        StringBuilder order = new StringBuilder("when c.phase is null then '00'");
        for (Programme programme : programmes.all()) {
            List<String> phases = course.phases(programme.key()).stream()
                    .map(node -> node.id())
                    .toList();
            for (int i = 0; i < phases.size(); i++) {
                order.append(" when c.programme = '%s' and c.phase = '%s' then '%02d'"
                        .formatted(programme.key(), phases.get(i), i + 1));
            }
        }
        return order.toString();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("programme"),
                row.getString("set_id"),
                row.getString("name"),
                row.getString("number"),
                row.getString("industry"),
                row.getString("county"),
                row.getString("ownership"),
                CaseState.valueOf(row.getString("state")),
                row.getString("phase"),
                row.getObject("last_activity_on", LocalDate.class),
                row.getObject("enrolled_on", LocalDate.class),
                row.getInt("open_count"),
                row.getInt("overdue_count"),
                row.getInt("vacancy_count"),
                row.getString("sort_key"));
    }

    private Summary summary(Row row, Map<String, List<Person.Ref>> advisors) {
        Programme programme = programmes.get(row.programme());
        return new Summary(
                row.id(),
                row.name(),
                row.number(),
                row.industry(),
                programme.industry(row.industry()).map(one -> one.name().here()).orElse(row.industry()),
                programme.countyName(row.county()),
                programme.regionOf(row.county()).map(Programme.Region::name).orElse(""),
                row.ownership(),
                row.state(),
                row.phase() == null
                        ? null
                        : new Named(
                                row.phase(),
                                course.phase(programme.key(), row.set(), row.phase())
                                        .map(node -> node.name().here())
                                        .orElse(row.phase())),
                advisors.getOrDefault(row.id(), List.of()),
                row.open(),
                row.overdue(),
                row.vacancies(),
                row.lastActivityOn(),
                row.enrolledOn());
    }

    /** Holders of roles in the case that are not the enterprise's own. */
    Map<String, List<Person.Ref>> advisors(List<String> caseIds) {
        Map<String, List<Person.Ref>> found = new LinkedHashMap<>();
        if (caseIds.isEmpty()) {
            return found;
        }
        List<String> outside = programmes.all().stream()
                .flatMap(programme -> programme.roles().stream())
                .filter(role -> !role.local())
                .map(Programme.Role::id)
                .distinct()
                .toList();
        jdbc.sql("""
                        select substring(h.scope, 6) case_id, p.id, p.name, p.organisation
                        from role_holding h join person p on p.id = h.person_id
                        where h.scope in (:scopes) and h.role in (:roles)
                          and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today)
                        order by h.role, p.name
                        """)
                .param("scopes", caseIds.stream().map(id -> "case/" + id).collect(Collectors.toList()))
                .param("roles", outside)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    found.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Person.Ref(row.getString(2), row.getString(3), row.getString(4)));
                });
        return found;
    }

    private record Row(
            String id,
            String programme,
            String set,
            String name,
            String number,
            String industry,
            String county,
            String ownership,
            CaseState state,
            String phase,
            LocalDate lastActivityOn,
            LocalDate enrolledOn,
            int open,
            int overdue,
            int vacancies,
            String sortKey) {}

    /** All null: every case the person may see. */
    record Filter(
            String text,
            String industry,
            String region,
            String county,
            String phase,
            String state,
            String advisor,
            Boolean overdue) {

        String where(Map<String, Object> values, Programmes programmes) {
            StringBuilder where = new StringBuilder();
            equal(where, values, "c.industry", "industry", industry);
            equal(where, values, "c.county", "county", county);
            equal(where, values, "c.phase", "phase", phase);
            equal(where, values, "c.state", "state", state);
            if (given(text)) {
                where.append(" and (c.name like :text or exists (select 1 from enterprise te"
                        + " where te.id = c.enterprise_id and te.number = :number))");
                values.put("text", LikePattern.containing(text));
                values.put("number", OrganisationNumber.normalised(text));
            }
            if (given(region)) {
                where.append(" and c.county in (:counties)");
                values.put("counties", programmes.countiesOf(region));
            }
            if (given(advisor)) {
                where.append(" and exists (select 1 from role_holding ah where ah.person_id = :advisor"
                        + " and ah.scope = concat('case/', c.id) and ah.starts_on <= :today"
                        + " and (ah.ends_on is null or ah.ends_on >= :today))");
                values.put("advisor", advisor);
            }
            if (Boolean.TRUE.equals(overdue)) {
                where.append(" and exists (select 1 from work_item ow where ow.case_id = c.id and ow.state = 'open'"
                        + " and ow.due_on < :today and not ow.on_hold)");
            }
            return where.toString();
        }

        private static boolean given(String value) {
            return value != null && !value.isBlank();
        }

        private static void equal(
                StringBuilder where, Map<String, Object> values, String column, String name, String value) {
            if (given(value)) {
                where.append(" and ").append(column).append(" = :").append(name);
                values.put(name, value);
            }
        }
    }
}
