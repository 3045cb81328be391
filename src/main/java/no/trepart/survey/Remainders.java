package no.trepart.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import no.trepart.survey.Tallies.Counted;

/** All that can be worked out of a question by subtracting shown groups from everybody. Pure. */
record Remainders(Disclosure limits, List<Remainder> all) {

    /** @param shown groups that show something alike, each set of them to be subtracted as a whole */
    static Remainders of(Disclosure limits, Counted counted, String question, Collection<List<String>> shown) {
        Map<String, Integer> everybody = counted.answers(question, Disclosure.ALL);
        return new Remainders(
                limits,
                shown.stream()
                        .distinct()
                        .map(groups -> Remainder.of(
                                everybody,
                                groups.stream()
                                        .map(group -> counted.answers(question, group))
                                        .toList()))
                        .toList());
    }

    /** For a group: nothing is worked out from it that is not worked out from everybody. */
    static Remainders none(Disclosure limits) {
        return new Remainders(limits, List.of());
    }

    Remainders and(Remainders more) {
        List<Remainder> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Remainders(limits, both);
    }

    /** The borders everybody's distribution must not show; empty when it must not be shown. */
    Optional<Integer> borders() {
        int joined = 0;
        for (Remainder one : all) {
            Optional<Integer> more = one.borders(limits);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            joined |= more.get();
        }
        return Optional.of(joined);
    }

    /**
     * Everybody's means as those left each ask for it to be told, see {@link Remainder#kept}. None: as it is. Several: not
     * at all, since what keeps one of them tells of another.
     */
    List<Double> kept(Moments everybody, Function<String, OptionalDouble> score) {
        return all.stream()
                .flatMap(one -> one.kept(limits, everybody, score).stream())
                .distinct()
                .toList();
    }

    /** Whether those left are some, but too few for a distribution. */
    boolean some(Predicate<String> counts) {
        return all.stream()
                .mapToInt(one -> Counted.sum(one.answers(), counts))
                .anyMatch(n -> n > 0 && n < limits.detail());
    }

    /** Whether a share of everybody would tell of one or two of those left that they gave an answer. */
    boolean few(String answer) {
        return all.stream().anyMatch(one -> one.few(limits, answer));
    }

    /** The same, also of one or two that did not choose it. */
    boolean few(String option, Predicate<String> counts) {
        return few(option)
                || all.stream().anyMatch(one -> one.fewOthers(limits, option, Counted.sum(one.answers(), counts)));
    }
}
