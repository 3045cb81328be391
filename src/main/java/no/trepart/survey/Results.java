package no.trepart.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Dimension;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Disclosure.Band;
import no.trepart.survey.Tallies.Counted;

/**
 * The results of a wave as they may be shown, and never otherwise: screen, comparison and export all read this. Pure.
 *
 * @param groups those shown; the first is everybody
 */
record Results(List<Group> groups, List<DimensionResult> dimensions, List<ItemResult> items, Limits limits) {

    static Results of(Wave wave, Questionnaire questionnaire, Map<String, WaveRows.Target> targets, Counted counted) {
        return new Reading(wave.limits(), questionnaire, targets, counted).results();
    }

    /** @param n how many have answered */
    record Group(String id, String name, int n) {}

    /** The limits that held when the wave opened, for the note beside the figures. */
    record Limits(int smallestGroup, int smallestDetail, int smallestOption) {}

    record DimensionResult(String id, String name, Questionnaire.Good good, List<Cell> cells) {}

    /** @param dimension null for an item that stands by itself */
    record ItemResult(
            String id,
            String dimension,
            String text,
            String scale,
            boolean reverse,
            List<Choice> choices,
            List<Cell> cells) {}

    record Choice(String id, String name) {}

    /**
     * What is shown of one group.
     *
     * @param n answers that count; null when the group is hidden here
     * @param mean on the scale from 1 to 5, or of numbers; null when there is none to show
     * @param interval of the mean; null where there is none to show
     * @param rounded whether the mean is rougher than its decimals, because steps were joined or the group is small
     * @param bands from low to high; empty when the group is too small for a distribution
     * @param shares per cent by choice, for questions without steps; empty when the group is too small
     * @param dontKnow per cent of all who answered the question; null when too few to say
     * @param notRelevant likewise
     */
    record Cell(
            String group,
            Integer n,
            Double mean,
            Interval interval,
            boolean rounded,
            List<BandShare> bands,
            Map<String, Integer> shares,
            Integer dontKnow,
            Integer notRelevant) {

        static Cell hidden(String group) {
            return new Cell(group, null, null, null, false, List.of(), Map.of(), null, null);
        }

        boolean shown() {
            return n != null;
        }
    }

    record BandShare(int from, int to, int percent) {}

    /** Works through one wave. */
    private static class Reading {

        private final Disclosure limits;
        private final Questionnaire questionnaire;
        private final Counted counted;
        private final Map<String, Integer> ballots = new HashMap<>();
        private final Set<String> shown;

        Reading(Disclosure limits, Questionnaire questionnaire, Map<String, WaveRows.Target> targets, Counted counted) {
            this.limits = limits;
            this.questionnaire = questionnaire;
            this.counted = counted;
            targets.forEach((group, target) -> ballots.put(group, target.answered()));
            this.shown = limits.shown(ballots);
        }

        Results results() {
            List<ItemResult> items = new ArrayList<>();
            Map<String, Set<String>> shownOfItem = new HashMap<>();
            for (Item item : questionnaire.items()) {
                if (item.scale() != Scale.text) {
                    Set<String> here = shownHere(item);
                    shownOfItem.put(item.id(), here);
                    items.add(item(item, here));
                }
            }
            List<DimensionResult> dimensions = questionnaire.dimensions().stream()
                    .map(one -> dimension(one, shownOfItem))
                    .toList();
            return new Results(
                    groups(), dimensions, items, new Limits(limits.group(), limits.detail(), limits.option()));
        }

        private List<Group> groups() {
            List<Group> groups = new ArrayList<>();
            if (shown.contains(Disclosure.ALL)) {
                int all = ballots.values().stream().mapToInt(Integer::intValue).sum();
                groups.add(new Group(Disclosure.ALL, new no.trepart.Localized("Alle", "Everybody").here(), all));
            }
            questionnaire.respondents().stream()
                    .filter(one -> shown.contains(one.id()))
                    .forEach(one -> groups.add(new Group(one.id(), one.name().here(), ballots.get(one.id()))));
            return groups;
        }

        private Set<String> shownHere(Item item) {
            return limits.shown(counted.sizes(Ballot.ITEM + item.id(), answer -> counts(item, answer)), shown);
        }

        private static boolean counts(Item item, String answer) {
            return item.scale() == Scale.several
                    ? answer.equals(Ballot.ANY)
                    : !answer.equals(Ballot.DONT_KNOW) && !answer.equals(Ballot.NOT_RELEVANT);
        }

        private ItemResult item(Item item, Set<String> here) {
            return new ItemResult(
                    item.id(),
                    item.dimension(),
                    item.text().here(),
                    item.scale().word(),
                    item.reverse(),
                    item.choices().stream()
                            .map(one -> new Choice(one.id(), one.name().here()))
                            .toList(),
                    inOrder().stream()
                            .map(group -> here.contains(group) ? cell(item, group) : Cell.hidden(group))
                            .toList());
        }

        /** Everybody first, and then the groups that are shown anywhere. */
        private List<String> inOrder() {
            List<String> order = new ArrayList<>();
            order.add(Disclosure.ALL);
            questionnaire.respondents().stream()
                    .map(Questionnaire.Respondent::id)
                    .filter(shown::contains)
                    .forEach(order::add);
            return shown.isEmpty() ? List.of() : order;
        }

        private Cell cell(Item item, String group) {
            Map<String, Integer> answers = counted.answers(Ballot.ITEM + item.id(), group);
            int n = Counted.sum(answers, answer -> counts(item, answer));
            int all = item.scale() == Scale.several ? n : Counted.sum(answers, answer -> true);
            Integer dontKnow = share(answers.getOrDefault(Ballot.DONT_KNOW, 0), all);
            Integer notRelevant = share(answers.getOrDefault(Ballot.NOT_RELEVANT, 0), all);
            if (item.scale().scored()) {
                TreeMap<Integer, Integer> steps = new TreeMap<>();
                Map<Double, Integer> scores = new HashMap<>();
                for (int step = 1; step <= 5; step++) {
                    int here = answers.getOrDefault(String.valueOf(step), 0);
                    steps.put(step, here);
                    scores.put((double) step, here);
                }
                List<Band> bands = limits.bands(steps);
                boolean rounded = bands.isEmpty() || bands.size() < 5;
                return new Cell(
                        group,
                        n,
                        limits.mean(Moments.of(scores), bands),
                        Interval.of(Moments.of(scores), rounded),
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
                Double mean = n < limits.detail()
                        ? null
                        : Math.round(Moments.of(numbers).mean() * 10) / 10.0;
                return new Cell(group, n, mean, null, true, List.of(), Map.of(), null, null);
            }
            return new Cell(group, n, null, null, false, List.of(), shares(item, answers, n), dontKnow, notRelevant);
        }

        /** Of all or nothing: one that is left out could be worked out from the others. */
        private Map<String, Integer> shares(Item item, Map<String, Integer> answers, int n) {
            Map<String, Integer> shares = new TreeMap<>();
            if (n < limits.detail()) {
                return shares;
            }
            for (Questionnaire.Option option : item.choices()) {
                int count = answers.getOrDefault(option.id(), 0);
                boolean few = count > 0 && count < limits.option() || n - count < limits.option();
                if (few && item.scale() != Scale.several) {
                    return Map.of();
                }
                if (!few) {
                    shares.put(option.id(), percent(count, n));
                }
            }
            return shares;
        }

        private Integer share(int count, int all) {
            return all < limits.detail() || count > 0 && count < limits.option() ? null : percent(count, all);
        }

        private static int percent(int part, int whole) {
            return whole == 0 ? 0 : Math.round(part * 100f / whole);
        }

        /** Of a group only where each of its items is shown: else the missing one could be worked out. */
        private DimensionResult dimension(Dimension dimension, Map<String, Set<String>> shownOfItem) {
            Set<String> allowed = new LinkedHashSet<>(shown);
            questionnaire.ofDimension(dimension.id()).forEach(item -> {
                Set<String> here = shownOfItem.get(item.id());
                allowed.removeIf(group -> !here.contains(group) && (item.isFor(group) || group.equals(Disclosure.ALL)));
            });
            Set<String> here = limits.shown(counted.sizes(Ballot.DIMENSION + dimension.id(), answer -> true), allowed);
            return new DimensionResult(
                    dimension.id(),
                    dimension.name().here(),
                    dimension.good(),
                    inOrder().stream()
                            .map(group -> here.contains(group) ? cell(dimension, group) : Cell.hidden(group))
                            .toList());
        }

        private Cell cell(Dimension dimension, String group) {
            Moments moments = scores(counted, dimension.id(), group);
            boolean rounded = moments.n() < limits.detail();
            double mean = rounded || moments.variance() == 0
                    ? limits.mean(moments, List.of())
                    : Math.round(moments.mean() * 10) / 10.0;
            Interval interval = Interval.of(moments, rounded);
            return new Cell(group, moments.n(), mean, interval, rounded, List.of(), Map.of(), null, null);
        }
    }

    /** The scores of a dimension in a group, from 1 to 5. */
    static Moments scores(Counted counted, String dimension, String group) {
        Map<Double, Integer> scores = new HashMap<>();
        counted.answers(Ballot.DIMENSION + dimension, group)
                .forEach((score, n) -> scores.put(Integer.parseInt(score) / 100.0, n));
        return Moments.of(scores);
    }

    /** The answers to an item on a five-point scale. */
    static Moments answers(Counted counted, String item, String group) {
        Map<Double, Integer> scores = new HashMap<>();
        counted.answers(Ballot.ITEM + item, group).forEach((answer, n) -> {
            if (answer.matches("[1-5]")) {
                scores.put(Double.valueOf(answer), n);
            }
        });
        return Moments.of(scores);
    }
}
