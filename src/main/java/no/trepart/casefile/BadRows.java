package no.trepart.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.trepart.Localized;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * The bad rows of a file as a table a Norwegian spreadsheet opens by itself: to be mended and imported again. It has the
 * file's own columns, and last what is wrong.
 */
final class BadRows {

    private static final String PROBLEM = "Problem";
    private static final CSVFormat TABLE = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    private BadRows() {}

    static byte[] csv(List<String> columns, List<ImportRow> rows) {
        // A file that has been mended before has the column already.
        List<String> own =
                columns.stream().filter(name -> !name.equals(PROBLEM)).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter table = new CSVPrinter(writer, TABLE)) {
            writer.write('\ufeff');
            print(table, own, PROBLEM);
            for (ImportRow row : rows) {
                if (row.state() == ImportRow.State.bad) {
                    List<String> values = own.stream()
                            .map(name -> row.unit().original().getOrDefault(name, ""))
                            .toList();
                    print(
                            table,
                            values,
                            row.problems().stream().map(Localized::here).collect(Collectors.joining(" ")));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void print(CSVPrinter table, List<String> cells, String last) throws IOException {
        List<String> line = new ArrayList<>(cells);
        line.add(last);
        table.printRecord(line.stream().map(SpreadsheetCell::safe).toList());
    }
}
