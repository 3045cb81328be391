package no.trepart.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.trepart.DayWords;

/** Dates and numbers as people read them. */
final class Words {

    private static final char NO_BREAK = '\u00a0';

    private Words() {}

    static String day(LocalDate day, boolean english) {
        return DayWords.of(day).in(locale(english)).replace(' ', NO_BREAK);
    }

    static String month(YearMonth month, boolean english) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale(english)));
    }

    /** One decimal, with the comma or point of the language. */
    static String number(double value, boolean english) {
        return String.format(locale(english), "%.1f", value + 0.0);
    }

    /** One decimal with its sign, also when it is a plus; nought has none. */
    static String signed(double value, boolean english) {
        String number = number(Math.abs(value), english);
        if (number.matches("0.0")) {
            return number;
        }
        return (value < 0 ? "\u2212" : "+") + number;
    }

    /** With its sign, as each language writes it. */
    static String percent(int value, boolean english) {
        return english ? value + "%" : value + (NO_BREAK + "%");
    }

    /** In groups of three. */
    static String whole(int value, boolean english) {
        return String.format(locale(english), "%,d", value);
    }

    private static Locale locale(boolean english) {
        return english ? Locale.ENGLISH : Locale.forLanguageTag("nb");
    }
}
