package no.trepart.survey;

/**
 * Where the mean of a group would lie in 95 of 100 such groups, on the scale from 1 to 5, one decimal.
 *
 * @param low lower end
 * @param high upper end
 */
record Interval(double low, double high) {

    /** A smaller standard deviation would say that nearly all of the group have answered the same. */
    private static final double SMALLEST_SPREAD = 0.3;

    /** @return null when the mean is rough, for an interval would be finer than it, or when nearly all agree */
    static Interval of(Moments group, boolean rounded) {
        if (rounded || group.n() < 2 || group.deviation() < SMALLEST_SPREAD) {
            return null;
        }
        double margin = Difference.margin(group);
        return new Interval(tenth(Math.max(1, group.mean() - margin)), tenth(Math.min(5, group.mean() + margin)));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
