package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.survey.Results.Cell;
import org.junit.jupiter.api.Test;

/** What of a counted wave is shown. */
class ResultsTest {

    @Test
    void each_party_stands_beside_the_others() {
        Results results = new Counting()
                .ballots(6, "leader", Map.of("a", "5", "b", "4"))
                .ballots(20, "employee", Map.of("a", "2", "b", "2"))
                .ballots(5, "employee", Map.of("a", "4", "b", "dk"))
                .results();

        assertThat(results.groups()).extracting(Results.Group::id).containsExactly("all", "leader", "employee");
        assertThat(cell(results, "a", "employee").mean()).isEqualTo(2.4);
        assertThat(cell(results, "a", "leader").bands()).isEmpty();
        assertThat(cell(results, "b", "employee").n()).isEqualTo(20);
        assertThat(cell(results, "b", "employee").dontKnow()).isEqualTo(20);
        Cell trust = results.dimensions().get(0).cells().get(2);
        assertThat(trust.n()).isEqualTo(25);
        assertThat(trust.mean()).isEqualTo(2.4);
    }

    @Test
    void a_question_few_of_a_group_answered_hides_the_group_there_and_in_its_dimension() {
        Results results = new Counting()
                .ballots(2, "leader", Map.of("a", "5", "b", "4"))
                .ballots(6, "leader", Map.of("b", "4"))
                .ballots(20, "employee", Map.of("a", "2", "b", "2"))
                .results();

        assertThat(cell(results, "a", "leader").shown()).isFalse();
        assertThat(cell(results, "a", "employee").shown())
                .as("or the two could be worked out")
                .isFalse();
        assertThat(cell(results, "a", "all").n()).isEqualTo(22);
        assertThat(cell(results, "b", "leader").n()).isEqualTo(8);
        assertThat(results.dimensions().get(0).cells()).extracting(Cell::shown).containsExactly(true, false, false);
    }

    @Test
    void a_mean_has_an_interval_unless_it_is_rough_or_nearly_all_agree() {
        Results results = new Counting()
                .ballots(6, "leader", Map.of("a", "5", "b", "4"))
                .ballots(12, "employee", Map.of("a", "2", "b", "3"))
                .ballots(12, "employee", Map.of("a", "4", "b", "3"))
                .results();

        assertThat(cell(results, "a", "employee").interval()).isEqualTo(new Interval(2.6, 3.4));
        assertThat(cell(results, "a", "leader").interval()).as("of six").isNull();
        assertThat(cell(results, "b", "employee").interval())
                .as("all say the same")
                .isNull();
    }

    @Test
    void nothing_is_shown_of_four() {
        Results results =
                new Counting().ballots(4, "employee", Map.of("a", "2")).results();

        assertThat(results.groups()).isEmpty();
        assertThat(results.items().stream().flatMap(one -> one.cells().stream()))
                .noneMatch(Cell::shown);
    }

    private static Cell cell(Results results, String item, String group) {
        List<Cell> cells = results.items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .cells();
        return cells.stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
