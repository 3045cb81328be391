package no.trepart.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import no.trepart.survey.Disclosure.Band;

/**
 * What is left of everybody's answers to a question when those of the groups that show theirs are subtracted. Whoever looks
 * at both can work it out, so everybody's results are kept so rough that it tells no more than a shown group would. Pure.
 *
 * @param answers how many of those left gave an answer; none that nobody gave
 */
record Remainder(Map<String, Integer> answers) {

    static Remainder of(Map<String, Integer> everybody, Collection<Map<String, Integer>> shown) {
        Map<String, Integer> left = new HashMap<>(everybody);
        shown.forEach(group -> group.forEach((answer, n) -> left.merge(answer, -n, Integer::sum)));
        // Sums of enterprises count everybody by itself, and may lack some that a group has.
        left.values().removeIf(n -> n <= 0);
        return new Remainder(Map.copyOf(left));
    }

    /**
     * The borders between steps that everybody's distribution must not show, as {@link Disclosure#bands} takes them: what
     * it shows then splits those left into no fewer than a shown step has.
     *
     * @return empty when any distribution would tell that all of those left answered alike
     */
    Optional<Integer> borders(Disclosure limits) {
        TreeMap<Integer, Integer> steps = new TreeMap<>();
        for (int step = 1; step <= 5; step++) {
            steps.put(step, answers.getOrDefault(String.valueOf(step), 0));
        }
        int n = steps.values().stream().mapToInt(Integer::intValue).sum();
        if (n == 0) {
            return Optional.of(0);
        }
        List<Band> bands = limits.joined(steps);
        return bands.stream().anyMatch(band -> band.n() == n)
                ? Optional.empty()
                : Optional.of(Disclosure.borders(bands));
    }

    /** Whether so few of those left gave an answer that it must not be told how many of everybody did. */
    boolean few(Disclosure limits, String answer) {
        int n = answers.getOrDefault(answer, 0);
        return n > 0 && n < limits.option();
    }

    /** The same of those who did not give it. */
    boolean fewOthers(Disclosure limits, String answer, int left) {
        int others = left - answers.getOrDefault(answer, 0);
        return left > 0 && others < limits.option();
    }

    /**
     * Everybody's mean as if those left had answered no nearer an end of the scale than a group shown by its mean alone.
     *
     * @param score what an answer counts as; empty when it does not count
     * @return empty when the mean may be told as it is
     */
    Optional<Double> kept(Disclosure limits, Moments everybody, Function<String, OptionalDouble> score) {
        Map<Double, Integer> scores = new HashMap<>();
        answers.forEach((answer, n) -> score.apply(answer).ifPresent(given -> scores.merge(given, n, Integer::sum)));
        Moments left = Moments.of(scores);
        double told = Disclosure.inner(left.mean());
        return left.n() == 0 || left.n() >= limits.detail() || told == left.mean()
                ? Optional.empty()
                : Optional.of(everybody.mean() + (told - left.mean()) * left.n() / everybody.n());
    }
}
