package no.trepart.model;

import java.util.Map;
import no.trepart.Localized;
import no.trepart.programme.Programme;

/** What a row of the table of deadlines says, in words. */
class DeadlineWords {

    private static final Map<String, Localized> UNITS = Map.of(
            "workingDays", new Localized("arbeidsdager", "working days"),
            "days", new Localized("dager", "days"),
            "months", new Localized("måneder", "months"));

    private DeadlineWords() {}

    /** For whom a rule holds; empty when it is for all. */
    static Localized where(Map<String, String> rule, Programme programme) {
        StringBuilder nb = new StringBuilder();
        StringBuilder en = new StringBuilder();
        String industry = rule.getOrDefault("industry", "-");
        if (!industry.equals("-")) {
            String id = ChangeWords.unquoted(industry);
            Localized name =
                    programme.industry(id).map(Programme.Industry::name).orElse(Localized.same(industry));
            nb.append(" i ").append(ChangeWords.lower(name.nb()));
            en.append(" in ").append(ChangeWords.lower(ChangeWords.english(name)));
        }
        String date = rule.getOrDefault("date", "-");
        if (!date.equals("-")) {
            nb.append(" når datoen er ").append(date.replaceAll("date\\(\"|\"\\)", ""));
            en.append(" where the date is ").append(date.replaceAll("date\\(\"|\"\\)", ""));
        }
        return new Localized(nb.toString(), en.toString());
    }

    static Localized period(String amount, String unit) {
        Localized word = UNITS.getOrDefault(unit, Localized.same(unit));
        return new Localized(amount + " " + word.nb(), amount + " " + word.en());
    }
}
