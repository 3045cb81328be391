package no.trepart.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Tallies.Counted;

/**
 * What has changed from one wave to the next, item by item and dimension by dimension (TT-11, MH-9). Only what both waves
 * show, of groups large enough in both, and only where the same could be answered. Pure.
 *
 * @param refused what cannot be compared, with the reason
 * @param note on looking at many differences at once
 */
record WaveChange(List<Change> dimensions, List<Change> items, List<Left> refused, String note) {

    record Left(String id, String text, String reason) {}

    /**
     * @param change second minus first of the unrounded means, two decimals
     * @param low of its 95 % interval; null, as is the upper end, when too few enterprises are behind it to tell
     * @param effect Hedges' g
     * @param told whether it can be told from chance when all differences here are looked at together (Holm)
     * @param better whether it went the good way; null when it cannot be told or neither way is good
     */
    record Change(
            String id,
            String name,
            String group,
            int firstN,
            int secondN,
            double first,
            double second,
            double change,
            Double low,
            Double high,
            double effect,
            boolean told,
            Boolean better,
            String sentence) {}

    /** One wave, or the sum of several, with all that is known of it. */
    record Side(Questionnaire questionnaire, Results results, Counted counted) {}

    /** How a change of a question in a group is measured. */
    interface Measure {
        Difference of(String question, String group, Moments first, Moments second);
    }

    /** Of one enterprise, where everybody answers for themselves. */
    static WaveChange of(Side first, Side second) {
        return of(first, second, (question, group, was, is) -> Difference.ofMeans(was, is));
    }

    static WaveChange of(Side first, Side second, Measure measure) {
        List<Left> refused = new ArrayList<>();
        List<Pair> dimensions = new ArrayList<>();
        List<Pair> items = new ArrayList<>();
        for (Item item : second.questionnaire().items()) {
            if (item.scale().scored()) {
                whyNot(first.questionnaire(), item)
                        .ifPresentOrElse(
                                reason -> refused.add(
                                        new Left(item.id(), item.text().here(), reason.here())),
                                () -> items.addAll(pairs(item, first, second, measure)));
            }
        }
        for (Questionnaire.Dimension dimension : second.questionnaire().dimensions()) {
            if (sameItems(dimension.id(), first.questionnaire(), second.questionnaire())) {
                dimensions.addAll(pairs(dimension, first, second, measure));
            } else {
                refused.add(new Left(
                        dimension.id(),
                        dimension.name().here(),
                        new Localized(
                                        "Spørsmålene i temaet er ikke de samme i begge undersøkelsene.",
                                        "The questions of the dimension are not the same in both surveys.")
                                .here()));
            }
        }
        return new WaveChange(
                changes(dimensions),
                changes(items),
                refused,
                new Localized(
                                "Når mange forskjeller ses på samtidig, vil noen se store ut bare ved en tilfeldighet. Grensen"
                                        + " er gjort strengere av den grunn (Holm).",
                                "When many differences are looked at together, some look large by chance alone. The limit is"
                                        + " stricter for that reason (Holm).")
                        .here());
    }

    /** Why an item's answers cannot be compared; empty when they can. */
    private static Optional<Localized> whyNot(Questionnaire before, Item item) {
        Optional<Item> was = before.item(item.id());
        if (was.isEmpty()) {
            return Optional.of(new Localized(
                    "Spørsmålet var ikke med i den første undersøkelsen.",
                    "The question was not in the first survey."));
        }
        if (!was.get().instrument().equals(item.instrument())) {
            return Optional.of(new Localized(
                    "Svarskalaen er endret fra «%s» til «%s»."
                            .formatted(was.get().scale().word(), item.scale().word()),
                    "The answer scale has changed from “%s” to “%s”."
                            .formatted(was.get().scale().word(), item.scale().word())));
        }
        return Optional.empty();
    }

    private static boolean sameItems(String dimension, Questionnaire first, Questionnaire second) {
        return first.ofDimension(dimension).stream()
                .map(one -> one.id() + one.instrument())
                .sorted()
                .toList()
                .equals(second.ofDimension(dimension).stream()
                        .map(one -> one.id() + one.instrument())
                        .sorted()
                        .toList());
    }

    private static List<Pair> pairs(Questionnaire.Dimension dimension, Side first, Side second, Measure measure) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Cell> was = cells(first.results().dimensions().stream()
                .filter(one -> one.id().equals(dimension.id()))
                .flatMap(one -> one.cells().stream())
                .toList());
        second.results().dimensions().stream()
                .filter(one -> one.id().equals(dimension.id()))
                .flatMap(one -> one.cells().stream())
                .filter(cell -> comparable(was.get(cell.group()), cell))
                .forEach(cell -> pairs.add(new Pair(
                        dimension.id(),
                        dimension.name().here(),
                        cell.group(),
                        dimension.good(),
                        was.get(cell.group()),
                        cell,
                        measure.of(
                                Ballot.DIMENSION + dimension.id(),
                                cell.group(),
                                Results.scores(first.counted(), dimension.id(), cell.group()),
                                Results.scores(second.counted(), dimension.id(), cell.group())))));
        return pairs;
    }

    private static List<Pair> pairs(Item item, Side first, Side second, Measure measure) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Cell> was = cells(first.results().items().stream()
                .filter(one -> one.id().equals(item.id()))
                .flatMap(one -> one.cells().stream())
                .toList());
        Questionnaire.Good good = second.questionnaire()
                .dimension(String.valueOf(item.dimension()))
                .map(Questionnaire.Dimension::good)
                .orElse(null);
        Questionnaire.Good way = good == null || !item.reverse()
                ? good
                : good == Questionnaire.Good.high ? Questionnaire.Good.low : Questionnaire.Good.high;
        second.results().items().stream()
                .filter(one -> one.id().equals(item.id()))
                .flatMap(one -> one.cells().stream())
                .filter(cell -> comparable(was.get(cell.group()), cell))
                .forEach(cell -> pairs.add(new Pair(
                        item.id(),
                        item.text().here(),
                        cell.group(),
                        way,
                        was.get(cell.group()),
                        cell,
                        measure.of(
                                Ballot.ITEM + item.id(),
                                cell.group(),
                                Results.answers(first.counted(), item.id(), cell.group()),
                                Results.answers(second.counted(), item.id(), cell.group())))));
        return pairs;
    }

    /** A rough mean stays rough: its exact change would tell what was joined. */
    private static boolean comparable(Cell was, Cell is) {
        return was != null && was.shown() && is.shown() && !was.rounded() && !is.rounded();
    }

    private static Map<String, Cell> cells(List<Cell> cells) {
        Map<String, Cell> byGroup = new LinkedHashMap<>();
        cells.forEach(cell -> byGroup.put(cell.group(), cell));
        return byGroup;
    }

    private static List<Change> changes(List<Pair> pairs) {
        List<Boolean> told =
                Difference.holm(pairs.stream().map(one -> one.found().p()).toList());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            changes.add(pairs.get(i).change(told.get(i)));
        }
        return changes;
    }

    private record Pair(
            String id, String name, String group, Questionnaire.Good good, Cell was, Cell is, Difference found) {

        Change change(boolean told) {
            boolean up = found.change() > 0;
            Boolean better = !told || good == null ? null : up == (good == Questionnaire.Good.high);
            return new Change(
                    id,
                    name,
                    group,
                    was.n(),
                    is.n(),
                    was.mean(),
                    is.mean(),
                    hundredth(found.change()),
                    found.low() == null ? null : hundredth(found.low()),
                    found.high() == null ? null : hundredth(found.high()),
                    hundredth(found.effect()),
                    told,
                    better,
                    sentence(told, up, better).here());
        }

        private Localized sentence(boolean told, boolean up, Boolean better) {
            String nb = "Fra %s til %s.".formatted(Words.number(was.mean(), false), Words.number(is.mean(), false));
            String en = "From %s to %s.".formatted(Words.number(was.mean(), true), Words.number(is.mean(), true));
            if (found.p() == null) {
                return new Localized(
                        nb + " Det er for få virksomheter til å si om forskjellen kan være tilfeldig.",
                        en + " There are too few enterprises to tell whether the difference may be chance.");
            }
            if (!told) {
                return new Localized(
                        nb + " Forskjellen er ikke større enn at den kan være tilfeldig.",
                        en + " The difference is not larger than chance alone may give.");
            }
            return new Localized(
                    nb + " Endringen er større enn tilfeldigheter vanligvis gir"
                            + (better == null
                                    ? "."
                                    : better ? ", og går i riktig retning." : ", og går i feil retning."),
                    en + " The change is larger than chance usually gives"
                            + (better == null
                                    ? "."
                                    : better ? ", and goes the right way." : ", and goes the wrong way."));
        }

        private static double hundredth(double value) {
            return Math.round(value * 100) / 100.0 + 0.0;
        }
    }
}
