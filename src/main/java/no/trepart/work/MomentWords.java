package no.trepart.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.DayWords;
import no.trepart.Localized;

/** What a form's date field has taken, as people write it. */
class MomentWords {

    /** Written by forms: a day, a time of day, or both. */
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?(?:(?:^|T)(\\d{2}:\\d{2}))?");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private MomentWords() {}

    /** @return the value itself when it is no date or time */
    static Localized of(String value) {
        Matcher written = WRITTEN.matcher(value);
        if (!written.matches() || written.group(1) == null && written.group(2) == null) {
            return Localized.same(value);
        }
        try {
            Localized day = written.group(1) == null ? null : DayWords.of(LocalDate.parse(written.group(1)));
            String nb = written.group(2) == null ? null : CLOCK.format(LocalTime.parse(written.group(2)));
            String en = written.group(2);
            if (day == null) {
                return new Localized("kl. " + nb, en);
            }
            return en == null ? day : new Localized(day.nb() + " kl. " + nb, day.en() + " at " + en);
        } catch (DateTimeParseException noSuchDay) {
            return Localized.same(value);
        }
    }
}
