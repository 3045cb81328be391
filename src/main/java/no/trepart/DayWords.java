package no.trepart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
public final class DayWords {

    private static final DateTimeFormatter NB =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DayWords() {}

    /** "4. mars 2027" and "4 March 2027". */
    public static Localized of(LocalDate day) {
        return new Localized(NB.format(day), EN.format(day));
    }
}
