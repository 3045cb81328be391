package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.programme.Questionnaire.Good;
import no.trepart.survey.Results.Cell;
import no.trepart.survey.Results.DimensionResult;
import no.trepart.survey.Results.Gap;
import no.trepart.survey.Results.ItemResult;
import org.junit.jupiter.api.Test;

/** What is said to those who have five minutes. */
class HighlightsTest {

    @Test
    void low_demands_are_as_good_as_high_support() {
        Highlights found = Highlights.of(
                List.of(
                        dimension("demands", Good.low, 1.2),
                        dimension("support", Good.high, 4.1),
                        dimension("feedback", Good.high, 2.0),
                        dimension("violence", Good.low, 4.5)),
                List.of());

        assertThat(found.strong()).containsExactly("demands", "support");
        assertThat(found.weak()).containsExactly("violence", "feedback");
    }

    @Test
    void hidden_dimensions_are_neither_and_none_is_both() {
        Highlights found = Highlights.of(
                List.of(
                        dimension("a", Good.high, 3.0),
                        dimension("b", Good.high, null),
                        dimension("c", Good.high, 3.0)),
                List.of());

        assertThat(found.strong()).containsExactly("a");
        assertThat(found.weak()).containsExactly("c");
    }

    @Test
    void wide_gaps_and_much_unknown_are_named_the_largest_first() {
        Highlights found = Highlights.of(
                List.of(apart("a", 0.6), apart("b", 1.2), apart("c", 0.4)),
                List.of(item("q1", 16), item("q2", 30), item("q3", 5), item("q4", null)));

        assertThat(found.apart()).containsExactly("b", "a");
        assertThat(found.unknown()).containsExactly("q2", "q1");
    }

    private static DimensionResult dimension(String id, Good good, Double mean) {
        return new DimensionResult(id, id, good, List.of(cell(mean, 0)), null);
    }

    private static DimensionResult apart(String id, double size) {
        return new DimensionResult(id, id, Good.high, List.of(cell(3.0, 0)), new Gap("x", "y", size));
    }

    private static ItemResult item(String id, Integer dontKnow) {
        return new ItemResult(id, null, id, "agreement5", false, List.of(), List.of(cell(3.0, dontKnow)), null);
    }

    private static Cell cell(Double mean, Integer dontKnow) {
        return mean == null
                ? Cell.hidden(Disclosure.ALL)
                : new Cell(Disclosure.ALL, 20, mean, null, false, List.of(), Map.of(), dontKnow, 0);
    }
}
