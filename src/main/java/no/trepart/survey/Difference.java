package no.trepart.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference between two means, second minus first, with a 95 % confidence interval. The methods and where they come
 * from are told in the note on method in {@code src/site}.
 *
 * @param change second minus first
 * @param low lower end of the interval; null, as are the upper end and p, when too little is known to tell
 * @param high upper end of the interval
 * @param p two-sided probability of so large a difference by chance alone
 * @param effect standardised size of the difference (Hedges' g)
 */
record Difference(double change, Double low, Double high, Double p, double effect) {

    static final double LEVEL = 0.95;

    /** Welch's t for means: the groups need neither the same size nor the same spread. */
    static Difference ofMeans(Moments first, Moments second) {
        if (first.n() < 2 || second.n() < 2) {
            throw new IllegalArgumentException("a mean needs two scores or more to be compared");
        }
        double change = second.mean() - first.mean();
        double one = first.variance() / first.n();
        double two = second.variance() / second.n();
        double error = Math.sqrt(one + two);
        if (error == 0) {
            return new Difference(change, change, change, change == 0 ? 1.0 : 0.0, 0);
        }
        return of(change, error, degrees(first, second), hedges(first, second));
    }

    /**
     * Of sums over several enterprises.
     *
     * @param clusters those behind the scores; null when there are none
     */
    static Difference ofSums(Moments first, Moments second, Clusters.Pair clusters) {
        double change = second.mean() - first.mean();
        Clusters.Error error = clusters == null ? null : clusters.error();
        double effect = hedges(first, second);
        return error == null
                ? new Difference(change, null, null, null, effect)
                : of(change, error.size(), error.degrees(), effect);
    }

    private static Difference of(double change, double error, double degrees, double effect) {
        TDistribution t = TDistribution.of(degrees);
        double margin = margin(error, degrees);
        double p = Math.min(1, 2 * t.survivalProbability(Math.abs(change / error)));
        return new Difference(change, change - margin, change + margin, p, effect);
    }

    /** Half the 95 % interval of one group's mean, by Student's t. */
    static double margin(Moments group) {
        if (group.n() < 2) {
            throw new IllegalArgumentException("a mean needs two scores or more to have an interval");
        }
        return margin(Math.sqrt(group.variance() / group.n()), group.n() - 1);
    }

    /** Half the 95 % interval of what has this standard error, by Student's t. */
    static double margin(double error, double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - LEVEL) / 2) * error;
    }

    /** Welch and Satterthwaite's approximate degrees of freedom. */
    static double degrees(Moments first, Moments second) {
        double one = first.variance() / first.n();
        double two = second.variance() / second.n();
        return Math.pow(one + two, 2) / (one * one / (first.n() - 1) + two * two / (second.n() - 1));
    }

    /** Hedges' g: the difference in pooled standard deviations, corrected for small groups. */
    static double hedges(Moments first, Moments second) {
        int degrees = first.n() + second.n() - 2;
        double pooled =
                Math.sqrt(((first.n() - 1) * first.variance() + (second.n() - 1) * second.variance()) / degrees);
        return pooled == 0 ? 0 : (second.mean() - first.mean()) / pooled * (1 - 3.0 / (4.0 * degrees - 1));
    }

    /**
     * Holm's correction: which of several differences can be told from chance when all are looked at together.
     *
     * @param ps null for a difference of which too little is known; it is not told, and none of those looked at
     * @return in the order given
     */
    static List<Boolean> holm(List<Double> ps) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ps.size(); i++) {
            if (ps.get(i) != null) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing(ps::get));
        Boolean[] told = new Boolean[ps.size()];
        Arrays.fill(told, false);
        boolean still = true;
        for (int rank = 0; rank < order.size(); rank++) {
            still &= ps.get(order.get(rank)) <= (1 - LEVEL) / (order.size() - rank);
            told[order.get(rank)] = still;
        }
        return List.of(told);
    }
}
