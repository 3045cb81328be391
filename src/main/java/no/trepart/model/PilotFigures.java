package no.trepart.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.programme.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases on one set of models fare: counts and medians, never a case. */
@Component
class PilotFigures {

    private final JdbcClient jdbc;
    private final Course course;
    private final Models models;
    private final Clock clock;

    PilotFigures(JdbcClient jdbc, Course course, Models models, Clock clock) {
        this.jdbc = jdbc;
        this.course = course;
        this.models = models;
        this.clock = clock;
    }

    /** Of cases that began on or after a day, so that a pilot is held up against what ran at the same time. */
    Figures of(String programme, String set, LocalDate since) {
        Map<String, Passed> passed = new HashMap<>();
        jdbc.sql("""
                        select distinct p.phase, count(*) over (partition by p.phase) cases,
                               median(datediff(p.left_on, p.entered_on)) over (partition by p.phase) days
                        from case_phase p join case_file c on c.id = p.case_id
                        where c.set_id = ? and c.enrolled_on >= ? and p.left_on is not null
                        """).params(set, since).query(row -> {
            passed.put(row.getString(1), new Passed(row.getInt(2), row.getDouble(3)));
        });
        List<Phase> phases = course.of(programme, set).phases().stream()
                .map((Outline.Node node) -> new Phase(
                        node.id(),
                        node.name().here(),
                        passed.containsKey(node.id()) ? passed.get(node.id()).cases() : 0,
                        passed.containsKey(node.id()) ? passed.get(node.id()).days() : null))
                .toList();
        return jdbc.sql("""
                        select count(distinct c.id), coalesce(sum(w.state = 'open'), 0),
                               coalesce(sum(w.state = 'open' and w.due_on < ? and not w.on_hold), 0),
                               coalesce(sum(w.state = 'done'), 0)
                        from case_file c left join work_item w on w.case_id = c.id
                        where c.set_id = ? and c.enrolled_on >= ?
                        """)
                .params(LocalDate.now(clock), set, since)
                .query((row, i) -> new Figures(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), phases))
                .single();
    }

    Figures current(String programme, LocalDate since) {
        return of(programme, models.current(programme), since);
    }

    private record Passed(int cases, double days) {}

    record Figures(int cases, int openTasks, int overdue, int doneTasks, List<Phase> phases) {}

    /** @param medianDays null when no case has passed it */
    record Phase(String id, String name, int cases, Double medianDays) {}
}
