package no.trepart.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.Localized;

/** What waves are called by the kind the models give them. */
final class WaveKind {

    private static final Pattern INTERIM = Pattern.compile("interim-(\\d{4}-\\d{2})");
    private static final Map<String, Localized> NAMES = Map.of(
            "baseline", new Localized("0-punktsundersøkelse", "Baseline survey"),
            "closing", new Localized("Avsluttende undersøkelse", "Closing survey"));

    private WaveKind() {}

    /** Surveys of rounds are of a kind of their own by the month they begin in, so that each such month is summed by itself. */
    static String interim(LocalDate began) {
        return "interim-" + YearMonth.from(began);
    }

    /** The model's own word where we have none for it. */
    static Localized name(String kind) {
        Matcher interim = INTERIM.matcher(kind);
        return interim.matches()
                ? new Localized(
                        "Mellommåling " + month(interim.group(1), Locale.forLanguageTag("nb")),
                        "Interim survey " + month(interim.group(1), Locale.ENGLISH))
                : Optional.ofNullable(NAMES.get(kind)).orElse(Localized.same(kind));
    }

    private static String month(String month, Locale language) {
        return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("MMMM yyyy", language));
    }
}
