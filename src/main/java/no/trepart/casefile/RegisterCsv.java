package no.trepart.casefile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Units as a table: the open API's CSV, the web export saved as CSV, and either after a visit to a spreadsheet. */
class RegisterCsv {

    private static final List<RegisterField> NEEDED =
            List.of(RegisterField.NUMBER, RegisterField.NAME, RegisterField.INDUSTRY_CODE);

    private final RegisterRows rows;

    RegisterCsv(RegisterRows rows) {
        this.rows = rows;
    }

    /**
     * @param start the first characters, which are still in the reader
     * @throws Refused when it is no table of units
     */
    void read(Reader reader, String start) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(start))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(reader)) {
            try {
                table(parser.iterator());
            } catch (UncheckedIOException broken) {
                throw RegisterRows.refused(
                        "Tabellen er brutt ved linje %d: et anførselstegn mangler eller står feil."
                                .formatted(parser.getCurrentLineNumber()),
                        "The table is broken near line %d: a quotation mark is missing or misplaced."
                                .formatted(parser.getCurrentLineNumber()));
            }
        }
    }

    private void table(Iterator<CSVRecord> records) {
        List<String> header = null;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (header == null) {
                header = header(record);
            } else {
                rows.add((int) record.getRecordNumber(), null, values(header, record));
            }
        }
    }

    /** The column names; null for an empty line before them. */
    private List<String> header(CSVRecord record) {
        List<String> names = new ArrayList<>();
        record.forEach(cell -> names.add(SpreadsheetCell.meant(cell).strip()));
        if (names.stream().allMatch(String::isEmpty)) {
            return null;
        }
        names.stream().filter(name -> !name.isEmpty()).forEach(rows::column);
        List<String> missing = new ArrayList<>(NEEDED.stream()
                .filter(field -> !rows.holds(field))
                .map(RegisterField::title)
                .toList());
        if (!rows.holds(RegisterField.LOCATION_MUNICIPALITY_NUMBER)
                && !rows.holds(RegisterField.OFFICE_MUNICIPALITY_NUMBER)) {
            missing.add(RegisterField.LOCATION_MUNICIPALITY_NUMBER.title());
        }
        if (!rows.holds(RegisterField.NUMBER)) {
            throw RegisterRows.refused(
                    "Dette er ikke en fil fra Enhetsregisteret: første linje må ha kolonnen «Organisasjonsnummer». "
                            + "Last ned underenheter som CSV eller JSON fra data.brreg.no.",
                    "This is no file of Enhetsregisteret: the first line must have the column \"Organisasjonsnummer\". "
                            + "Download sub-units as CSV or JSON from data.brreg.no.");
        }
        if (!missing.isEmpty()) {
            String lacking = String.join(", ", missing);
            throw RegisterRows.refused(
                    "Filen mangler kolonner: " + lacking + ". Last ned underenheter med alle kolonner.",
                    "The file lacks columns: " + lacking + ". Download sub-units with all columns.");
        }
        return names;
    }

    private static Map<String, String> values(List<String> header, CSVRecord record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
            if (!header.get(i).isEmpty()) {
                values.putIfAbsent(header.get(i), record.get(i));
            }
        }
        return values;
    }

    /** Whichever of them the first line has most of, outside quotation marks. */
    private static char separator(String start) {
        Map<Character, Integer> seen = new LinkedHashMap<>();
        for (char candidate : new char[] {';', ',', '\t'}) {
            seen.put(candidate, 0);
        }
        boolean quoted = false;
        for (char one : start.stripLeading().toCharArray()) {
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && (one == '\n' || one == '\r')) {
                break;
            } else if (!quoted) {
                seen.computeIfPresent(one, (same, count) -> count + 1);
            }
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(';');
    }
}
