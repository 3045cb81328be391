package no.trepart.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
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
        if (!interim.matches()) {
            return NAMES.getOrDefault(kind, Localized.same(kind));
        }
        YearMonth month = YearMonth.parse(interim.group(1));
        return new Localized("Mellommåling " + Words.month(month, false), "Interim survey " + Words.month(month, true));
    }
}
