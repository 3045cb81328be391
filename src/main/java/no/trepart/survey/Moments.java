package no.trepart.survey;

import java.util.Map;

/**
 * Size, mean and variance of a group's scores.
 *
 * @param n how many scores
 * @param mean 0 when there are none
 * @param variance of the sample, with n - 1; 0 for fewer than two scores
 */
record Moments(int n, double mean, double variance) {

    /** @param tally how many gave each score */
    static Moments of(Map<Double, Integer> tally) {
        int n = tally.values().stream().mapToInt(Integer::intValue).sum();
        if (n == 0) {
            return new Moments(0, 0, 0);
        }
        double mean = tally.entrySet().stream()
                        .mapToDouble(entry -> entry.getKey() * entry.getValue())
                        .sum()
                / n;
        double squares = tally.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Math.pow(entry.getKey() - mean, 2))
                .sum();
        return new Moments(n, mean, n < 2 ? 0 : squares / (n - 1));
    }

    /** As means and their intervals are told: with one decimal. */
    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    double deviation() {
        return Math.sqrt(variance);
    }
}
