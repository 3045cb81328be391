package no.trepart.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.trepart.TrepartApplication;
import no.trepart.engine.Passages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How the elements of one process fare: five queries, each over what one process has been through in a period. */
@Component
class HeatQuery {

    private static final double DAY = 86_400;

    private static final String WHERE = """
            where h.programme = :programme and h.process = :process and (:set is null or h.set_id = :set)
              and (:industry is null or c.industry = :industry)
            """;
    private static final String FROM = " from " + Passages.ROWS + " h left join case_file c on c.id = h.business_key ";

    private final JdbcClient jdbc;
    private final Clock clock;

    HeatQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return by element; what has no row has nothing to tell */
    Map<String, Counts> of(Asked asked) {
        Map<String, Counts> counts = new HashMap<>();
        passed(asked, counts);
        standing(asked, counts);
        withdrawn(asked, counts);
        overdue(asked, counts);
        skipped(asked, counts);
        return counts;
    }

    private void passed(Asked asked, Map<String, Counts> counts) {
        asked.fill(jdbc.sql("""
                        select distinct element, count(*) over (partition by element),
                               median(seconds) over (partition by element),
                               percentile_cont(0.9) within group (order by seconds) over (partition by element)
                        from (select h.element, timestampdiff(second, h.started, h.ended) seconds
                        """ + FROM + WHERE + " and h.ended >= :from and h.ended < :until and not h.cancelled) t"))
                .query(row -> {
                    Counts of = at(counts, row.getString(1));
                    of.done = row.getInt(2);
                    of.medianDays = rounded(row.getDouble(3) / DAY);
                    of.p90Days = rounded(row.getDouble(4) / DAY);
                });
    }

    private static double rounded(double days) {
        return Math.round(days * 10) / 10.0;
    }

    private void standing(Asked asked, Map<String, Counts> counts) {
        asked.fill(jdbc.sql("select h.element, count(*)" + FROM + WHERE + " and h.ended is null group by h.element"))
                .query(row -> {
                    at(counts, row.getString(1)).now = row.getInt(2);
                });
    }

    /** Where cases were when they were withdrawn or said no. */
    private void withdrawn(Asked asked, Map<String, Counts> counts) {
        asked.fill(jdbc.sql("select h.element, count(distinct c.id)" + FROM + WHERE
                        + " and h.cancelled and h.ended >= :from and h.ended < :until"
                        + " and c.state in ('withdrawn', 'declined') and date(h.ended) >= c.ended_on"
                        + " group by h.element"))
                .query(row -> {
                    at(counts, row.getString(1)).withdrawn = row.getInt(2);
                });
    }

    private void overdue(Asked asked, Map<String, Counts> counts) {
        asked.fill(jdbc.sql("select h.element, count(distinct w.id)" + FROM
                        + " join work_item w on w.process_instance_id = h.instance and w.step = h.element " + WHERE
                        + " and h.ended is null and w.state = 'open' and w.due_on < :today and not w.on_hold"
                        + " group by h.element"))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    at(counts, row.getString(1)).overdue = row.getInt(2);
                });
    }

    /** How many finished processes did not complete an element: what they all have in common is in all of them. */
    private void skipped(Asked asked, Map<String, Counts> counts) {
        int finished = asked.fill(jdbc.sql("select count(distinct h.instance)" + FROM + WHERE
                        + " and h.process_ended >= :from and h.process_ended < :until"))
                .query(Integer.class)
                .single();
        counts.values().forEach(of -> of.skipped = finished);
        asked.finished = finished;
        asked.fill(jdbc.sql("select h.element, count(distinct h.instance)" + FROM + WHERE
                        + " and h.process_ended >= :from and h.process_ended < :until"
                        + " and h.ended is not null and not h.cancelled group by h.element"))
                .query(row -> {
                    at(counts, row.getString(1)).skipped = finished - row.getInt(2);
                });
    }

    /** What each of some processes has completed; those that were not asked about are left out. */
    Map<String, Set<String>> completed(Asked asked, Collection<String> instances) {
        Map<String, Set<String>> completed = new HashMap<>();
        asked.fill(jdbc.sql("select distinct h.instance, h.element, h.ended is not null and not h.cancelled" + FROM
                        + WHERE + " and h.instance in (:instances)"))
                .param("instances", instances)
                .query(row -> {
                    Set<String> of = completed.computeIfAbsent(row.getString(1), id -> new HashSet<>());
                    if (row.getBoolean(3)) {
                        of.add(row.getString(2));
                    }
                });
        return completed;
    }

    private static Counts at(Map<String, Counts> counts, String element) {
        return counts.computeIfAbsent(element, id -> new Counts());
    }

    /** What is asked of which process, when and where. */
    static class Asked {

        private final String programme;
        private final String process;
        private final String set;
        private final LocalDate from;
        private final LocalDate until;
        private final String industry;
        private int finished;

        /**
         * @param set null for every version
         * @param until the day after the last one
         * @param industry null for all
         */
        Asked(String programme, String process, String set, LocalDate from, LocalDate until, String industry) {
            this.programme = programme;
            this.process = process;
            this.set = set;
            this.from = from;
            this.until = until;
            this.industry = industry;
        }

        Asked between(LocalDate newFrom, LocalDate newUntil) {
            return new Asked(programme, process, set, newFrom, newUntil, industry);
        }

        /** How many processes ended in the period; known once it has been asked. */
        int finished() {
            return finished;
        }

        LocalDate from() {
            return from;
        }

        LocalDate until() {
            return until;
        }

        String programme() {
            return programme;
        }

        private StatementSpec fill(StatementSpec query) {
            return query.param("programme", programme)
                    .param("process", process)
                    .param("set", set)
                    .param("industry", industry)
                    .param("from", start(from))
                    .param("until", start(until));
        }

        static Timestamp start(LocalDate day) {
            Instant midnight = day.atStartOfDay(TrepartApplication.ZONE).toInstant();
            return Timestamp.from(midnight);
        }
    }

    static class Counts {
        private int now;
        private int overdue;
        private int done;
        private int skipped;
        private int withdrawn;
        private Double medianDays;
        private Double p90Days;

        int now() {
            return now;
        }

        int overdue() {
            return overdue;
        }

        int done() {
            return done;
        }

        int skipped() {
            return skipped;
        }

        int withdrawn() {
            return withdrawn;
        }

        Double medianDays() {
            return medianDays;
        }

        Double p90Days() {
            return p90Days;
        }
    }
}
