package no.trepart.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.survey.TotalRows.Wanted;
import no.trepart.survey.Totals.Leaf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clusters behind the sums. The database sums over them: it answers with a row for each question and group, however
 * many enterprises there are.
 */
@Component
class ClusterRows {

    private static final String OF_KIND = "%1$s.programme = ? and %1$s.part = ? and %1$s.kind = ? and %1$s.shape = ?";
    private static final String CLUSTERS = "survey_total_scored q join survey_total_cluster c on c.scored_id = q.id";

    private final JdbcClient jdbc;
    private final TotalRows totals;

    ClusterRows(JdbcClient jdbc, TotalRows totals) {
        this.jdbc = jdbc;
        this.totals = totals;
    }

    /** @param cluster whose they are: a case, or a crowd */
    void add(Leaf leaf, String cluster, Map<List<String>, Clusters.Scores> scores) {
        List<Object> kind = List.of(leaf.programme(), leaf.part(), leaf.kind(), leaf.shape());
        Map<List<String>, Integer> ids = ids(kind, "");
        List<List<Object>> missing = new ArrayList<>();
        // In one order, so that two results that come out at the same moment wait for each other and do not collide.
        scores.keySet().stream()
                .filter(key -> !ids.containsKey(key))
                .sorted(Comparator.comparing(String::valueOf))
                .forEach(key -> {
                    List<Object> line = new ArrayList<>(kind);
                    line.addAll(key);
                    missing.add(line);
                });
        if (!missing.isEmpty()) {
            totals.insert(
                    "survey_total_scored (programme, part, kind, shape, question, respondent)", "id = id", missing);
            // What another has just committed may be there before a plain read sees it.
            ids.putAll(ids(kind, " lock in share mode"));
        }
        List<List<Object>> lines = new ArrayList<>();
        scores.forEach((key, one) ->
                lines.add(List.of(ids.get(key), cluster, leaf.industry(), leaf.region(), one.n(), one.hundredths())));
        totals.insert(
                "survey_total_cluster (scored_id, cluster_id, industry, region, n, hundredths)",
                "n = n + values(n), hundredths = hundredths + values(hundredths)",
                lines);
    }

    private Map<List<String>, Integer> ids(List<Object> kind, String locked) {
        Map<List<String>, Integer> ids = new HashMap<>();
        jdbc.sql("select question, respondent, id from survey_total_scored q where " + OF_KIND.formatted("q") + locked)
                .params(kind)
                .query(row -> {
                    ids.put(key(row), row.getInt(3));
                });
        return ids;
    }

    /** By question and group. */
    Map<List<String>, Clusters> of(Wanted wanted) {
        Map<List<String>, Clusters> all = new HashMap<>();
        jdbc.sql("select q.question, q.respondent, count(*), sum(c.n), sum(c.hundredths), sum(c.n * c.n),"
                        + " sum(c.n * c.hundredths), sum(c.hundredths * c.hundredths) from " + CLUSTERS + " where "
                        + OF_KIND.formatted("q") + wanted.place("c") + " group by q.id")
                .params(wanted.values())
                .query(row -> {
                    all.put(
                            key(row),
                            new Clusters(
                                    row.getInt(3),
                                    row.getDouble(4),
                                    row.getDouble(5),
                                    row.getDouble(6),
                                    row.getDouble(7),
                                    row.getDouble(8)));
                });
        return all;
    }

    /** Those of two waves, by question and group; only what is asked in both. */
    Map<List<String>, Clusters.Pair> of(Wanted first, Wanted second) {
        Map<List<String>, Clusters> one = of(first);
        Map<List<String>, Clusters> two = of(second);
        Map<List<String>, Clusters.Pair> pairs = new HashMap<>();
        one.forEach((key, clusters) -> {
            if (two.containsKey(key)) {
                pairs.put(key, new Clusters.Pair(clusters, two.get(key), 0, 0, 0, 0, 0));
            }
        });
        List<Object> values = new ArrayList<>(first.values());
        values.addAll(second.values());
        jdbc.sql("select q.question, q.respondent, count(*), sum(c.n * d.n), sum(c.n * d.hundredths),"
                        + " sum(c.hundredths * d.n), sum(c.hundredths * d.hundredths) from " + CLUSTERS
                        + " join survey_total_scored r on r.question = q.question and r.respondent = q.respondent"
                        + " join survey_total_cluster d on d.scored_id = r.id and d.cluster_id = c.cluster_id"
                        + " where " + OF_KIND.formatted("q") + first.place("c") + " and " + OF_KIND.formatted("r")
                        + second.place("d") + " group by q.id")
                .params(values)
                .query(row -> {
                    List<String> key = key(row);
                    pairs.put(
                            key,
                            new Clusters.Pair(
                                    one.get(key),
                                    two.get(key),
                                    row.getInt(3),
                                    row.getDouble(4),
                                    row.getDouble(5),
                                    row.getDouble(6),
                                    row.getDouble(7)));
                });
        return pairs;
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString(1), row.getString(2));
    }
}
