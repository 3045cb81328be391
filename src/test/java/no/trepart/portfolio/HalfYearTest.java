package no.trepart.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfYearTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-10, Andre halvår 2026, 2026-07-01, 2026-12-31",
        "2027-04-30, Andre halvår 2026, 2026-07-01, 2026-12-31",
        "2027-05-20, Første halvår 2027, 2027-01-01, 2027-06-30",
        "2027-09-01, Første halvår 2027, 2027-01-01, 2027-06-30",
        "2027-11-21, Andre halvår 2027, 2027-07-01, 2027-12-31"
    })
    void a_report_is_about_the_half_year_that_has_ended_or_soon_ends(
            LocalDate begun, String name, LocalDate first, LocalDate last) {
        HalfYear period = HalfYear.toReport(begun);

        assertThat(period.name()).isEqualTo(name);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }
}
