package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against worked examples that have been published; each test names its source. */
class DifferenceTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3 "Two-Sample t-Test", data set AUTO83B. */
    @Test
    void two_means_with_unequal_variances() {
        Moments american = new Moments(249, 20.14458, 6.41470 * 6.41470);
        Moments japanese = new Moments(79, 30.48101, 6.10771 * 6.10771);

        Difference found = Difference.ofMeans(american, japanese);

        assertThat(Difference.degrees(american, japanese)).isCloseTo(136.8750, within(0.001));
        double margin = 1.9775 * 10.33643 / 12.94627;
        assertThat(found.change()).isCloseTo(10.33643, within(0.00001));
        assertThat(found.low()).isCloseTo(10.33643 - margin, within(0.001));
        assertThat(found.high()).isCloseTo(10.33643 + margin, within(0.001));
        assertThat(found.p()).isLessThan(0.0001);
    }

    /** Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, chapter 4. */
    @Test
    void hedges_g() {
        Moments control = new Moments(50, 100, 4.5 * 4.5);
        Moments treated = new Moments(50, 103, 5.5 * 5.5);

        assertThat(Difference.hedges(control, treated)).isCloseTo(0.5924, within(0.0001));
    }

    /** The example in Wikipedia, "Holm-Bonferroni method", after Holm (1979), Scandinavian Journal of Statistics 6: 65-70. */
    @Test
    void holms_correction() {
        assertThat(Difference.holm(List.of(0.01, 0.04, 0.03, 0.005))).containsExactly(true, false, false, true);
        assertThat(Difference.holm(List.of())).isEmpty();
        assertThat(Difference.holm(java.util.Arrays.asList(null, 0.04, null)))
                .as("one looked at, and two of which nothing is known")
                .containsExactly(false, true, false);
    }

    @Test
    void moments_of_a_tally() {
        Moments moments = Moments.of(Map.of(2.0, 1, 4.0, 3, 5.0, 2, 7.0, 1, 9.0, 1));
        assertThat(moments.n()).isEqualTo(8);
        assertThat(moments.mean()).isEqualTo(5);
        assertThat(moments.variance()).isCloseTo(32.0 / 7, within(1e-9));
    }

    /** Student (1908), Biometrika 6: 1-25, the extra hours of sleep by drug 1; the interval as R's t.test(sleep) gives it. */
    @Test
    void an_interval_of_one_mean() {
        Map<Double, Integer> hours =
                Map.of(0.7, 1, -1.6, 1, -0.2, 1, -1.2, 1, -0.1, 1, 3.4, 1, 3.7, 1, 0.8, 1, 0.0, 1, 2.0, 1);
        Moments moments = Moments.of(hours);
        double margin = Difference.margin(moments);
        assertThat(moments.mean() - margin).isCloseTo(-0.5297804, within(1e-6));
        assertThat(moments.mean() + margin).isCloseTo(2.0297804, within(1e-6));
    }

    @Test
    void groups_that_all_say_the_same_have_no_interval_to_tell() {
        Difference same = Difference.ofMeans(new Moments(5, 3, 0), new Moments(6, 3, 0));
        assertThat(same.p()).isEqualTo(1);
        assertThat(same.change()).isZero();
    }
}
