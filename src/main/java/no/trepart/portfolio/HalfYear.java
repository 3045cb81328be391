package no.trepart.portfolio;

import java.time.LocalDate;

/** January to June, or July to December. */
record HalfYear(int year, int half) {

    /** The half-year a report begun on a day is about: the one that has ended, or that ends within two months. */
    static HalfYear toReport(LocalDate day) {
        LocalDate soon = day.plusMonths(2);
        return soon.getMonthValue() <= 6 ? new HalfYear(soon.getYear() - 1, 2) : new HalfYear(soon.getYear(), 1);
    }

    LocalDate first() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    LocalDate last() {
        return first().plusMonths(6).minusDays(1);
    }

    String name() {
        return "%s halvår %d".formatted(half == 1 ? "Første" : "Andre", year);
    }
}
