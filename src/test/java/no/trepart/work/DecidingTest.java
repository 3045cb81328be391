package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the model gets to decide on when several have answered. */
class DecidingTest {

    private final Form form = form("""
            {"components": [
              {"type": "radio", "key": "answer", "properties": {"deciding": "true"},
               "values": [{"value": "yes"}, {"value": "not-now"}, {"value": "no"}]},
              {"type": "datetime", "key": "askAgainOn", "properties": {"deciding": "true"}},
              {"type": "checkbox", "key": "agreed", "properties": {"deciding": "true"}},
              {"type": "number", "key": "amount", "properties": {"deciding": "true"}},
              {"type": "textarea", "key": "comment"}
            ]}
            """);

    @Test
    void the_option_furthest_down_the_list_wins() {
        assertThat(decided(Map.of("answer", "yes"), Map.of("answer", "no"), Map.of("answer", "not-now")))
                .containsEntry("answer", "no");
        assertThat(decided(Map.of("answer", "yes"), Map.of("answer", "not-now")))
                .containsEntry("answer", "not-now");
    }

    @Test
    void the_latest_date_and_the_highest_number_win() {
        assertThat(decided(
                        Map.of("askAgainOn", "2027-02-01", "amount", 3),
                        Map.of("askAgainOn", "2027-05-01", "amount", 20),
                        Map.of("askAgainOn", "2027-03-01", "amount", 5)))
                .containsEntry("askAgainOn", "2027-05-01")
                .containsEntry("amount", 20.0);
    }

    @Test
    void a_tick_counts_only_if_all_have_ticked() {
        assertThat(decided(Map.of("agreed", true), Map.of("agreed", true))).containsEntry("agreed", true);
        assertThat(decided(Map.of("agreed", true), Map.of())).containsEntry("agreed", false);
    }

    @Test
    void nothing_answered_is_known_as_nothing_and_other_fields_stay_out_of_the_process() {
        Map<String, Object> decided = decided(Map.of("comment", "Kari sa nei"));
        assertThat(decided).containsEntry("answer", null).doesNotContainKey("comment");
    }

    @SafeVarargs
    private Map<String, Object> decided(Map<String, Object>... answers) {
        return Deciding.variables(
                form,
                List.of(answers).stream()
                        .map(answer -> (Map<String, Object>) new HashMap<>(answer))
                        .toList());
    }

    static Form form(String json) {
        return Form.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
