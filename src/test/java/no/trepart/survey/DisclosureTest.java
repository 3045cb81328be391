package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.trepart.survey.Disclosure.Band;
import org.junit.jupiter.api.Test;

/** Tries every table up to a size, as somebody would who subtracts what is shown from what is shown. */
class DisclosureTest {

    private static final Disclosure RULES = Disclosure.STANDARD;
    private static final List<String> GROUPS = List.of("management", "union", "safety", "employee");

    @Test
    void no_shown_group_and_no_difference_of_shown_groups_tells_of_fewer_than_five() {
        for (int a = 0; a <= 12; a++) {
            for (int b = 0; b <= 12; b++) {
                for (int c = 0; c <= 12; c++) {
                    for (int d = 0; d <= 12; d++) {
                        nothing_small(Map.of("management", a, "union", b, "safety", c, "employee", d));
                    }
                }
            }
        }
    }

    private static void nothing_small(Map<String, Integer> counts) {
        Set<String> shown = RULES.shown(counts);
        int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = GROUPS.stream().filter(shown::contains).toList();
        for (int some = 0; some < 1 << parts.size(); some++) {
            int sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                sum += (some >> i & 1) * counts.get(parts.get(i));
            }
            assertThat(sum == 0 || sum >= 5).as("shown %s of %s", shown, counts).isTrue();
            if (shown.contains(Disclosure.ALL)) {
                assertThat(whole - sum == 0 || whole - sum >= 5)
                        .as("whole less shown %s of %s", shown, counts)
                        .isTrue();
            }
        }
    }

    @Test
    void a_group_is_hidden_with_the_smaller_one_that_could_be_worked_out_from_it() {
        assertThat(RULES.shown(Map.of("management", 3, "union", 6, "employee", 40)))
                .containsExactlyInAnyOrder("employee", "all");
        assertThat(RULES.shown(Map.of("management", 3, "union", 2, "employee", 40)))
                .containsExactlyInAnyOrder("employee", "all");
        assertThat(RULES.shown(Map.of("management", 5, "employee", 40)))
                .containsExactlyInAnyOrder("management", "employee", "all");
        assertThat(RULES.shown(Map.of("employee", 4))).isEmpty();
    }

    @Test
    void no_step_of_a_distribution_tells_of_one_or_two_or_of_everybody() {
        for (int[] counts : tables(13)) {
            TreeMap<Integer, Integer> steps = new TreeMap<>();
            int n = 0;
            for (int i = 0; i < 5; i++) {
                steps.put(i + 1, counts[i]);
                n += counts[i];
            }
            List<Band> bands = RULES.bands(steps);
            if (n < 10) {
                assertThat(bands).isEmpty();
            }
            for (Band band : bands) {
                assertThat(band.n() == 0 || band.n() >= 3).as("%s", bands).isTrue();
                assertThat(band.n() == n && band.from() == band.to())
                        .as("%s", bands)
                        .isFalse();
            }
            if (!bands.isEmpty()) {
                assertThat(bands.stream().mapToInt(Band::n).sum()).isEqualTo(n);
            }
        }
    }

    @Test
    void the_mean_tells_no_more_than_the_distribution_beside_it() {
        for (int[] counts : tables(11)) {
            TreeMap<Integer, Integer> steps = new TreeMap<>();
            for (int i = 0; i < 5; i++) {
                steps.put(i + 1, counts[i]);
            }
            List<Band> bands = RULES.bands(steps);
            if (bands.stream().anyMatch(band -> band.from() != band.to())) {
                TreeMap<Integer, Integer> moved = otherPeopleInTheSameBands(steps, bands);
                assertThat(RULES.mean(moments(moved), bands)).isEqualTo(RULES.mean(moments(steps), bands));
            }
        }
    }

    @Test
    void a_mean_without_distribution_never_says_that_all_answered_the_same_end() {
        assertThat(RULES.mean(new Moments(5, 5, 0), List.of())).isEqualTo(4.5);
        assertThat(RULES.mean(new Moments(6, 1, 0), List.of())).isEqualTo(1.5);
        assertThat(RULES.mean(new Moments(6, 3.14, 0.2), List.of())).isEqualTo(3.1);
    }

    @Test
    void no_table_brings_the_limits_below_their_floor() {
        Disclosure careless = new Disclosure(1, 1, 1, 1);
        assertThat(careless.group()).isEqualTo(3);
        assertThat(careless.detail()).isEqualTo(6);
        assertThat(careless.option()).isEqualTo(3);
    }

    private static TreeMap<Integer, Integer> otherPeopleInTheSameBands(
            TreeMap<Integer, Integer> steps, List<Band> bands) {
        TreeMap<Integer, Integer> moved = new TreeMap<>(steps);
        for (Band band : bands) {
            for (int step = band.from(); step <= band.to(); step++) {
                moved.put(step, step == band.from() ? band.n() : 0);
            }
        }
        return moved;
    }

    private static Moments moments(Map<Integer, Integer> steps) {
        Map<Double, Integer> tally = new java.util.HashMap<>();
        steps.forEach((step, n) -> tally.put((double) step, n));
        return Moments.of(tally);
    }

    private static List<int[]> tables(int most) {
        List<int[]> tables = new ArrayList<>();
        for (int a = 0; a <= most; a++) {
            for (int b = 0; b <= most - a; b++) {
                for (int c = 0; c <= most - a - b; c++) {
                    for (int d = 0; d <= most - a - b - c; d++) {
                        tables.add(new int[] {a, b, c, d, most - a - b - c - d});
                    }
                }
            }
        }
        return tables;
    }
}
