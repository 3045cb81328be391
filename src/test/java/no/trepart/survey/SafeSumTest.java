package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import no.trepart.survey.SafeSum.Part;
import org.junit.jupiter.api.Test;

/** Tries to learn from an industry's sum, by subtracting what every enterprise shows, what one of them hides. */
class SafeSumTest {

    private static final String A = "item:a";

    @Test
    void what_one_enterprise_hides_does_not_go_in_alone() {
        SafeSum sum = sum(leaders(3, "5"), leaders(0, "5"), leaders(0, "5"));

        assertThat(of(sum, A, "leader")).isZero();
        assertThat(of(sum, A, "employee"))
                .as("nor do those who work there, or the three could be worked out")
                .isEqualTo(60);
        assertThat(of(sum, A, "all")).isEqualTo(93);
    }

    @Test
    void what_several_hide_goes_in_together_with_the_steps_joined_that_few_of_them_chose() {
        SafeSum sum = sum(leaders(6, "5"), leaders(6, "1"), leaders(1, "2"), leaders(6, "4"));

        assertThat(of(sum, A, "leader")).isEqualTo(19);
        assertThat(sum.borders().get(List.of(A, "leader")) & 0b10)
                .as("the one on step two stays with those on step three")
                .isEqualTo(0b10);
        assertThat(sum.scores(employees().questionnaire()))
                .as("no exact mean where steps stay joined")
                .doesNotContainKey(List.of(A, "leader"))
                .containsKey(List.of(A, "employee"));
    }

    @Test
    void no_subtraction_leaves_fewer_than_five_or_fewer_than_three_on_a_step() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int time = 0; time < 300; time++) {
            List<Part> parts = new ArrayList<>();
            int enterprises = 1 + chance.nextInt(5);
            for (int i = 0; i < enterprises; i++) {
                Counting one = employees();
                int leaders = chance.nextInt(9);
                for (int leader = 0; leader < leaders; leader++) {
                    one.ballots(1, "leader", Map.of("a", String.valueOf(1 + chance.nextInt(5))));
                }
                parts.add(part(one));
            }
            SafeSum sum = sum(parts);

            int leadersLeft = of(sum, A, "leader") - shown(parts, "leader");
            int unsaid = of(sum, A, "all") - of(sum, A, "leader") - of(sum, A, "employee");
            assertThat(leadersLeft == 0 || leadersLeft >= 5).isTrue();
            assertThat(unsaid == 0 || unsaid >= 5).isTrue();
            for (int[] band : bands(sum, "leader")) {
                int left = 0;
                for (int step = band[0]; step <= band[1]; step++) {
                    left += step(sum, "leader", step) - shown(parts, "leader", step);
                }
                assertThat(left == 0 || left >= 3).isTrue();
            }
        }
    }

    @Test
    void enterprises_followed_over_time_are_summed_of_what_both_waves_show() {
        List<SafeSum> both = SafeSum.balanced(
                employees().questionnaire(),
                part(employees().ballots(12, "leader", Map.of("a", "4", "b", "4"))),
                part(employees()));

        assertThat(of(both.get(0), A, "leader")).isZero();
        assertThat(of(both.get(0), "dim:trust", "employee")).isEqualTo(30);
        assertThat(of(both.get(1), "dim:trust", "employee")).isEqualTo(30);
    }

    /** Thirty who fill every step, so that everybody is shown in full. */
    private static Counting employees() {
        Counting counting = new Counting();
        for (int step = 1; step <= 5; step++) {
            counting.ballots(6, "employee", Map.of("a", String.valueOf(step), "b", String.valueOf(step)));
        }
        return counting;
    }

    private static Part leaders(int n, String answer) {
        return part(n == 0 ? employees() : employees().ballots(n, "leader", Map.of("a", answer, "b", answer)));
    }

    private static Part part(Counting counting) {
        return new Part(counting.apart(), counting.counted());
    }

    private static SafeSum sum(Part... parts) {
        return sum(List.of(parts));
    }

    /** As it is kept: what each shows, and over it what they hide. */
    private static SafeSum sum(List<Part> parts) {
        SafeSum hidden = SafeSum.hidden(Disclosure.STANDARD, employees().questionnaire(), parts);
        parts.forEach(part -> SafeSum.clear(employees().questionnaire(), part)
                .counts()
                .forEach((key, n) -> hidden.counts().merge(key, n, Integer::sum)));
        return hidden;
    }

    private static int of(SafeSum sum, String question, String group) {
        return sum.counts().entrySet().stream()
                .filter(one -> one.getKey().subList(0, 2).equals(List.of(question, group)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int step(SafeSum sum, String group, int step) {
        return sum.counts().getOrDefault(List.of(A, group, String.valueOf(step)), 0);
    }

    private static int shown(List<Part> parts, String group) {
        int shown = 0;
        for (int step = 1; step <= 5; step++) {
            shown += shown(parts, group, step);
        }
        return shown;
    }

    private static int shown(List<Part> parts, String group, int step) {
        return parts.stream()
                .filter(part -> part.results().items().get(0).cells().stream()
                        .anyMatch(cell -> cell.group().equals(group) && cell.shown() && !cell.rounded()))
                .mapToInt(part -> part.counted().answers(A, group).getOrDefault(String.valueOf(step), 0))
                .sum();
    }

    private static List<int[]> bands(SafeSum sum, String group) {
        int borders = sum.borders().getOrDefault(List.of(A, group), 0);
        List<int[]> bands = new ArrayList<>();
        int from = 1;
        for (int step = 1; step <= 5; step++) {
            if (step == 5 || (borders >> (step - 1) & 1) == 0) {
                bands.add(new int[] {from, step});
                from = step + 1;
            }
        }
        return bands;
    }
}
