package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.trepart.survey.TotalRows.Size;
import org.junit.jupiter.api.Test;

/** Sums stand side by side, and what they leave is never one enterprise or two. */
class ShownSumsTest {

    private static final List<String> INDUSTRIES = List.of("nursing-home", "meat");
    private static final List<String> REGIONS = List.of("south", "east", "west");

    @Test
    void an_industry_in_a_region_is_hidden_when_the_region_has_one_enterprise_more() {
        ShownSums sums = ShownSums.of(List.of(
                leaf("nursing-home", "south", 5),
                leaf("meat", "south", 1),
                leaf("nursing-home", "east", 6),
                leaf("meat", "east", 4)));

        assertThat(sums.shows(null, null)).isTrue();
        assertThat(sums.shows(null, "south")).isTrue();
        assertThat(sums.shows("meat", "south")).isFalse();
        assertThat(sums.shows("nursing-home", "south"))
                .as("or the one butcher's in the south is read")
                .isFalse();
        assertThat(sums.shows("nursing-home", null)).isTrue();
        assertThat(sums.shows("meat", "east"))
                .as("or the one in the south is read by the industry")
                .isFalse();
    }

    @Test
    void of_two_industries_both_are_hidden_when_one_has_too_few() {
        ShownSums sums = ShownSums.of(List.of(leaf("nursing-home", "south", 9), leaf("meat", "south", 2)));

        assertThat(sums.shows(null, null)).isTrue();
        assertThat(sums.shows("nursing-home", null)).isFalse();
    }

    @Test
    void no_row_column_or_whole_leaves_one_or_two() {
        Random random = new Random(42);
        int seen = 0;
        for (int time = 0; time < 500; time++) {
            List<Size> leaves = new ArrayList<>();
            for (String industry : INDUSTRIES) {
                for (String region : REGIONS) {
                    leaves.add(leaf(industry, region, random.nextInt(8)));
                }
            }
            ShownSums sums = ShownSums.of(leaves);
            seen += sums.shown().size();
            for (String region : REGIONS) {
                int left = enterprises(leaves, null, region);
                for (String industry : INDUSTRIES) {
                    left -= sums.shows(industry, region) ? enterprises(leaves, industry, region) : 0;
                }
                assertThat(!sums.shows(null, region) || left == 0 || left >= 3).isTrue();
            }
            for (String industry : INDUSTRIES) {
                int left = enterprises(leaves, industry, null);
                for (String region : REGIONS) {
                    left -= sums.shows(industry, region) ? enterprises(leaves, industry, region) : 0;
                }
                assertThat(!sums.shows(industry, null) || left == 0 || left >= 3)
                        .isTrue();
            }
            int left = enterprises(leaves, null, null);
            for (String region : REGIONS) {
                left -= sums.shows(null, region) ? enterprises(leaves, null, region) : 0;
            }
            assertThat(left == 0 || left >= 3).isTrue();
        }
        assertThat(seen).isGreaterThan(2000);
    }

    private static int enterprises(List<Size> leaves, String industry, String region) {
        return leaves.stream()
                .filter(one -> industry == null || industry.equals(one.industry()))
                .filter(one -> region == null || region.equals(one.region()))
                .mapToInt(Size::enterprises)
                .sum();
    }

    private static Size leaf(String industry, String region, int enterprises) {
        return new Size(Totals.ALL, "baseline", "shape", industry, region, enterprises, enterprises * 30, "hash");
    }
}
