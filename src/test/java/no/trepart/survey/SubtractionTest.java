package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.trepart.survey.Results.BandShare;
import no.trepart.survey.Results.Cell;
import org.junit.jupiter.api.Test;

/**
 * Somebody subtracts the groups whose distribution is shown from everybody's, at best with exact counts: of those left it
 * tells no more than of a group that is shown.
 */
class SubtractionTest {

    private static final List<String> GROUPS = List.of("leader", "employee");

    @Test
    void leaders_who_are_left_are_told_in_no_step_of_one_or_two() {
        Random random = new Random(20261121);
        int told = 0;
        for (int survey = 0; survey < 400; survey++) {
            Counting counting = new Counting();
            answering(counting, random, "leader", 5 + random.nextInt(6));
            answering(counting, random, "employee", 10 + random.nextInt(20));
            Results results = counting.results();
            for (Results.ItemResult item : results.items()) {
                Cell everybody = cell(item.cells(), Disclosure.ALL);
                List<String> shown = GROUPS.stream()
                        .filter(group -> !cell(item.cells(), group).bands().isEmpty())
                        .toList();
                int left = left(counting, item, shown, 1, 5);
                for (BandShare band : everybody.bands()) {
                    int here = left(counting, item, shown, band.from(), band.to());
                    assertThat(here).as("of %d left in %s", left, band).isNotIn(1, 2);
                    assertThat(left > 0 && here == left)
                            .as("all left in " + band)
                            .isFalse();
                    told++;
                }
            }
        }
        assertThat(told).as("steps told of everybody").isGreaterThan(500);
    }

    @Test
    void a_mean_beside_steps_joined_for_those_left_is_rough_but_not_wrong() {
        Counting counting = new Counting();
        for (int step = 1; step <= 5; step++) {
            counting.ballots(step * 4, "employee", Map.of("a", String.valueOf(step), "b", "3"));
        }
        counting.ballots(5, "leader", Map.of("a", "4", "b", "3")).ballots(1, "leader", Map.of("a", "2", "b", "3"));

        Cell everybody = cell(counting.results().items().get(0).cells(), Disclosure.ALL);

        assertThat(everybody.bands()).hasSizeLessThan(5);
        assertThat(everybody.mean()).as("3.67 to the half step").isEqualTo(3.5);
        assertThat(everybody.rounded()).isTrue();
    }

    @Test
    void one_leader_who_does_not_know_is_not_told_by_everybodys_share() {
        Counting counting = new Counting()
                .ballots(7, "leader", Map.of("a", "4", "b", "3"))
                .ballots(1, "leader", Map.of("a", "dk", "b", "3"))
                .ballots(12, "employee", Map.of("a", "2", "b", "3"))
                .ballots(4, "employee", Map.of("a", "dk", "b", "3"));

        Results.ItemResult item = counting.results().items().get(0);

        assertThat(cell(item.cells(), "employee").dontKnow()).isEqualTo(25);
        assertThat(cell(item.cells(), Disclosure.ALL).dontKnow()).isNull();
    }

    @Test
    void everybodys_mean_does_not_tell_that_all_leaders_chose_the_last_step() {
        Counting counting = new Counting()
                .ballots(6, "leader", Map.of("a", "5", "b", "5"))
                .ballots(6, "employee", Map.of("a", "1", "b", "2"))
                .ballots(6, "employee", Map.of("a", "2", "b", "1"))
                .ballots(6, "employee", Map.of("a", "3", "b", "3"));

        Results results = counting.results();
        Cell everybody = cell(results.dimensions().get(0).cells(), Disclosure.ALL);
        Cell employees = cell(results.dimensions().get(0).cells(), "employee");

        double leaders = (everybody.mean() * 24 - employees.mean() * 18) / 6;
        assertThat(leaders).isLessThan(4.8);
        assertThat(everybody.rounded()).isTrue();
        assertThat(everybody.interval()).isNull();
    }

    @Test
    void what_the_units_leave_is_kept_beside_the_groups_too() {
        Counting counting = new Counting();
        Map<String, Map<String, Integer>> byUnit =
                Map.of("day", Map.of("1", 4, "2", 4, "3", 4, "4", 4, "5", 4), "night", Map.of("1", 1, "2", 5));
        for (int step = 1; step <= 5; step++) {
            String answer = String.valueOf(step);
            int night = byUnit.get("night").getOrDefault(answer, 0);
            counting.ballots(4 + night, "employee", Map.of("a", answer, "b", answer));
        }
        assertThat(cell(counting.results().items().get(0).cells(), Disclosure.ALL)
                        .bands())
                .as("by group nobody is left")
                .hasSize(5);
        ResultsReader units = new ResultsReader(
                Disclosure.STANDARD,
                counting.questionnaire(),
                List.of(new ResultsReader.Part("day", "Dag"), new ResultsReader.Part("night", "Natt")),
                Map.of("day", 20, "night", 6),
                new Tallies.Counted(Map.of(Ballot.ITEM + "a", byUnit)),
                Map.of(),
                Interval.Margins::single);

        Cell everybody =
                cell(counting.reader().beside(units).results().items().get(0).cells(), Disclosure.ALL);

        assertThat(everybody.bands())
                .as("one of the night shift chose the first step")
                .isEmpty();
    }

    @Test
    void groups_and_units_that_ask_for_different_means_leave_everybody_without_one() {
        Counting counting = new Counting()
                .ballots(6, "leader", Map.of("a", "5", "b", "5"))
                .ballots(6, "employee", Map.of("a", "1", "b", "1"))
                .ballots(9, "employee", Map.of("a", "2", "b", "3"))
                .ballots(9, "employee", Map.of("a", "4", "b", "3"));
        Map<String, Map<String, Integer>> byUnit =
                Map.of("day", Map.of("5", 6, "2", 9, "4", 9), "night", Map.of("1", 6));
        ResultsReader units = new ResultsReader(
                Disclosure.STANDARD,
                counting.questionnaire(),
                List.of(new ResultsReader.Part("day", "Dag"), new ResultsReader.Part("night", "Natt")),
                Map.of("day", 24, "night", 6),
                new Tallies.Counted(Map.of(Ballot.ITEM + "a", byUnit)),
                Map.of(),
                Interval.Margins::single);

        Results byGroup = counting.reader().beside(units).results();

        assertThat(cell(byGroup.items().get(0).cells(), Disclosure.ALL).shown()).isFalse();
    }

    @Test
    void a_dimension_of_one_question_is_told_no_finer_than_the_question() {
        String trust = "- {id: trust, good: high, name: {nb: Tillit, en: Trust}}";
        Counting counting = new Counting()
                .saying(trust + "\n  - {id: other, good: low, name: {nb: Annet, en: Other}}", trust)
                .saying(
                        "dimension: other, reverse: true, scale: agreement5, text: {nb: B",
                        "dimension: trust, scale: agreement5, text: {nb: B");
        int[] chose = {5, 1, 3, 3, 2};
        for (int step = 1; step <= 5; step++) {
            counting.ballots(chose[step - 1], "employee", Map.of("a", "3", "b", String.valueOf(step)));
        }

        Results results = counting.results();
        Cell question = cell(results.items().get(1).cells(), "employee");
        Cell dimension = cell(results.dimensions().get(1).cells(), "employee");

        assertThat(question.bands()).hasSizeLessThan(5);
        assertThat(dimension.mean()).isCloseTo(6 - question.mean(), within(0.001));
        assertThat(dimension.rounded()).isTrue();
        assertThat(dimension.interval()).isNull();
    }

    private static void answering(Counting counting, Random random, String group, int people) {
        int liking = 1 + random.nextInt(3);
        IntStream.range(0, people)
                .forEach(one -> counting.ballots(
                        1, group, Map.of("a", step(random, liking), "b", String.valueOf(1 + random.nextInt(5)))));
    }

    private static String step(Random random, int liking) {
        return String.valueOf(Math.min(5, liking + random.nextInt(3)));
    }

    private static int left(Counting counting, Results.ItemResult item, List<String> shown, int from, int to) {
        return GROUPS.stream()
                .filter(group -> !shown.contains(group))
                .mapToInt(group -> IntStream.rangeClosed(from, to)
                        .map(step -> counting.counted()
                                .answers(Ballot.ITEM + item.id(), group)
                                .getOrDefault(String.valueOf(step), 0))
                        .sum())
                .sum();
    }

    private static Cell cell(List<Cell> cells, String group) {
        return cells.stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElse(Cell.hidden(group));
    }
}
