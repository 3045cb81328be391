package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-05-01",
                "2026-12-25",
                "2026-12-26", // fixed days
                "2026-04-02",
                "2026-04-03",
                "2026-04-05",
                "2026-04-06", // Easter, 5 April
                "2026-05-14",
                "2026-05-24",
                "2026-05-25", // Ascension, Whitsun
                "2027-05-17",
                "2027-03-25",
                "2027-03-26",
                "2027-03-29", // the next year's
                "2026-10-03",
                "2026-10-04" // a weekend
            })
    void norwegian_holidays_and_weekends_are_no_working_days(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-07", "2026-05-15", "2026-05-18", "2026-12-24", "2026-12-31"})
    void the_days_around_them_are(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 10, 2026-10-19", // two plain weeks
        "2026-10-02, 1, 2026-10-05", // over a weekend
        "2026-10-03, 1, 2026-10-05", // from a Saturday
        "2026-04-01, 1, 2026-04-07", // over Easter
        "2026-04-07, -1, 2026-04-01", // and back
        "2026-12-30, 3, 2027-01-05", // over the New Year
        "2026-10-05, 0, 2026-10-05",
        "2026-10-03, 0, 2026-10-03" // no days later is the same day, whatever day it is
    })
    void a_day_so_many_working_days_later(LocalDate from, long days, LocalDate expected) {
        assertThat(WorkingDays.plus(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-19, 10",
        "2026-10-19, 2026-10-05, -10",
        "2026-10-02, 2026-10-05, 1",
        "2026-10-05, 2026-10-02, -1",
        "2026-10-02, 2026-10-03, 0",
        "2026-10-03, 2026-10-02, 0",
        "2026-04-01, 2026-04-07, 1",
        "2026-04-07, 2026-04-01, -1",
        "2026-10-05, 2026-10-05, 0"
    })
    void working_days_from_one_day_to_another(LocalDate from, LocalDate to, int expected) {
        assertThat(WorkingDays.between(from, to)).isEqualTo(expected);
    }

    @Test
    void counting_undoes_moving() {
        for (LocalDate day = LocalDate.of(2026, 3, 20); day.isBefore(LocalDate.of(2026, 6, 1)); day = day.plusDays(1)) {
            for (int days : new int[] {1, 7, 20}) {
                assertThat(WorkingDays.between(day, WorkingDays.plus(day, days)))
                        .as("%d days after %s", days, day)
                        .isEqualTo(days);
            }
        }
    }
}
