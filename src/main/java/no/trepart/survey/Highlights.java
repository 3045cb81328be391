package no.trepart.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import no.trepart.programme.Questionnaire.Good;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Results.DimensionResult;
import no.trepart.survey.Results.ItemResult;

/**
 * What to talk about first, for those who have five minutes. Made of what is shown. Pure.
 *
 * @param strong dimensions that are best now, the best first
 * @param weak those that are not, the worst first; no dimension is both
 * @param apart dimensions the groups see most differently
 * @param unknown questions that many do not know the answer to
 */
record Highlights(List<String> strong, List<String> weak, List<String> apart, List<String> unknown) {

    private static final int MOST = 3;
    private static final double WIDE_GAP = 0.5;
    private static final int MANY_UNKNOWN = 15;
    private static final int BOTH_ENDS = 6;

    static Highlights of(List<DimensionResult> dimensions, List<ItemResult> items) {
        List<DimensionResult> ordered = dimensions.stream()
                .filter(one ->
                        everybody(one.cells()) != null && everybody(one.cells()).mean() != null)
                .sorted(Comparator.comparing(Highlights::wellness).reversed())
                .toList();
        int half = Math.min(MOST, ordered.size() / 2);
        List<DimensionResult> weak = new ArrayList<>(ordered.subList(ordered.size() - half, ordered.size()));
        Collections.reverse(weak);
        return new Highlights(
                ids(ordered.subList(0, half)),
                ids(weak),
                ids(dimensions.stream()
                        .filter(one -> one.gap() != null && one.gap().size() >= WIDE_GAP)
                        .sorted(Comparator.comparing(
                                        (DimensionResult one) -> one.gap().size())
                                .reversed())
                        .limit(MOST)
                        .toList()),
                items.stream()
                        .filter(one -> doNotKnow(one) >= MANY_UNKNOWN)
                        .sorted(Comparator.comparingInt(Highlights::doNotKnow).reversed())
                        .limit(MOST)
                        .map(ItemResult::id)
                        .toList());
    }

    private static List<String> ids(List<DimensionResult> dimensions) {
        return dimensions.stream().map(DimensionResult::id).toList();
    }

    /** The mean turned so that high is always good. */
    private static double wellness(DimensionResult one) {
        double mean = everybody(one.cells()).mean();
        return one.good() == Good.high ? mean : BOTH_ENDS - mean;
    }

    private static int doNotKnow(ItemResult one) {
        Cell all = everybody(one.cells());
        return all == null || all.dontKnow() == null ? 0 : all.dontKnow();
    }

    private static Cell everybody(List<Cell> cells) {
        return cells.stream()
                .filter(one -> one.group().equals(Disclosure.ALL) && one.shown())
                .findFirst()
                .orElse(null);
    }
}
