package no.trepart.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Tallies.Counted;

/**
 * The sum of several enterprises' answers from which nobody can work out what a group of one of them hides, not even by
 * subtracting all the others, nor by looking before and after. What a group shows by itself goes in as it is; what it hides
 * goes in only together with others' that is hidden too, in a crowd as large as a shown group, and with the steps joined that few
 * of that crowd chose. Pure.
 *
 * @param counts how many gave an answer, by question, group and answer; everybody is a group of its own here
 * @param borders which steps stay joined, by question and group: bit 0 is the border between steps 1 and 2
 */
record SafeSum(Map<List<String>, Integer> counts, Map<List<String>, Integer> borders) {

    /** One enterprise's wave. */
    record Part(Results results, Counted counted) {}

    /** What one enterprise shows itself in full; it can be summed at once. */
    static SafeSum clear(Questionnaire questionnaire, Part part) {
        SafeSum sum = empty();
        for (Asked asked : asked(questionnaire)) {
            groups(questionnaire).stream()
                    .filter(group -> asked.clear(part, group))
                    .forEach(group -> sum.put(asked, group, part));
        }
        return sum;
    }

    /** What several enterprises hide, as far as they are a crowd together. */
    static SafeSum hidden(Disclosure limits, Questionnaire questionnaire, List<Part> parts) {
        SafeSum sum = empty();
        asked(questionnaire).stream()
                .filter(asked -> !asked.sharesOnly())
                .forEach(asked -> sum.addHidden(limits, questionnaire, asked, parts));
        return sum;
    }

    /**
     * The scores in it, by question and group: those of one cluster. Where steps stay joined there are none, for no mean is
     * exact there.
     */
    Map<List<String>, Clusters.Scores> scores(Questionnaire questionnaire) {
        Map<String, Integer> worth = asked(questionnaire).stream()
                .filter(asked -> !asked.sharesOnly())
                .collect(Collectors.toMap(Asked::question, asked -> asked.steps() ? 100 : 1));
        Map<List<String>, Clusters.Scores> scores = new LinkedHashMap<>();
        counts.forEach((key, n) -> {
            List<String> cell = key.subList(0, 2);
            boolean none = key.get(2).equals(Ballot.DONT_KNOW) || key.get(2).equals(Ballot.NOT_RELEVANT);
            if (worth.containsKey(key.get(0)) && !none && !borders.containsKey(cell)) {
                long score = (long) Integer.parseInt(key.get(2)) * worth.get(key.get(0));
                scores.merge(cell, new Clusters.Scores(n, n * score), Clusters.Scores::and);
            }
        });
        return scores;
    }

    private static SafeSum empty() {
        return new SafeSum(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private static List<Asked> asked(Questionnaire questionnaire) {
        List<Asked> all = new ArrayList<>();
        questionnaire.items().stream()
                .filter(item -> item.scale() != Scale.text)
                .forEach(item -> all.add(Asked.of(item)));
        questionnaire.dimensions().forEach(dimension -> all.add(Asked.of(dimension)));
        return all;
    }

    /** Only what both waves of each enterprise show in full: the enterprises that can be followed over time. */
    static List<SafeSum> balanced(Questionnaire questionnaire, Part first, Part second) {
        List<SafeSum> both = List.of(empty(), empty());
        for (Asked asked : asked(questionnaire)) {
            for (String group : groups(questionnaire)) {
                if (asked.exact(first, group) && asked.exact(second, group)) {
                    both.get(0).putScores(asked, group, first);
                    both.get(1).putScores(asked, group, second);
                }
            }
        }
        return both;
    }

    private void addHidden(Disclosure limits, Questionnaire questionnaire, Asked asked, List<Part> parts) {
        List<Part> seen = parts.stream()
                .filter(part -> asked.cell(part, Disclosure.ALL).shown())
                .toList();
        List<Part> veiled = unclear(asked, Disclosure.ALL, seen);
        if (total(asked, Disclosure.ALL, veiled) >= limits.detail()) {
            crowd(limits, asked, Disclosure.ALL, veiled);
        }
        Map<String, Integer> hidden = new HashMap<>();
        for (Questionnaire.Respondent one : questionnaire.respondents()) {
            hidden.put(one.id(), total(asked, one.id(), unclear(asked, one.id(), seen)));
        }
        limits.shown(hidden).stream()
                .filter(group -> !group.equals(Disclosure.ALL))
                .forEach(group -> crowd(limits, asked, group, unclear(asked, group, seen)));
    }

    private void crowd(Disclosure limits, Asked asked, String group, List<Part> parts) {
        parts.forEach(part -> put(asked, group, part));
        join(limits, asked, group, parts);
    }

    private static List<String> groups(Questionnaire questionnaire) {
        List<String> groups = new ArrayList<>(List.of(Disclosure.ALL));
        questionnaire.respondents().forEach(one -> groups.add(one.id()));
        return groups;
    }

    private static List<Part> unclear(Asked asked, String group, List<Part> parts) {
        return parts.stream()
                .filter(part -> !asked.clear(part, group) && asked.n(part, group) > 0)
                .toList();
    }

    private static int total(Asked asked, String group, List<Part> parts) {
        return parts.stream().mapToInt(part -> asked.n(part, group)).sum();
    }

    private void put(Asked asked, String group, Part part) {
        part.counted()
                .answers(asked.question(), group)
                .forEach((answer, n) -> counts.merge(List.of(asked.question(), group, answer), n, Integer::sum));
    }

    private void putScores(Asked asked, String group, Part part) {
        part.counted().answers(asked.question(), group).forEach((answer, n) -> {
            if (!answer.equals(Ballot.DONT_KNOW) && !answer.equals(Ballot.NOT_RELEVANT)) {
                counts.merge(List.of(asked.question(), group, answer), n, Integer::sum);
            }
        });
    }

    /** Joins what few of those hidden chose, and leaves out their "don't know" when it is said of one or two. */
    private void join(Disclosure limits, Asked asked, String group, List<Part> hidden) {
        if (!asked.steps()) {
            return;
        }
        TreeMap<Integer, Integer> steps = new TreeMap<>();
        for (int step = 1; step <= 5; step++) {
            int each = step;
            steps.put(
                    step,
                    hidden.stream()
                            .mapToInt(part -> part.counted()
                                    .answers(asked.question(), group)
                                    .getOrDefault(String.valueOf(each), 0))
                            .sum());
        }
        int mask = Disclosure.borders(limits.joined(steps));
        if (mask != 0) {
            borders.put(List.of(asked.question(), group), mask);
        }
        for (String none : List.of(Ballot.DONT_KNOW, Ballot.NOT_RELEVANT)) {
            int said = hidden.stream()
                    .mapToInt(part ->
                            part.counted().answers(asked.question(), group).getOrDefault(none, 0))
                    .sum();
            if (said > 0 && said < limits.option()) {
                counts.merge(List.of(asked.question(), group, none), -said, Integer::sum);
            }
        }
    }

    /** A question as it is counted: an item or a dimension. */
    private record Asked(String question, String id, Item item) {

        static Asked of(Item item) {
            return new Asked(Ballot.ITEM + item.id(), item.id(), item);
        }

        static Asked of(Questionnaire.Dimension dimension) {
            return new Asked(Ballot.DIMENSION + dimension.id(), dimension.id(), null);
        }

        boolean steps() {
            return item != null && item.scale().scored();
        }

        /** What has no steps to join is only summed where it is shown. */
        boolean sharesOnly() {
            return item != null && !item.scale().scored();
        }

        Cell cell(Part part, String group) {
            List<Cell> cells = item == null
                    ? part.results().dimensions().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .map(Results.DimensionResult::cells)
                            .orElse(List.of())
                    : part.results().items().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .map(Results.ItemResult::cells)
                            .orElse(List.of());
            return cells.stream()
                    .filter(cell -> cell.group().equals(group))
                    .findFirst()
                    .orElse(Cell.hidden(group));
        }

        boolean clear(Part part, String group) {
            Cell cell = cell(part, group);
            if (!cell.shown()) {
                return false;
            }
            if (item == null) {
                return !cell.rounded();
            }
            return switch (item.scale()) {
                case number -> cell.mean() != null;
                case several, planned -> !cell.shares().isEmpty();
                default -> !cell.rounded() && cell.dontKnow() != null;
            };
        }

        /** Whether its mean is shown as it is, so that it may be followed over time. */
        boolean exact(Part part, String group) {
            Cell cell = cell(part, group);
            return cell.shown() && !cell.rounded() && cell.mean() != null;
        }

        int n(Part part, String group) {
            return Counted.sum(
                    part.counted().answers(question, group),
                    answer -> !answer.equals(Ballot.DONT_KNOW)
                            && !answer.equals(Ballot.NOT_RELEVANT)
                            && (item == null || item.scale() != Scale.several || answer.equals(Ballot.ANY)));
        }
    }
}
