package no.trepart.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.programme.Questionnaire;
import no.trepart.survey.Tallies.Counted;

/**
 * The results of a wave as they may be shown, and never otherwise: screen, comparison and export all read this. Pure.
 *
 * @param groups those shown; the first is everybody
 */
record Results(List<Group> groups, List<DimensionResult> dimensions, List<ItemResult> items, Limits limits) {

    /** What to talk about first. */
    @JsonProperty
    Highlights highlights() {
        return Highlights.of(dimensions, items);
    }

    /**
     * Of several enterprises together.
     *
     * @param ballots by group, everybody not among them
     * @param borders see {@link SafeSum}
     * @param clusters by question and group
     */
    static Results ofSum(
            Disclosure limits,
            Questionnaire questionnaire,
            Map<String, Integer> ballots,
            Counted counted,
            Map<List<String>, Integer> borders,
            Map<List<String>, Clusters> clusters) {
        return new ResultsReader(
                        limits,
                        questionnaire,
                        groups(questionnaire),
                        ballots,
                        counted,
                        borders,
                        Interval.Margins.of(clusters))
                .apart()
                .results();
    }

    static List<ResultsReader.Part> groups(Questionnaire questionnaire) {
        return questionnaire.respondents().stream()
                .map(one -> new ResultsReader.Part(one.id(), one.name().here()))
                .toList();
    }

    /** @param n how many have answered */
    record Group(String id, String name, int n) {}

    /** The limits that held when the wave opened, for the note beside the figures. */
    record Limits(int smallestGroup, int smallestDetail, int smallestOption) {}

    /** @param gap null when fewer than two groups have a mean to show */
    record DimensionResult(String id, String name, Questionnaire.Good good, List<Cell> cells, Gap gap) {}

    /** @param dimension null for an item that stands by itself */
    record ItemResult(
            String id,
            String dimension,
            String text,
            String scale,
            boolean reverse,
            List<Choice> choices,
            List<Cell> cells,
            Gap gap) {}

    /** The two groups that see it most differently, and by how much (MH-8). */
    record Gap(String highest, String lowest, double size) {

        static Gap of(List<Cell> cells) {
            List<Cell> means = cells.stream()
                    .filter(cell -> !cell.group().equals(Disclosure.ALL) && cell.mean() != null)
                    .sorted(Comparator.comparing(Cell::mean))
                    .toList();
            if (means.size() < 2) {
                return null;
            }
            Cell low = means.get(0);
            Cell high = means.get(means.size() - 1);
            return new Gap(high.group(), low.group(), Moments.tenth(high.mean() - low.mean()));
        }
    }

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

        /** The item as the score of a dimension of its own; a reversed one counts from the other end. */
        Cell asScore(boolean reverse) {
            return new Cell(
                    group,
                    n,
                    reverse ? Moments.tenth(6 - mean) : mean,
                    reverse && interval != null ? interval.reversed() : interval,
                    rounded,
                    List.of(),
                    Map.of(),
                    null,
                    null);
        }
    }

    record BandShare(int from, int to, int percent) {}

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
