package no.trepart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HideRuleTest {

    @Test
    void hidesWhatTheAnswerMakesNeedless() {
        assertThat(HideRule.hides("=answer != \"no\"", Map.of("answer", "yes"))).isTrue();
        assertThat(HideRule.hides("=answer != \"no\"", Map.of("answer", "no"))).isFalse();
        assertThat(HideRule.hides("=answer != \"no\"", Map.of())).isTrue();
    }

    @Test
    void readsSeveralComparisonsAndRows() {
        String either = "=this.role != \"management\" and this.role != \"union\"";

        assertThat(HideRule.hides(either, Map.of("role", "union"))).isFalse();
        assertThat(HideRule.hides(either, Map.of("role", "other"))).isTrue();
    }

    @Test
    void countsRows() {
        assertThat(HideRule.hides("=count(goals) < 2", Map.of("goals", List.of(1))))
                .isTrue();
        assertThat(HideRule.hides("=count(goals) < 2", Map.of("goals", List.of(1, 2))))
                .isFalse();
    }

    @Test
    void readsATick() {
        assertThat(HideRule.hides("=looked != true", Map.of("looked", true))).isFalse();
        assertThat(HideRule.hides("=looked != true", Map.of("looked", false))).isTrue();
        assertThat(HideRule.hides("=looked != true", Map.of())).isTrue();
    }

    @Test
    void showsWhatItCannotRead() {
        assertThat(HideRule.hides("", Map.of())).isFalse();
        assertThat(HideRule.hides("=some x in goals satisfies x.late", Map.of()))
                .isFalse();
    }
}
