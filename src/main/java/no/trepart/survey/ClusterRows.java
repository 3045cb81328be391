package no.trepart.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.survey.TotalRows.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clusters behind the sums, summed by the database: a row for each question and group, however many enterprises there
 * are.
 */
@Component
class ClusterRows {

    /** A cluster stands in two leaves when its enterprise has moved between two waves of a kind. */
    private static final String EACH = "select question, respondent, cluster_id, sum(n) n, sum(hundredths) s"
            + " from survey_total_cluster where %s group by question, respondent, cluster_id";

    private final JdbcClient jdbc;

    ClusterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By question and group. */
    Map<List<String>, Clusters> of(Wanted wanted) {
        Map<List<String>, Clusters> all = new HashMap<>();
        jdbc.sql("select question, respondent, count(*), sum(n), sum(s), sum(n * n), sum(n * s), sum(s * s) from ("
                        + EACH.formatted(wanted.where()) + ") each_one group by question, respondent")
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
        jdbc.sql(
                        "select a.question, a.respondent, count(*), sum(a.n * b.n), sum(a.n * b.s), sum(a.s * b.n), sum(a.s * b.s)"
                                + " from (" + EACH.formatted(first.where()) + ") a join ("
                                + EACH.formatted(second.where())
                                + ") b on b.question = a.question and b.respondent = a.respondent and b.cluster_id = a.cluster_id"
                                + " group by a.question, a.respondent")
                .params(first.values())
                .params(second.values())
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
