package no.trepart.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;

/** What was found in a file: its columns in their order, and its units. Grows while the file is read, within limits. */
class RegisterRows {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 300;

    private final Map<String, Optional<RegisterField>> columns = new LinkedHashMap<>();
    private final List<RegisterUnit> units = new ArrayList<>();

    /** A column of the file; the same one again when it is known. */
    void column(String name) {
        if (!columns.containsKey(name)) {
            if (columns.size() == MOST_COLUMNS) {
                throw refused(
                        "Filen har flere kolonner enn Enhetsregisterets filer har. Last ned en ny fil derfra.",
                        "The file has more columns than those of Enhetsregisteret. Download a new one there.");
            }
            columns.put(name, RegisterField.of(name));
        }
    }

    /** @throws Refused when there are too many */
    void add(int line, String list, Map<String, String> values) {
        if (units.size() == MOST_ROWS) {
            throw refused(
                    "Filen har mer enn 20 000 enheter. Del den opp, eller avgrens søket til bransjene i programmet.",
                    "The file has more than 20,000 units. Split it, or narrow the search to the programme's industries.");
        }
        Map<String, String> original = new LinkedHashMap<>();
        Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);
        values.forEach((name, value) -> {
            String text = SpreadsheetCell.meant(value).strip();
            if (!text.isEmpty()) {
                column(name);
                original.put(name, text);
                columns.get(name).ifPresent(field -> facts.putIfAbsent(field, text));
            }
        });
        if (!original.isEmpty()) {
            units.add(new RegisterUnit(line, list, facts, original));
        }
    }

    boolean holds(RegisterField field) {
        return columns.containsValue(Optional.of(field));
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    List<RegisterUnit> units() {
        return Collections.unmodifiableList(units);
    }

    static Refused refused(String nb, String en) {
        Localized reason = new Localized(nb, en);
        return new Refused(Refused.Kind.INVALID, "import-file", reason, List.of(new Refused.Field("file", reason)));
    }
}
