package no.trepart.survey;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the mean of a group would lie in 95 of 100 such groups, on the scale from 1 to 5, one decimal.
 *
 * @param low lower end
 * @param high upper end
 */
record Interval(double low, double high) {

    /** A smaller standard deviation would say that nearly all of the group have answered the same. */
    private static final double SMALLEST_SPREAD = 0.3;

    /** Half the interval of a group's mean, however it is found. */
    interface Margins {

        /**
         * @param question as it is counted
         * @param scores two or more
         * @return null when too little is known to tell
         */
        Double of(String question, String group, Moments scores);

        /** Of a group in which everybody answers for themselves. */
        static Double single(String question, String group, Moments scores) {
            return Difference.margin(scores);
        }

        /** Of sums over several enterprises, by question and group. */
        static Margins of(Map<List<String>, Clusters> clusters) {
            return (question, group, scores) -> {
                Clusters here = clusters.get(List.of(question, group));
                Clusters.Error error = here == null ? null : here.error();
                return error == null ? null : Difference.margin(error.size(), error.degrees());
            };
        }
    }

    /**
     * @param half see {@link Margins}; null when there is none
     * @return null when the mean is rough, for an interval would be finer than it, or when nearly all agree
     */
    static Interval of(Moments group, boolean rounded, Supplier<Double> half) {
        if (rounded || group.n() < 2 || group.deviation() < SMALLEST_SPREAD) {
            return null;
        }
        Double margin = half.get();
        if (margin == null) {
            return null;
        }
        return new Interval(
                Moments.tenth(Math.max(1, group.mean() - margin)), Moments.tenth(Math.min(5, group.mean() + margin)));
    }

    /** On the same scale read from its other end. */
    Interval reversed() {
        return new Interval(Moments.tenth(6 - high), Moments.tenth(6 - low));
    }
}
