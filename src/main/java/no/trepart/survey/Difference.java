package no.trepart.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference between two independent groups, second minus first, with a 95 % confidence interval. The methods and
 * where they come from are told in the note on method in {@code src/site}.
 *
 * @param change second minus first
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param p two-sided probability of so large a difference by chance alone
 * @param effect standardised size of the difference (Hedges' g for means, Cohen's h for shares)
 */
record Difference(double change, double low, double high, double p, double effect) {

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
            return new Difference(change, change, change, change == 0 ? 1 : 0, 0);
        }
        double degrees = degrees(first, second);
        TDistribution t = TDistribution.of(degrees);
        double margin = t.inverseSurvivalProbability((1 - LEVEL) / 2) * error;
        double p = Math.min(1, 2 * t.survivalProbability(Math.abs(change / error)));
        return new Difference(change, change - margin, change + margin, p, hedges(first, second));
    }

    /** Half the 95 % interval of one group's mean, by Student's t. */
    static double margin(Moments group) {
        if (group.n() < 2) {
            throw new IllegalArgumentException("a mean needs two scores or more to have an interval");
        }
        return TDistribution.of(group.n() - 1).inverseSurvivalProbability((1 - LEVEL) / 2)
                * Math.sqrt(group.variance() / group.n());
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

    /** Newcombe's hybrid score interval for shares: it holds also for small groups and shares near nothing or all. */
    static Difference ofShares(int firstYes, int firstN, int secondYes, int secondN) {
        double one = (double) firstYes / firstN;
        double two = (double) secondYes / secondN;
        double[] a = wilson(firstYes, firstN);
        double[] b = wilson(secondYes, secondN);
        double change = two - one;
        double low = change - Math.hypot(two - b[0], a[1] - one);
        double high = change + Math.hypot(b[1] - two, one - a[0]);
        double together = (double) (firstYes + secondYes) / (firstN + secondN);
        double error = Math.sqrt(together * (1 - together) * (1.0 / firstN + 1.0 / secondN));
        double p = error == 0
                ? 1
                : Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(change / error)));
        return new Difference(change, low, high, p, 2 * Math.asin(Math.sqrt(two)) - 2 * Math.asin(Math.sqrt(one)));
    }

    /** Wilson's score interval of a share: its lower and upper end. */
    static double[] wilson(int yes, int n) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2);
        double share = (double) yes / n;
        double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
        double margin = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        return new double[] {Math.max(0, centre - margin), Math.min(1, centre + margin)};
    }

    /**
     * Holm's correction: which of several differences can be told from chance when all are looked at together.
     *
     * @return in the order given
     */
    static List<Boolean> holm(List<Double> ps) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ps.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(ps::get));
        Boolean[] told = new Boolean[ps.size()];
        boolean still = true;
        for (int rank = 0; rank < order.size(); rank++) {
            still &= ps.get(order.get(rank)) <= (1 - LEVEL) / (ps.size() - rank);
            told[order.get(rank)] = still;
        }
        return List.of(told);
    }
}
