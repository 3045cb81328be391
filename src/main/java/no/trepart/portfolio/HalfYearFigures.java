package no.trepart.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.TrepartApplication;
import no.trepart.casefile.Answers;
import no.trepart.visit.Visits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for a half-year, all of them from work that was done (TT-8, TT-17). */
@Component
class HalfYearFigures {

    private static final String FUNDING = "funding";

    private final JdbcClient jdbc;
    private final Visits visits;
    private final Answers answers;
    private final Clock clock;

    HalfYearFigures(JdbcClient jdbc, Visits visits, Answers answers, Clock clock) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.answers = answers;
        this.clock = clock;
    }

    Figures of(String programme, HalfYear period) {
        LocalDate from = period.first();
        LocalDate to = period.last();
        return new Figures(
                counted("""
                        select industry, count(*) from case_file
                        where programme = :programme and state in ('nominated', 'active', 'paused')
                        group by industry order by industry
                        """, programme, from, to),
                counted("""
                        select phase, count(*) from case_file
                        where programme = :programme and state in ('nominated', 'active', 'paused')
                          and phase is not null
                        group by phase
                        """, programme, from, to),
                one("""
                        select count(*) from case_file
                        where programme = :programme and enrolled_on between :from and :to
                        """, programme, from, to),
                counted("""
                        select state, count(*) from case_file
                        where programme = :programme and ended_on between :from and :to group by state
                        """, programme, from, to),
                counted("""
                        select m.milestone, count(*) from case_milestone m join case_file c on c.id = m.case_id
                        where c.programme = :programme and m.reached_on between :from and :to group by m.milestone
                        """, programme, from, to),
                visits.count(programme, from, to),
                one("""
                        select count(*) from gathering
                        where programme = :programme and state = 'held' and held_on between :from and :to
                        """, programme, from, to),
                counted("""
                        select process, count(*) from subject
                        where programme = :programme and case_id is not null
                          and created_at >= :from and created_at < date_add(:to, interval 1 day)
                        group by process order by process
                        """, programme, from, to),
                counted("""
                        select process, count(*) from subject
                        where programme = :programme and case_id is not null and state = 'done'
                          and ended_at >= :from and ended_at < date_add(:to, interval 1 day)
                        group by process order by process
                        """, programme, from, to),
                funding(programme, from, to),
                one("""
                        select count(distinct p.case_id, p.role) from work_party p
                        join work_item i on i.id = p.work_item_id
                        where i.programme = :programme and i.state = 'open' and p.vacant and p.case_id is not null
                        """, programme, from, to),
                one("""
                        select count(*) from work_item
                        where programme = :programme and state = 'open' and due_on < :today and not on_hold
                        """, programme, from, to));
    }

    private int one(String sql, String programme, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .params(parameters(programme, from, to))
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> counted(String sql, String programme, LocalDate from, LocalDate to) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(sql).params(parameters(programme, from, to)).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private Map<String, Object> parameters(String programme, LocalDate from, LocalDate to) {
        return Map.of("programme", programme, "from", from, "to", to, "today", LocalDate.now(clock));
    }

    /** Decisions the models say record {@code funding}: answers with {@code granted} and {@code amount}. */
    private Funding funding(String programme, LocalDate from, LocalDate to) {
        List<Answers.Given> decisions =
                answers.recorded(programme, FUNDING, start(from), start(to.plusDays(1))).stream()
                        .filter(decision -> "yes".equals(Answers.text(decision.data(), "granted")))
                        .toList();
        long amount = decisions.stream()
                .map(decision -> decision.data().get("amount"))
                .filter(Number.class::isInstance)
                .mapToLong(sum -> ((Number) sum).longValue())
                .sum();
        return new Funding(decisions.size(), amount);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TrepartApplication.ZONE).toInstant();
    }

    /**
     * @param industries open cases by industry, now
     * @param phases open cases by phase, now
     * @param enrolled cases enrolled in the period
     * @param ended cases that ended in the period, by how
     * @param milestones reached in the period
     * @param gatherings held in the period
     * @param started small processes of cases started in the period, by process
     * @param finished the same, done
     * @param vacancies roles with open work that nobody holds, now
     * @param late open tasks past their due date, now
     */
    record Figures(
            Map<String, Integer> industries,
            Map<String, Integer> phases,
            int enrolled,
            Map<String, Integer> ended,
            Map<String, Integer> milestones,
            Visits.Count visits,
            int gatherings,
            Map<String, Integer> started,
            Map<String, Integer> finished,
            Funding funding,
            int vacancies,
            int late) {}

    /** @param amount kroner */
    record Funding(int granted, long amount) {}
}
