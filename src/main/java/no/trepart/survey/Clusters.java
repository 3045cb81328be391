package no.trepart.survey;

/**
 * The clusters behind a sum of scores, as sums over them: people of one enterprise answer alike, so how sure a figure is
 * depends on how the enterprises differ. A cluster is an enterprise, or a crowd whose hidden answers went in together.
 *
 * @param count how many clusters
 * @param n scores
 * @param sum of the scores, in hundredths as all sums here
 * @param nn of the squares of each cluster's n
 * @param ns of each cluster's n times its sum
 * @param ss of the squares of each cluster's sum
 */
record Clusters(int count, double n, double sum, double nn, double ns, double ss) {

    /** With fewer, how much enterprises differ cannot be known well enough to build on. */
    static final int FEWEST = 5;

    /** In hundredths of a step; a smaller standard error is that of enterprises without any difference. */
    private static final double NOTHING = 1e-4;

    private static final double STEP = 100;

    /** One cluster's scores. */
    record Scores(int n, long hundredths) {

        Scores and(Scores more) {
            return new Scores(n + more.n, hundredths + more.hundredths);
        }
    }

    /**
     * Two waves: what is known of each, and the products over the clusters that are in both.
     *
     * @param both how many are in both
     * @param ns the first wave's n times the second one's sum; the others likewise
     */
    record Pair(Clusters first, Clusters second, int both, double nn, double ns, double sn, double ss) {

        /** The standard error of the change of the mean, with clusters that are in both taken as pairs. */
        Error error() {
            double y1 = first.mean();
            double y2 = second.mean();
            double together = (ss - y2 * sn - y1 * ns + y1 * y2 * nn) / (first.n * second.n);
            return Error.of(
                    first.count + second.count - both,
                    Math.min(first.count, second.count),
                    first.squares() + second.squares() - 2 * together,
                    Math.min(first.effective(), second.effective()));
        }
    }

    /** The standard error of the mean. */
    Error error() {
        return Error.of(count, count, squares(), effective());
    }

    private double mean() {
        return sum / n;
    }

    /** Of what each cluster adds to the mean's error (Taylor linearisation): (its sum - mean * its n) / n. */
    private double squares() {
        return (ss - 2 * mean() * ns + mean() * mean() * nn) / (n * n);
    }

    /** As many clusters of the same size tell as much (Kish); all of them when they are alike in size. */
    private double effective() {
        return n * n / nn;
    }

    /**
     * @param size standard error, on the scale of the scores
     * @param degrees of Student's t
     */
    record Error(double size, double degrees) {

        /** @return null when there are too few clusters, one is nearly all, or they do not differ at all */
        private static Error of(int count, int fewest, double squares, double effective) {
            double error = Math.sqrt(Math.max(0, count / (count - 1.0) * squares));
            double degrees = effective - 1;
            return fewest < FEWEST || degrees < 1 || error < NOTHING ? null : new Error(error / STEP, degrees);
        }
    }
}
