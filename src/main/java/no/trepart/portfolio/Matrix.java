package no.trepart.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseRef;
import no.trepart.casefile.CaseState;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enterprises by milestones (TT-16): the columns are the milestones of the model, in its order. Two queries. */
@Component
@Transactional(readOnly = true)
class Matrix {

    /** More rows than this are not at a glance; the filters narrow them. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Course course;
    private final CurrentPerson current;
    private final Clock clock;

    Matrix(JdbcClient jdbc, Course course, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.course = course;
        this.current = current;
        this.clock = clock;
    }

    View of(Programme programme, Filter filter) {
        List<Course.Milestone> milestones = course.milestones(programme.key());
        Map<String, Object> values = new HashMap<>();
        values.put("person", current.id());
        values.put("today", LocalDate.now(clock));
        values.put("programme", programme.key());
        values.put("most", MOST);
        String where = filter.where(values, programme);
        Map<String, Map<String, LocalDate>> reached = new HashMap<>();
        jdbc.sql("""
                        select m.case_id, m.milestone, m.reached_on
                        from case_milestone m join case_file c on c.id = m.case_id
                        where c.programme = :programme and %s %s
                        """.formatted(Access.VISIBLE, where)).params(values).query(row -> {
            reached.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                    .put(row.getString(2), row.getObject(3, LocalDate.class));
        });
        Map<String, Integer> totals = new LinkedHashMap<>();
        milestones.forEach(milestone -> totals.put(milestone.node().id(), 0));
        List<Row> rows = jdbc.sql("""
                        select c.id, c.name, c.industry, c.county, c.state, c.phase,
                          (select count(*) from work_item w where w.case_id = c.id and w.state = 'open'
                             and w.due_on < :today and not w.on_hold) overdue,
                          (select count(distinct p.role) from work_party p join work_item w on w.id = p.work_item_id
                             where w.case_id = c.id and w.state = 'open' and p.vacant and p.state = 'outstanding') vacant
                        from case_file c
                        where c.programme = :programme and %s %s
                        order by c.industry, c.name, c.id
                        limit :most
                        """.formatted(Access.VISIBLE, where))
                .params(values)
                .query((row, i) -> {
                    Map<String, LocalDate> dates = reached.getOrDefault(row.getString("id"), Map.of());
                    CaseState state = CaseState.valueOf(row.getString("state"));
                    int overdue = row.getInt("overdue");
                    return new Row(
                            CaseRef.of(
                                    programme,
                                    row.getString("id"),
                                    row.getString("name"),
                                    row.getString("industry"),
                                    row.getString("county")),
                            state,
                            row.getString("phase"),
                            cells(milestones, dates, state, overdue, totals),
                            overdue,
                            row.getInt("vacant"));
                })
                .list();
        return new View(
                milestones.stream()
                        .map(one -> new Column(
                                one.node().id(),
                                one.node().name().here(),
                                one.phase() == null ? null : one.phase().id()))
                        .toList(),
                rows,
                totals.entrySet().stream()
                        .map(entry -> new Total(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Reached ones; then the first one not reached is next, or late when work is; those behind it lie ahead. */
    private static List<Cell> cells(
            List<Course.Milestone> milestones,
            Map<String, LocalDate> dates,
            CaseState state,
            int overdue,
            Map<String, Integer> totals) {
        List<Cell> cells = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < milestones.size(); i++) {
            if (dates.containsKey(milestones.get(i).node().id())) {
                last = i;
            }
        }
        for (int i = 0; i < milestones.size(); i++) {
            String id = milestones.get(i).node().id();
            LocalDate on = dates.get(id);
            if (on != null) {
                totals.merge(id, 1, Integer::sum);
            }
            String cell = on != null
                    ? "reached"
                    : !state.open()
                            ? "stopped"
                            : i < last ? "passed" : i > last + 1 ? "ahead" : overdue > 0 ? "late" : "next";
            cells.add(new Cell(id, on, cell));
        }
        return cells;
    }

    /** All null: the whole programme. */
    record Filter(String industry, String region, String county, String phase, String state, String advisor) {

        String where(Map<String, Object> values, Programme programme) {
            StringBuilder where = new StringBuilder();
            equal(where, values, "industry", industry);
            equal(where, values, "county", county);
            equal(where, values, "phase", phase);
            equal(where, values, "state", state);
            if (given(region)) {
                where.append(" and c.county in (:counties)");
                values.put("counties", programme.countiesOf(region));
            }
            if (given(advisor)) {
                where.append(" and exists (select 1 from role_holding ah where ah.person_id = :advisor"
                        + " and ah.scope = concat('case/', c.id) and ah.starts_on <= :today"
                        + " and (ah.ends_on is null or ah.ends_on >= :today))");
                values.put("advisor", advisor);
            }
            return where.toString();
        }

        private static boolean given(String value) {
            return value != null && !value.isBlank();
        }

        private static void equal(StringBuilder where, Map<String, Object> values, String column, String value) {
            if (given(value)) {
                where.append(" and c.").append(column).append(" = :").append(column);
                values.put(column, value);
            }
        }
    }

    record View(List<Column> milestones, List<Row> rows, List<Total> totals) {}

    record Column(String id, String name, String phase) {}

    record Row(
            @JsonProperty("case") CaseRef caseFile,
            CaseState state,
            String phase,
            List<Cell> cells,
            int overdue,
            int vacancies) {}

    record Cell(String milestone, LocalDate reachedOn, String state) {}

    record Total(String milestone, int reached) {}
}
