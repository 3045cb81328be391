package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import no.trepart.AtOnce;
import no.trepart.Identifier;
import no.trepart.TrepartTest;
import no.trepart.survey.TotalRows.Wanted;
import no.trepart.survey.Totals.Leaf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How sure a sum over several enterprises is, against worked examples and by hand. The database does the summing. */
@TrepartTest
class ClustersTest {

    /** Student (1908), Biometrika 6: 1-25: hours of sleep won by ten patients with each of two drugs. */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private final String programme = Identifier.next();

    @Autowired
    private ClusterRows clusters;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void results_that_come_out_at_the_same_moment_all_go_in() throws Exception {
        for (int kind = 0; kind < 20; kind++) {
            String first = "first" + kind;
            List<Callable<Object>> enterprises = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int each = i;
                enterprises.add(() -> transaction.execute(status -> {
                    enterprise(first, each, 10, 30);
                    return true;
                }));
            }
            AtOnce.all(enterprises);

            assertThat(mean(first).n()).isEqualTo(60);
        }
    }

    /** As R's t.test(extra ~ group, data = sleep, paired = TRUE) gives it. */
    @Test
    void whoever_answers_twice_is_a_pair() {
        patients("first", FIRST_DRUG);
        patients("second", SECOND_DRUG);

        Difference found = change(moments(FIRST_DRUG), moments(SECOND_DRUG));

        assertThat(found.change()).isCloseTo(1.58, within(1e-9));
        assertThat(found.low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(found.high()).isCloseTo(2.4598858, within(1e-7));
        assertThat(found.p()).isCloseTo(0.00283289, within(1e-8));
        Clusters.Error error = pair().error();
        assertThat(error.degrees()).isCloseTo(9, within(1e-9));
        assertThat(found.change() / error.size()).isCloseTo(4.0621277, within(1e-7));
    }

    /** As R's t.test gives it for the first drug alone. */
    @Test
    void clusters_of_one_are_people_by_themselves() {
        patients("first", FIRST_DRUG);

        Clusters.Error error = mean("first").error();

        double margin = Difference.margin(error.size(), error.degrees());
        assertThat(0.75 - margin).isCloseTo(-0.5297804, within(1e-7));
        assertThat(0.75 + margin).isCloseTo(2.0297804, within(1e-7));
    }

    @Test
    void enterprises_in_which_all_answer_alike_count_as_one_answer_each() {
        for (int i = 0; i < FIRST_DRUG.length; i++) {
            enterprise("first", i, 40, 40 * FIRST_DRUG[i]);
            enterprise("second", i, 60, 60 * SECOND_DRUG[i]);
        }

        Difference found = change(moments(FIRST_DRUG), moments(SECOND_DRUG));

        assertThat(found.low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(found.high()).isCloseTo(2.4598858, within(1e-7));
    }

    @Test
    void large_enterprises_weigh_more() {
        int[] sizes = {2, 4, 4, 6, 4};
        double[] sums = {6, 8, 16, 18, 20};
        for (int i = 0; i < sizes.length; i++) {
            enterprise("first", i, sizes[i], sums[i]);
        }

        Clusters.Error error = mean("first").error();

        // 68 / 20 = 3.4; what is over or under it: -0.8, -5.6, 2.4, -2.4, 6.4, whose squares are 84.48 together
        assertThat(error.size()).isCloseTo(Math.sqrt(5 / 4.0 * 84.48 / (20 * 20)), within(1e-9));
        assertThat(error.degrees()).as("20 squared by 88, less one").isCloseTo(400 / 88.0 - 1, within(1e-9));
    }

    @Test
    void a_change_takes_those_of_both_waves_as_pairs_and_those_of_one_as_they_are() {
        int[] before = {10, 20, 30, 0, 40, 15, 12, 0};
        double[] was = {2.5, 3.1, 3.6, 0, 2.9, 4.1, 3.0, 0};
        int[] after = {12, 18, 0, 25, 44, 0, 14, 30};
        double[] is = {2.9, 3.0, 0, 3.3, 3.4, 0, 3.7, 2.6};
        for (int i = 0; i < before.length; i++) {
            enterprise("first", i, before[i], before[i] * was[i]);
            enterprise("second", i, after[i], after[i] * is[i]);
        }

        Clusters.Error error = pair().error();

        int n1 = Arrays.stream(before).sum();
        int n2 = Arrays.stream(after).sum();
        double y1 = IntStream.range(0, 8).mapToDouble(i -> before[i] * was[i]).sum() / n1;
        double y2 = IntStream.range(0, 8).mapToDouble(i -> after[i] * is[i]).sum() / n2;
        double squares = IntStream.range(0, 8)
                .mapToDouble(i -> after[i] * (is[i] - y2) / n2 - before[i] * (was[i] - y1) / n1)
                .map(z -> z * z)
                .sum();
        assertThat(error.size()).isCloseTo(Math.sqrt(8 / 7.0 * squares), within(1e-9));
    }

    @Test
    void an_enterprise_that_has_moved_between_two_waves_is_still_a_pair() {
        patients("first", FIRST_DRUG);
        for (int i = 0; i < SECOND_DRUG.length; i++) {
            clusters.add(leaf("second", i < 3 ? "south" : "north"), "cluster " + i, scores(1, SECOND_DRUG[i]));
        }

        assertThat(change(moments(FIRST_DRUG), moments(SECOND_DRUG)).p()).isCloseTo(0.00283289, within(1e-8));
        assertThat(clusters.of(new Wanted(programme, Totals.ALL, "second", "shape", "industry", "south"))
                        .get(List.of("item:a", "all"))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void of_fewer_than_five_nothing_is_said() {
        patients("first", Arrays.copyOf(FIRST_DRUG, 4));
        patients("second", SECOND_DRUG);
        assertThat(mean("first").error()).isNull();
        Difference few = change(moments(Arrays.copyOf(FIRST_DRUG, 4)), moments(SECOND_DRUG));
        assertThat(few.p()).isNull();
        assertThat(few.low()).isNull();
        assertThat(few.high()).isNull();
        assertThat(few.change()).isNotZero();

        enterprise("first", 4, 1, FIRST_DRUG[4]);
        assertThat(mean("first").error()).isNotNull();
        assertThat(pair().error()).isNotNull();
    }

    @Test
    void of_enterprises_without_any_difference_nothing_is_said() {
        for (int i = 0; i < 6; i++) {
            enterprise("first", i, 10 + i, 3.3 * (10 + i));
            enterprise("second", i, 20 + i, 3.6 * (20 + i));
        }
        assertThat(mean("first").error()).isNull();
        assertThat(pair().error()).isNull();
    }

    @Test
    void one_that_is_nearly_all_does_not_speak_for_many() {
        patients("first", FIRST_DRUG);
        enterprise("first", 10, 1000, 3000);
        assertThat(mean("first").error()).isNull();
    }

    /** Enterprises from ten to three hundred people who are as alike as a fifth of all variance. */
    @Test
    void the_interval_holds_the_truth_nineteen_times_of_twenty_also_when_sizes_differ() {
        assertThat(held(8)).isBetween(0.92, 0.98);
        assertThat(held(12)).isBetween(0.92, 0.98);
        assertThat(held(31)).isBetween(0.93, 0.97);
    }

    private static double held(int enterprises) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(1908);
        int held = 0;
        int times = 4000;
        for (int time = 0; time < times; time++) {
            double[] moments = new double[5];
            for (int i = 0; i < enterprises; i++) {
                double n = Math.round(10 * Math.pow(30, i / (enterprises - 1.0)));
                double mean = chance.nextGaussian() * Math.sqrt(0.2) + chance.nextGaussian() * Math.sqrt(0.8 / n);
                double sum = 100 * mean * n;
                double[] more = {n, sum, n * n, n * sum, sum * sum};
                Arrays.setAll(moments, each -> moments[each] + more[each]);
            }
            Clusters.Error error =
                    new Clusters(enterprises, moments[0], moments[1], moments[2], moments[3], moments[4]).error();
            double mean = moments[1] / moments[0] / 100;
            held += Math.abs(mean) <= Difference.margin(error.size(), error.degrees()) ? 1 : 0;
        }
        return held / (double) times;
    }

    private void patients(String kind, double[] hours) {
        for (int i = 0; i < hours.length; i++) {
            enterprise(kind, i, 1, hours[i]);
        }
    }

    private void enterprise(String kind, int number, int n, double sum) {
        if (n > 0) {
            clusters.add(leaf(kind, "north"), "cluster " + number, scores(n, sum));
        }
    }

    private Leaf leaf(String kind, String region) {
        return new Leaf(programme, Totals.ALL, kind, "shape", "industry", region);
    }

    private static Map<List<String>, Clusters.Scores> scores(int n, double sum) {
        return Map.of(List.of("item:a", "all"), new Clusters.Scores(n, Math.round(sum * 100)));
    }

    private Wanted wanted(String kind) {
        return new Wanted(programme, Totals.ALL, kind, "shape", null, null);
    }

    private Clusters mean(String kind) {
        return clusters.of(wanted(kind)).get(List.of("item:a", "all"));
    }

    private Clusters.Pair pair() {
        return clusters.of(wanted("first"), wanted("second")).get(List.of("item:a", "all"));
    }

    private Difference change(Moments first, Moments second) {
        return Difference.ofSums(first, second, pair());
    }

    private static Moments moments(double[] values) {
        Map<Double, Integer> tally = new HashMap<>();
        Arrays.stream(values).forEach(value -> tally.merge(value, 1, Integer::sum));
        return Moments.of(tally);
    }
}
