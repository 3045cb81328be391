package no.trepart.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.programme.Questionnaire.Good;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Plot.Piece;
import no.trepart.survey.Results.BandShare;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Results.DimensionResult;
import no.trepart.survey.Results.Gap;
import no.trepart.survey.Results.Group;
import no.trepart.survey.Results.ItemResult;

/** Shown results in the order of a page: theme by theme, question by question, group by group. */
class ResultsSheet {

    private static final int STEPS = 5;
    private static final double WORTH_SAYING = 0.5;
    /** Columns of groups beside each other on a page. */
    private static final int BESIDE = 5;

    private final Results results;
    private final Plot bars;

    ResultsSheet(Results results) {
        this.results = results;
        bars = Plot.around(results.items().stream()
                .flatMap(one -> one.cells().stream())
                .map(Cell::bands)
                .toList());
    }

    List<Theme> themes() {
        return results.dimensions().stream()
                .map(one -> new Theme(
                        one,
                        gap(one.gap(), 0),
                        means(one),
                        results.items().stream()
                                .filter(item -> one.id().equals(item.dimension()) && scored(item))
                                .map(item -> question(item, one.good()))
                                .toList()))
                .toList();
    }

    /** Questions without a dimension, or without steps. */
    List<Other> others() {
        return results.items().stream()
                .filter(item -> item.dimension() == null || !scored(item))
                .map(item -> scored(item)
                        ? new Other(item, question(item, null), List.of(), List.of())
                        : new Other(item, null, shares(item), numbers(item)))
                .toList();
    }

    boolean intervals() {
        return results.dimensions().stream()
                .flatMap(one -> one.cells().stream())
                .anyMatch(cell -> cell.interval() != null);
    }

    boolean rough() {
        return results.dimensions().stream()
                .flatMap(one -> one.cells().stream())
                .anyMatch(cell -> cell.rounded() && cell.mean() != null);
    }

    private static boolean scored(ItemResult item) {
        return Scale.of(item.scale()).scored();
    }

    private List<Mean> means(DimensionResult dimension) {
        return results.groups().stream()
                .map(group -> {
                    Cell cell = cell(dimension.cells(), group);
                    if (cell == null || cell.mean() == null) {
                        return new Mean(group, null, null, null, null);
                    }
                    Interval interval = cell.interval();
                    return new Mean(
                            group,
                            cell,
                            Plot.STEPS.at(cell.mean()),
                            interval == null ? null : Plot.STEPS.at(interval.low()),
                            interval == null ? null : Plot.STEPS.between(interval.low(), interval.high()));
                })
                .toList();
    }

    private Question question(ItemResult item, Good good) {
        Good way = good == null || !item.reverse() ? good : good == Good.high ? Good.low : Good.high;
        List<Bar> lines = results.groups().stream()
                .map(group -> {
                    Cell cell = cell(item.cells(), group);
                    return cell == null
                            ? new Bar(group, null, List.of(), List.of())
                            : new Bar(group, cell, bars.pieces(cell.bands(), way), steps(cell.bands()));
                })
                .toList();
        String best = way == null
                ? null
                : item.choices().get(way == Good.high ? STEPS - 1 : 0).name();
        return new Question(item, best, lines, gap(item.gap(), WORTH_SAYING));
    }

    private static List<Step> steps(List<BandShare> bands) {
        return bands.stream()
                .map(band -> new Step(band.to() - band.from() + 1, band.percent()))
                .toList();
    }

    private Said gap(Gap gap, double least) {
        return gap == null || gap.size() < least ? null : new Said(gap.size(), name(gap.highest()), name(gap.lowest()));
    }

    private String name(String id) {
        return results.groups().stream()
                .filter(one -> one.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElse(id);
    }

    /** A line for each choice, a column for each group: as many tables as the width of the page asks for. */
    private List<Shares> shares(ItemResult item) {
        List<Shares> tables = new ArrayList<>();
        if (Scale.of(item.scale()) == Scale.number) {
            return tables;
        }
        for (int at = 0; at < results.groups().size(); at += BESIDE) {
            List<Group> groups =
                    results.groups().subList(at, Math.min(results.groups().size(), at + BESIDE));
            List<Choice> lines = item.choices().stream()
                    .map(choice -> new Choice(
                            choice.name(),
                            groups.stream()
                                    .map(group -> share(cell(item.cells(), group), choice.id()))
                                    .toList()))
                    .toList();
            List<Cell> feet =
                    groups.stream().map(group -> orHidden(item, group)).toList();
            tables.add(new Shares(groups, lines, feet, Scale.of(item.scale()).hasNoAnswer()));
        }
        return tables;
    }

    private Cell orHidden(ItemResult item, Group group) {
        Cell cell = cell(item.cells(), group);
        return cell == null ? Cell.hidden(group.id()) : cell;
    }

    private static Integer share(Cell cell, String choice) {
        Map<String, Integer> shares = cell == null ? Map.of() : cell.shares();
        return shares.get(choice);
    }

    private List<Bar> numbers(ItemResult item) {
        return Scale.of(item.scale()) != Scale.number
                ? List.of()
                : results.groups().stream()
                        .map(group -> new Bar(group, cell(item.cells(), group), List.of(), List.of()))
                        .toList();
    }

    /** @return null when the group is hidden here */
    private static Cell cell(List<Cell> cells, Group group) {
        return cells.stream()
                .filter(one -> one.group().equals(group.id()) && one.shown())
                .findFirst()
                .orElse(null);
    }

    /** @param gap null when there is none to tell */
    record Theme(DimensionResult of, Said gap, List<Mean> means, List<Question> questions) {}

    record Said(double size, String highest, String lowest) {}

    /**
     * @param cell null when the group is hidden here
     * @param low where the interval begins; null when there is none
     * @param length of the interval
     */
    record Mean(Group group, Cell cell, String at, String low, String length) {}

    /** @param best what the most favourable answer is called; null when neither end is */
    record Question(ItemResult of, String best, List<Bar> lines, Said gap) {}

    /** @param cell null when the group is hidden here */
    record Bar(Group group, Cell cell, List<Piece> pieces, List<Step> steps) {}

    /** @param span how many steps of the scale it holds */
    record Step(int span, int percent) {}

    /** @param question of a scale with steps; null for others */
    record Other(ItemResult of, Question question, List<Shares> shares, List<Bar> numbers) {}

    /** @param feet the cells themselves, for what stands under the choices */
    record Shares(List<Group> groups, List<Choice> lines, List<Cell> feet, boolean noAnswer) {}

    /** @param percents of each group; null where it is not shown */
    record Choice(String name, List<Integer> percents) {}
}
