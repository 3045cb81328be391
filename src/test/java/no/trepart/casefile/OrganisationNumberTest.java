package no.trepart.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    /** Weights 3 2 7 6 5 4 3 2: 8*3 + 5*2 = 34, and so on; the last digit makes the sum a multiple of 11. */
    @ParameterizedTest
    @ValueSource(strings = {"850000107", "850000115", "850000190", "850000239", "974760673"})
    void accepts_numbers_with_the_right_check_digit(String number) {
        assertThat(OrganisationNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "850000108", "850000170", "85000010", "8500001070", "85000010a", "350000107", "850 000 107"})
    void refuses_everything_else(String number) {
        assertThat(OrganisationNumber.isValid(number)).isFalse();
    }

    @Test
    void refuses_every_digit_after_a_beginning_whose_check_would_be_ten() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(OrganisationNumber.isValid("85000014" + digit)).isFalse();
        }
    }

    @Test
    void refuses_every_single_wrong_digit() {
        String right = "850000107";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(place)) {
                    String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(OrganisationNumber.isValid(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void leaves_out_what_people_write_between_the_digits() {
        assertThat(OrganisationNumber.normalised(" 850 000\u00a0107 ")).isEqualTo("850000107");
        assertThat(OrganisationNumber.normalised(null)).isNull();
    }
}
