package no.trepart.survey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as people read them. */
final class Words {

    private static final DateTimeFormatter NB =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final char NO_BREAK = '\u00a0';

    private Words() {}

    static String day(LocalDate day, boolean english) {
        return day.format(english ? EN : NB).replace(' ', NO_BREAK);
    }

    /** One decimal, with the comma or point of the language. */
    static String number(double value, boolean english) {
        return String.format(english ? Locale.ENGLISH : Locale.forLanguageTag("nb"), "%.1f", value + 0.0);
    }
}
