package no.trepart.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Dimension;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Disclosure.Band;
import no.trepart.survey.Results.BandShare;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Results.Choice;
import no.trepart.survey.Results.DimensionResult;
import no.trepart.survey.Results.Gap;
import no.trepart.survey.Results.Group;
import no.trepart.survey.Results.ItemResult;
import no.trepart.survey.Results.Limits;
import no.trepart.survey.Tallies.Counted;

/** Works through what was counted and keeps what may be shown. */
class ResultsReader {

    private final Disclosure limits;
    private final Questionnaire questionnaire;
    private final List<Part> parts;
    private final Counted counted;
    private final Map<String, Integer> ballots;
    private final Map<List<String>, Integer> borders;
    private final Interval.Margins margins;
    private final Set<String> shown;
    private ResultsReader beside;
    private boolean apart;

    ResultsReader(
            Disclosure limits,
            Questionnaire questionnaire,
            List<Part> parts,
            Map<String, Integer> ballots,
            Counted counted,
            Map<List<String>, Integer> borders,
            Interval.Margins margins) {
        this.margins = margins;
        this.parts = parts;
        this.limits = limits;
        this.questionnaire = questionnaire;
        this.counted = counted;
        this.ballots = ballots;
        this.borders = borders;
        this.shown = limits.shown(ballots);
    }

    /** @param other divides the same everybody in another way, so that what is left there must be kept too */
    ResultsReader beside(ResultsReader other) {
        beside = other;
        return this;
    }

    /** Keeps nothing that subtracting groups from everybody leaves. */
    ResultsReader apart() {
        apart = true;
        return this;
    }

    Results results() {
        List<ItemResult> items = new ArrayList<>();
        Map<String, Set<String>> shownOfItem = shownOfItems();
        questionnaire.items().stream()
                .filter(item -> item.scale() != Scale.text)
                .forEach(item -> items.add(item(item, shownOfItem.get(item.id()))));
        List<DimensionResult> dimensions = questionnaire.dimensions().stream()
                .map(one -> dimension(one, shownOfItem))
                .toList();
        return new Results(groups(), dimensions, items, new Limits(limits.group(), limits.detail(), limits.option()));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        if (shown.contains(Disclosure.ALL)) {
            int all = ballots.values().stream().mapToInt(Integer::intValue).sum();
            groups.add(new Group(Disclosure.ALL, new Localized("Alle", "Everybody").here(), all));
        }
        parts.stream()
                .filter(one -> shown.contains(one.id()))
                .forEach(one -> groups.add(new Group(one.id(), one.name(), ballots.get(one.id()))));
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
        Remainders left = left(item, here);
        List<Cell> cells = inOrder().stream()
                .map(group -> here.contains(group)
                        ? cell(item, group, group.equals(Disclosure.ALL) ? left : left.none())
                        : Cell.hidden(group))
                .toList();
        return new ItemResult(
                item.id(),
                item.dimension(),
                item.text().here(),
                item.scale().word(),
                item.reverse(),
                item.choices().stream()
                        .map(one -> new Choice(one.id(), one.name().here()))
                        .toList(),
                cells,
                item.scale().scored() ? Gap.of(cells) : null);
    }

    /** Everybody first, and then the groups that are shown anywhere. */
    private List<String> inOrder() {
        List<String> order = new ArrayList<>();
        order.add(Disclosure.ALL);
        parts.stream().map(Part::id).filter(shown::contains).forEach(order::add);
        return shown.isEmpty() ? List.of() : order;
    }

    /** What those leave of everybody who show something of the item, a distribution, or how many gave no answer. */
    private Remainders left(Item item, Set<String> here) {
        Remainders nothing = new Remainders(limits, List.of());
        if (apart) {
            return nothing;
        }
        List<Cell> cells =
                those(here).stream().map(group -> cell(item, group, nothing)).toList();
        List<Predicate<Cell>> shown = List.of(
                Cell::shown,
                cell -> !cell.bands().isEmpty() || !cell.shares().isEmpty(),
                cell -> cell.dontKnow() != null,
                cell -> cell.notRelevant() != null);
        Remainders left = Remainders.of(
                limits,
                counted,
                Ballot.ITEM + item.id(),
                shown.stream()
                        .map(kind ->
                                cells.stream().filter(kind).map(Cell::group).toList())
                        .toList());
        return beside == null ? left : left.and(beside.left(item, beside.shownHere(item)));
    }

    private List<String> those(Set<String> here) {
        return parts.stream().map(Part::id).filter(here::contains).toList();
    }

    /** @param left what must not be told of those left of everybody; empty for a group */
    private Cell cell(Item item, String group, Remainders left) {
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
            List<Double> kept =
                    bands.isEmpty() || bands.size() == 5 ? left.kept(moments, ResultsReader::step) : List.of();
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
                            : kept.isEmpty() ? limits.mean(moments, bands) : tenth(kept.get(0)),
                    interval(Ballot.ITEM + item.id(), group, moments, rounded),
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
            Double mean = few ? null : tenth(Moments.of(numbers).mean());
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

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
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

    private DimensionResult dimension(Dimension dimension, Map<String, Set<String>> shownOfItem) {
        Set<String> here = shownHere(dimension, shownOfItem);
        List<Item> items = questionnaire.ofDimension(dimension.id());
        List<Cell> cells = items.size() == 1 && !apart
                ? asItem(items.get(0), here, shownOfItem.get(items.get(0).id()))
                : cells(dimension, here);
        return new DimensionResult(dimension.id(), dimension.name().here(), dimension.good(), cells, Gap.of(cells));
    }

    /** Of a group only where each of its items is shown: else the missing one could be worked out. */
    private Set<String> shownHere(Dimension dimension, Map<String, Set<String>> shownOfItem) {
        Set<String> allowed = new LinkedHashSet<>(shown);
        questionnaire.ofDimension(dimension.id()).forEach(item -> {
            Set<String> here = shownOfItem.get(item.id());
            allowed.removeIf(group -> !here.contains(group) && (item.isFor(group) || group.equals(Disclosure.ALL)));
        });
        return limits.shown(counted.sizes(Ballot.DIMENSION + dimension.id(), answer -> true), allowed);
    }

    /** A dimension of one item is that item: told more exactly, it would undo what the item joins. */
    private List<Cell> asItem(Item item, Set<String> here, Set<String> shownOfItem) {
        return item(item, shownOfItem).cells().stream()
                .map(cell -> here.contains(cell.group()) && cell.shown()
                        ? cell.asScore(item.reverse())
                        : Cell.hidden(cell.group()))
                .toList();
    }

    private List<Cell> cells(Dimension dimension, Set<String> here) {
        Remainders left = left(dimension, here);
        return inOrder().stream()
                .map(group -> here.contains(group)
                        ? cell(dimension, group, group.equals(Disclosure.ALL) ? left : left.none())
                        : Cell.hidden(group))
                .toList();
    }

    private Map<String, Set<String>> shownOfItems() {
        Map<String, Set<String>> shownOfItem = new HashMap<>();
        questionnaire.items().stream()
                .filter(item -> item.scale() != Scale.text)
                .forEach(item -> shownOfItem.put(item.id(), shownHere(item)));
        return shownOfItem;
    }

    private Remainders left(Dimension dimension, Set<String> here) {
        if (apart) {
            return new Remainders(limits, List.of());
        }
        String question = Ballot.DIMENSION + dimension.id();
        List<String> exact = those(here).stream()
                .filter(group -> Counted.sum(counted.answers(question, group), answer -> true) >= limits.detail())
                .toList();
        Remainders left = Remainders.of(limits, counted, question, List.of(those(here), exact));
        return beside == null
                ? left
                : left.and(beside.left(dimension, beside.shownHere(dimension, beside.shownOfItems())));
    }

    private Cell cell(Dimension dimension, String group, Remainders left) {
        Moments moments = Results.scores(counted, dimension.id(), group);
        List<Double> kept = left.kept(moments, hundredths -> OptionalDouble.of(Integer.parseInt(hundredths) / 100.0));
        if (kept.size() > 1) {
            return Cell.hidden(group);
        }
        boolean rounded = moments.n() < limits.detail() || !kept.isEmpty();
        double exact = kept.isEmpty() ? moments.mean() : kept.get(0);
        double mean = moments.n() < limits.detail() || moments.variance() == 0
                ? limits.mean(moments, List.of())
                : tenth(exact);
        Interval interval = interval(Ballot.DIMENSION + dimension.id(), group, moments, rounded);
        return new Cell(group, moments.n(), mean, interval, rounded, List.of(), Map.of(), null, null);
    }

    private Interval interval(String question, String group, Moments scores, boolean rounded) {
        return Interval.of(scores, rounded, () -> margins.of(question, group, scores));
    }

    /** One of the parts that everybody is divided into. */
    record Part(String id, String name) {}
}
