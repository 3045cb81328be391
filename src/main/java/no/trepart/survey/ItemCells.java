package no.trepart.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Disclosure.Band;
import no.trepart.survey.Results.BandShare;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Tallies.Counted;

/**
 * What of one group's answers to an item may be shown, where the group is. Pure.
 *
 * @param borders which steps stay joined, see {@link SafeSum}
 */
record ItemCells(Disclosure limits, Counted counted, Map<List<String>, Integer> borders, Interval.Margins margins) {

    /** @param left what must not be told of those left of everybody; empty for a group */
    Cell of(Item item, String group, Remainders left) {
        Map<String, Integer> answers = counted.answers(Ballot.ITEM + item.id(), group);
        int n = Counted.sum(answers, answer -> counts(item, answer));
        int all = item.scale() == Scale.several ? n : Counted.sum(answers, answer -> true);
        Integer dontKnow = share(Ballot.DONT_KNOW, answers, all, left);
        Integer notRelevant = share(Ballot.NOT_RELEVANT, answers, all, left);
        if (item.scale().scored()) {
            TreeMap<Integer, Integer> steps = new TreeMap<>();
            Map<Double, Integer> scores = new HashMap<>();
            for (int step = 1; step <= 5; step++) {
                int here = answers.getOrDefault(String.valueOf(step), 0);
                steps.put(step, here);
                scores.put((double) step, here);
            }
            Moments moments = Moments.of(scores);
            List<Band> bands = bands(item, group, steps, left);
            List<Double> kept = bands.isEmpty() || bands.size() == 5 ? left.kept(moments, ItemCells::step) : List.of();
            if (kept.size() > 1) {
                return Cell.hidden(group);
            }
            boolean rounded = bands.size() < 5 || !kept.isEmpty();
            // Joined for the sake of those left, the middles of wide bands would mislead: half a step tells as little.
            boolean forThoseLeft =
                    bands.size() < 5 && limits.bands(steps, given(item, group)).size() == 5;
            return new Cell(
                    group,
                    n,
                    forThoseLeft
                            ? Math.round((kept.isEmpty() ? moments.mean() : kept.get(0)) * 2) / 2.0
                            : kept.isEmpty() ? limits.mean(moments, bands) : Moments.tenth(kept.get(0)),
                    Interval.of(moments, rounded, () -> margins.of(Ballot.ITEM + item.id(), group, moments)),
                    rounded,
                    bands.stream()
                            .map(band -> new BandShare(band.from(), band.to(), percent(band.n(), n)))
                            .toList(),
                    Map.of(),
                    dontKnow,
                    notRelevant);
        }
        if (item.scale() == Scale.number) {
            Map<Double, Integer> numbers = new HashMap<>();
            answers.forEach((answer, count) -> numbers.put(Double.valueOf(answer), count));
            boolean few = n < limits.detail() || left.some(answer -> counts(item, answer));
            Double mean = few ? null : Moments.tenth(Moments.of(numbers).mean());
            return new Cell(group, n, mean, null, true, List.of(), Map.of(), null, null);
        }
        return new Cell(group, n, null, null, false, List.of(), shares(item, answers, n, left), dontKnow, notRelevant);
    }

    private List<Band> bands(Item item, String group, TreeMap<Integer, Integer> steps, Remainders left) {
        int joined = given(item, group);
        return left.borders().map(more -> limits.bands(steps, joined | more)).orElse(List.of());
    }

    private int given(Item item, String group) {
        return borders.getOrDefault(List.of(Ballot.ITEM + item.id(), group), 0);
    }

    private static OptionalDouble step(String answer) {
        return answer.matches("[1-5]") ? OptionalDouble.of(Integer.parseInt(answer)) : OptionalDouble.empty();
    }

    /** Of all or nothing: one that is left out could be worked out from the others. */
    private Map<String, Integer> shares(Item item, Map<String, Integer> answers, int n, Remainders left) {
        Map<String, Integer> shares = new TreeMap<>();
        if (n < limits.detail()) {
            return shares;
        }
        for (Questionnaire.Option option : item.choices()) {
            int count = answers.getOrDefault(option.id(), 0);
            boolean few = count > 0 && count < limits.option()
                    || n - count < limits.option()
                    || left.few(option.id(), answer -> counts(item, answer));
            if (few && item.scale() != Scale.several) {
                return Map.of();
            }
            if (!few) {
                shares.put(option.id(), percent(count, n));
            }
        }
        return shares;
    }

    private Integer share(String answer, Map<String, Integer> answers, int all, Remainders left) {
        int count = answers.getOrDefault(answer, 0);
        boolean few = count > 0 && count < limits.option() || left.few(answer);
        return all < limits.detail() || few ? null : percent(count, all);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(part * 100f / whole);
    }

    /** Whether it is an answer to the item, and not that one has none. */
    static boolean counts(Item item, String answer) {
        return item.scale() == Scale.several
                ? answer.equals(Ballot.ANY)
                : !answer.equals(Ballot.DONT_KNOW) && !answer.equals(Ballot.NOT_RELEVANT);
    }
}
