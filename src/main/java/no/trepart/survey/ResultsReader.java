package no.trepart.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Dimension;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Results.Choice;
import no.trepart.survey.Results.DimensionResult;
import no.trepart.survey.Results.Gap;
import no.trepart.survey.Results.Group;
import no.trepart.survey.Results.ItemResult;
import no.trepart.survey.Results.Limits;
import no.trepart.survey.Tallies.Counted;

/** Works through what was counted and keeps what may be shown. Does not change. */
class ResultsReader {

    private final Disclosure limits;
    private final Questionnaire questionnaire;
    private final List<Part> parts;
    private final Counted counted;
    private final Map<String, Integer> ballots;
    private final Interval.Margins margins;
    private final ItemCells itemCells;
    private final Set<String> shown;
    private final Map<String, Set<String>> shownOfItem;
    /** Divides the same everybody in another way; null when nothing does. */
    private final ResultsReader beside;
    /** Whether what subtracting groups from everybody leaves is let go. */
    private final boolean apart;

    ResultsReader(
            Disclosure limits,
            Questionnaire questionnaire,
            List<Part> parts,
            Map<String, Integer> ballots,
            Counted counted,
            Map<List<String>, Integer> borders,
            Interval.Margins margins) {
        this.limits = limits;
        this.questionnaire = questionnaire;
        this.parts = parts;
        this.counted = counted;
        this.ballots = ballots;
        this.margins = margins;
        this.itemCells = new ItemCells(limits, counted, borders, margins);
        this.shown = limits.shown(ballots);
        this.shownOfItem = questionnaire.items().stream()
                .filter(item -> item.scale() != Scale.text)
                .collect(Collectors.toMap(Item::id, this::shownHere));
        this.beside = null;
        this.apart = false;
    }

    private ResultsReader(ResultsReader same, ResultsReader beside, boolean apart) {
        this.limits = same.limits;
        this.questionnaire = same.questionnaire;
        this.parts = same.parts;
        this.counted = same.counted;
        this.ballots = same.ballots;
        this.margins = same.margins;
        this.itemCells = same.itemCells;
        this.shown = same.shown;
        this.shownOfItem = same.shownOfItem;
        this.beside = beside;
        this.apart = apart;
    }

    /** @param other divides the same everybody in another way, so that what is left there must be kept too */
    ResultsReader beside(ResultsReader other) {
        return new ResultsReader(this, other, apart);
    }

    /** Keeps nothing that subtracting groups from everybody leaves. */
    ResultsReader apart() {
        return new ResultsReader(this, beside, true);
    }

    Results results() {
        List<ItemResult> items = questionnaire.items().stream()
                .filter(item -> shownOfItem.containsKey(item.id()))
                .map(this::item)
                .toList();
        Map<String, ItemResult> byId = items.stream().collect(Collectors.toMap(ItemResult::id, Function.identity()));
        List<DimensionResult> dimensions = questionnaire.dimensions().stream()
                .map(one -> dimension(one, byId))
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

    /** A cell for everybody first, and then for the groups that are shown anywhere. */
    private List<Cell> cells(Set<String> here, Remainders left, BiFunction<String, Remainders, Cell> cell) {
        List<String> order = new ArrayList<>();
        if (!shown.isEmpty()) {
            order.add(Disclosure.ALL);
            order.addAll(those(shown));
        }
        return order.stream()
                .map(group -> here.contains(group)
                        ? cell.apply(group, group.equals(Disclosure.ALL) ? left : Remainders.none(limits))
                        : Cell.hidden(group))
                .toList();
    }

    private List<String> those(Set<String> here) {
        return parts.stream().map(Part::id).filter(here::contains).toList();
    }

    private Set<String> shownHere(Item item) {
        return limits.shown(counted.sizes(Ballot.ITEM + item.id(), answer -> ItemCells.counts(item, answer)), shown);
    }

    private ItemResult item(Item item) {
        List<Cell> cells =
                cells(shownOfItem.get(item.id()), left(item), (group, left) -> itemCells.of(item, group, left));
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

    /** What those leave of everybody who show something of the item, a distribution, or how many gave no answer. */
    private Remainders left(Item item) {
        if (apart) {
            return Remainders.none(limits);
        }
        List<Cell> cells = those(shownOfItem.get(item.id())).stream()
                .map(group -> itemCells.of(item, group, Remainders.none(limits)))
                .toList();
        List<Predicate<Cell>> kinds = List.of(
                Cell::shown,
                cell -> !cell.bands().isEmpty() || !cell.shares().isEmpty(),
                cell -> cell.dontKnow() != null,
                cell -> cell.notRelevant() != null);
        Remainders left = Remainders.of(
                limits,
                counted,
                Ballot.ITEM + item.id(),
                kinds.stream()
                        .map(kind ->
                                cells.stream().filter(kind).map(Cell::group).toList())
                        .toList());
        return beside == null ? left : left.and(beside.left(item));
    }

    private DimensionResult dimension(Dimension dimension, Map<String, ItemResult> items) {
        Set<String> here = shownHere(dimension);
        List<Item> asked = questionnaire.ofDimension(dimension.id());
        List<Cell> cells = asked.size() == 1 && !apart
                ? asItem(asked.get(0), here, items.get(asked.get(0).id()))
                : cells(here, left(dimension, here), (group, left) -> cell(dimension, group, left));
        return new DimensionResult(dimension.id(), dimension.name().here(), dimension.good(), cells, Gap.of(cells));
    }

    /** Of a group only where each of its items is shown: else the missing one could be worked out. */
    private Set<String> shownHere(Dimension dimension) {
        Set<String> allowed = new LinkedHashSet<>(shown);
        questionnaire.ofDimension(dimension.id()).forEach(item -> {
            Set<String> here = shownOfItem.get(item.id());
            allowed.removeIf(group -> !here.contains(group) && (item.isFor(group) || group.equals(Disclosure.ALL)));
        });
        return limits.shown(counted.sizes(Ballot.DIMENSION + dimension.id(), answer -> true), allowed);
    }

    /** A dimension of one item is that item: told more exactly, it would undo what the item joins. */
    private static List<Cell> asItem(Item item, Set<String> here, ItemResult result) {
        return result.cells().stream()
                .map(cell -> here.contains(cell.group()) && cell.shown()
                        ? cell.asScore(item.reverse())
                        : Cell.hidden(cell.group()))
                .toList();
    }

    private Remainders left(Dimension dimension, Set<String> here) {
        if (apart) {
            return Remainders.none(limits);
        }
        String question = Ballot.DIMENSION + dimension.id();
        List<String> exact = those(here).stream()
                .filter(group -> Counted.sum(counted.answers(question, group), answer -> true) >= limits.detail())
                .toList();
        Remainders left = Remainders.of(limits, counted, question, List.of(those(here), exact));
        return beside == null ? left : left.and(beside.left(dimension, beside.shownHere(dimension)));
    }

    private Cell cell(Dimension dimension, String group, Remainders left) {
        Moments moments = Results.scores(counted, dimension.id(), group);
        List<Double> kept = left.kept(moments, hundredths -> OptionalDouble.of(Integer.parseInt(hundredths) / 100.0));
        if (kept.size() > 1) {
            return Cell.hidden(group);
        }
        boolean few = moments.n() < limits.detail();
        boolean rounded = few || !kept.isEmpty();
        double mean = few || moments.variance() == 0
                ? limits.mean(moments, List.of())
                : Moments.tenth(kept.isEmpty() ? moments.mean() : kept.get(0));
        Interval interval =
                Interval.of(moments, rounded, () -> margins.of(Ballot.DIMENSION + dimension.id(), group, moments));
        return new Cell(group, moments.n(), mean, interval, rounded, List.of(), Map.of(), null, null);
    }

    /** One of the parts that everybody is divided into. */
    record Part(String id, String name) {}
}
