package no.trepart.casefile;

import java.util.List;
import no.trepart.Localized;
import no.trepart.programme.Programme;

/** What an import would do, before it is done. */
record ImportPreview(List<Row> rows, long good, long known, long bad) {

    static ImportPreview of(List<ImportRow> rows, Programme programme) {
        return new ImportPreview(
                rows.stream().map(row -> Row.of(row, programme)).toList(),
                count(rows, ImportRow.State.good),
                count(rows, ImportRow.State.known),
                count(rows, ImportRow.State.bad));
    }

    static long count(List<ImportRow> rows, ImportRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /**
     * @param number as the file has it, without spaces; empty when missing, as is the name
     * @param county the county's name; null when unknown
     * @param industry id of the programme's industry; null when outside
     */
    record Row(
            int line,
            String number,
            String name,
            String municipality,
            String county,
            String industryCode,
            String industry,
            String ownership,
            Integer employees,
            String parentNumber,
            ImportRow.State state,
            List<String> problems) {

        static Row of(ImportRow row, Programme programme) {
            EnterpriseFacts facts = row.facts();
            return new Row(
                    row.unit().line(),
                    facts.number() == null ? "" : facts.number(),
                    facts.name() == null ? "" : facts.name(),
                    facts.municipality(),
                    facts.county() == null ? null : programme.countyName(facts.county()),
                    facts.industryCode(),
                    row.industry(),
                    facts.ownership(),
                    facts.employees(),
                    facts.parentNumber(),
                    row.state(),
                    row.problems().stream().map(Localized::here).toList());
        }
    }
}
