package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import no.trepart.survey.WaveChange.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is said of two waves beside each other. */
class WaveChangeTest {

    @BeforeEach
    void bokmaal_is_spoken() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
    }

    @AfterEach
    void nothing_is_chosen() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_large_change_is_told_from_chance_and_a_small_one_is_not() {
        WaveChange change = WaveChange.of(spread(20, 0).side(), spread(20, 1).side());
        Change trust = one(change, "trust");

        assertThat(trust.told()).isTrue();
        assertThat(trust.better()).isTrue();
        assertThat(trust.change()).isEqualTo(1.0);
        assertThat(trust.low()).isPositive();
        assertThat(trust.sentence()).startsWith("Fra 2,5 til 3,5. Endringen er større");
        Change same = one(WaveChange.of(spread(20, 0).side(), spread(22, 0).side()), "trust");
        assertThat(same.told()).isFalse();
        assertThat(same.better()).isNull();
        assertThat(same.sentence()).contains("tilfeldig");
    }

    @Test
    void a_changed_scale_is_refused_and_named() {
        Counting after = spread(20, 0)
                .saying(
                        "{id: b, page: one, dimension: trust, scale: frequency5",
                        "{id: b, page: one, dimension: trust, scale: agreement5");
        WaveChange change = WaveChange.of(spread(20, 0).side(), after.side());

        assertThat(change.refused()).extracting(WaveChange.Left::id).containsExactly("b", "trust");
        assertThat(change.refused().get(0).reason())
                .isEqualTo("Svarskalaen er endret fra «agreement5» til «frequency5».");
        assertThat(change.items()).noneMatch(one -> one.id().equals("b"));
        assertThat(change.dimensions()).isEmpty();
    }

    @Test
    void what_is_rough_or_small_is_not_compared() {
        Counting small = new Counting().ballots(8, "employee", Map.of("a", "2", "b", "3"));
        assertThat(WaveChange.of(small.side(), spread(20, 0).side()).dimensions())
                .isEmpty();

        Counting joined = new Counting()
                .ballots(1, "employee", Map.of("a", "1", "b", "1"))
                .ballots(12, "employee", Map.of("a", "3", "b", "3"));
        assertThat(WaveChange.of(joined.side(), spread(20, 0).side()).items()).isEmpty();
    }

    /** Answers on every step but the end that is kept free, so that no steps are joined. */
    private static Counting spread(int each, int more) {
        Counting counting = new Counting();
        for (int step = 1; step <= 4; step++) {
            String answer = String.valueOf(step + more);
            counting.ballots(each, "employee", Map.of("a", answer, "b", answer));
        }
        return counting;
    }

    private static Change one(WaveChange change, String dimension) {
        return change.dimensions().stream()
                .filter(one -> one.id().equals(dimension) && one.group().equals("all"))
                .findFirst()
                .orElseThrow();
    }
}
