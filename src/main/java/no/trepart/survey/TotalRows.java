package no.trepart.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.survey.Totals.Leaf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums as they are kept. */
@Component
class TotalRows {

    private static final String LEAF = "programme = ? and kind = ? and shape = ? and industry = ? and region = ?";
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    TotalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await(String wave, Leaf leaf, LocalDate since) {
        jdbc.sql("""
                        insert into survey_total_waiting (wave_id, programme, kind, shape, industry, region, since)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(wave, leaf.programme(), leaf.kind(), leaf.shape(), leaf.industry(), leaf.region(), since)
                .update();
    }

    /** Waves that wait in this leaf; nobody else can take them until this transaction ends. */
    List<String> waiting(Leaf leaf) {
        return jdbc.sql("select wave_id from survey_total_waiting where " + LEAF + " order by wave_id for update")
                .params(leaf.programme(), leaf.kind(), leaf.shape(), leaf.industry(), leaf.region())
                .query(String.class)
                .list();
    }

    List<String> takeWaiting(Leaf leaf) {
        List<String> waves = waiting(leaf);
        jdbc.sql("delete from survey_total_waiting where " + LEAF)
                .params(leaf.programme(), leaf.kind(), leaf.shape(), leaf.industry(), leaf.region())
                .update();
        return waves;
    }

    /** The same waves wait from this day on with all of their industry. */
    void waitWithIndustry(Leaf leaf, LocalDate since) {
        jdbc.sql("update survey_total_waiting set region = '', since = ? where " + LEAF)
                .params(since, leaf.programme(), leaf.kind(), leaf.shape(), leaf.industry(), leaf.region())
                .update();
    }

    List<Leaf> waitingSince(LocalDate day) {
        return jdbc.sql("""
                        select distinct programme, kind, shape, industry, region from survey_total_waiting where since <= ?
                        order by programme, kind, shape, industry, region
                        """)
                .param(day)
                .query((row, i) -> new Leaf(
                        row.getString(1),
                        Totals.ALL,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    void add(Leaf leaf, SafeSum sum) {
        List<List<Object>> lines = new ArrayList<>();
        sum.counts().forEach((key, n) -> {
            List<Object> line = leaf.key();
            line.addAll(key);
            line.add(n);
            lines.add(line);
        });
        insert(
                "survey_total (programme, part, kind, shape, industry, region, question, respondent, answer, n)",
                "n = n + values(n)",
                lines);
        List<List<Object>> joined = new ArrayList<>();
        sum.borders().forEach((key, borders) -> {
            List<Object> line = leaf.key();
            line.addAll(key);
            line.add(borders);
            joined.add(line);
        });
        insert(
                "survey_total_joined (programme, part, kind, shape, industry, region, question, respondent, borders)",
                "borders = borders | values(borders)",
                joined);
    }

    void size(Leaf leaf, int enterprises, Map<String, Integer> ballots, String questionnaire) {
        List<List<Object>> lines = new ArrayList<>();
        ballots.forEach((group, n) -> {
            List<Object> line = leaf.key();
            line.addAll(List.of(group, enterprises, n, questionnaire));
            lines.add(line);
        });
        insert(
                "survey_total_size (programme, part, kind, shape, industry, region, respondent, enterprises, ballots,"
                        + " questionnaire_hash)",
                "enterprises = enterprises + values(enterprises), ballots = ballots + values(ballots),"
                        + " questionnaire_hash = values(questionnaire_hash)",
                lines);
    }

    /** @param again what happens to a line that is there already */
    void insert(String table, String again, List<List<Object>> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<List<Object>> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            String one = ", (" + ", ?".repeat(some.get(0).size()).substring(2) + ")";
            jdbc.sql("insert into " + table + " values "
                            + one.repeat(some.size()).substring(2) + " on duplicate key update " + again)
                    .params(some.stream().flatMap(List::stream).toList())
                    .update();
        }
    }

    /** Which sums there are, the newest questions of each kind first. */
    List<Size> sizes(String programme) {
        return jdbc.sql("""
                        select part, kind, shape, industry, region, max(enterprises), sum(ballots), max(questionnaire_hash)
                        from survey_total_size where programme = ? group by part, kind, shape, industry, region
                        """)
                .param(programme)
                .query((row, i) -> new Size(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getString(8)))
                .list();
    }

    /** How open waves are answered, by kind and county; counts only, never which. */
    List<Answering> answering(String programme) {
        return jdbc.sql("""
                        select w.kind, c.county, count(distinct w.id), sum(t.invited), sum(t.answered)
                        from survey_wave w join case_file c on c.id = w.case_id join survey_target t on t.wave_id = w.id
                        where w.programme = ? and w.state = 'open' group by w.kind, c.county
                        """)
                .param(programme)
                .query((row, i) ->
                        new Answering(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    record Answering(String kind, String county, int waves, int invited, int answered) {}

    Map<String, Integer> ballots(Wanted wanted) {
        Map<String, Integer> ballots = new HashMap<>();
        jdbc.sql("select respondent, sum(ballots) from survey_total_size where " + wanted.where()
                        + " group by respondent")
                .params(wanted.values())
                .query(row -> {
                    ballots.put(row.getString(1), row.getInt(2));
                });
        return ballots;
    }

    /** One row for each different answer, however many gave it. */
    Tallies.Counted counted(Wanted wanted) {
        Map<String, Map<String, Map<String, Integer>>> all = new HashMap<>();
        jdbc.sql("select question, respondent, answer, sum(n) from survey_total where " + wanted.where()
                        + " group by question, respondent, answer having sum(n) > 0")
                .params(wanted.values())
                .query(row -> {
                    all.computeIfAbsent(row.getString(1), question -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), respondent -> new HashMap<>())
                            .put(row.getString(3), row.getInt(4));
                });
        return new Tallies.Counted(all);
    }

    Map<List<String>, Integer> borders(Wanted wanted) {
        Map<List<String>, Integer> borders = new HashMap<>();
        jdbc.sql("select question, respondent, bit_or(borders) from survey_total_joined where " + wanted.where()
                        + " group by question, respondent")
                .params(wanted.values())
                .query(row -> {
                    borders.put(List.of(row.getString(1), row.getString(2)), row.getInt(3));
                });
        return borders;
    }

    /** Sums to add up; null for every industry or region. */
    record Wanted(String programme, String part, String kind, String shape, String industry, String region) {

        String where() {
            return "programme = ? and part = ? and kind = ? and shape = ?"
                    + (industry == null ? "" : " and industry = ?")
                    + (region == null ? "" : " and region = ?");
        }

        /** The condition on industry and region alone. */
        String place(String table) {
            return (industry == null ? "" : " and " + table + ".industry = ?")
                    + (region == null ? "" : " and " + table + ".region = ?");
        }

        List<Object> values() {
            List<Object> values = new ArrayList<>(List.of(programme, part, kind, shape));
            if (industry != null) {
                values.add(industry);
            }
            if (region != null) {
                values.add(region);
            }
            return values;
        }
    }

    record Size(
            String part,
            String kind,
            String shape,
            String industry,
            String region,
            int enterprises,
            int ballots,
            String questionnaire) {

        /** @param inIndustry null for any, and so the region */
        boolean lies(String inIndustry, String inRegion) {
            return (inIndustry == null || inIndustry.equals(industry)) && (inRegion == null || inRegion.equals(region));
        }
    }
}
