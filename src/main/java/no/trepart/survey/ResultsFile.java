package no.trepart.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.survey.Results.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Results as a file, one line for each question and group. Made of what is shown, so it cannot tell more. */
final class ResultsFile {

    private static final List<String> HEAD = List.of(
            "kind",
            "id",
            "dimension",
            "text",
            "scale",
            "group",
            "n",
            "mean",
            "rounded",
            "distribution_percent",
            "dont_know_percent",
            "not_relevant_percent");

    private ResultsFile() {}

    static byte[] csv(Results results) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(HEAD);
            for (List<Object> line : lines(results)) {
                printer.printRecord(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(Results results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Trepart", "1.0")) {
            Worksheet sheet = book.newWorksheet("results");
            write(sheet, 0, new ArrayList<>(HEAD));
            sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
            int at = 1;
            for (List<Object> line : lines(results)) {
                write(sheet, at++, line);
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> line) {
        for (int column = 0; column < line.size(); column++) {
            if (line.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (line.get(column) != null) {
                sheet.value(row, column, line.get(column).toString());
            }
        }
    }

    private static List<List<Object>> lines(Results results) {
        List<List<Object>> lines = new ArrayList<>();
        results.dimensions()
                .forEach(one -> one.cells().stream()
                        .filter(Cell::shown)
                        .forEach(cell -> lines.add(line("dimension", one.id(), null, one.name(), null, cell))));
        results.items()
                .forEach(one -> one.cells().stream()
                        .filter(Cell::shown)
                        .forEach(cell ->
                                lines.add(line("item", one.id(), one.dimension(), one.text(), one.scale(), cell))));
        return lines;
    }

    private static List<Object> line(String kind, String id, String dimension, String text, String scale, Cell cell) {
        List<Object> line = new ArrayList<>();
        line.add(kind);
        line.add(id);
        line.add(dimension);
        line.add(text);
        line.add(scale);
        line.add(cell.group());
        line.add(cell.n());
        line.add(cell.mean());
        line.add(cell.rounded() ? "yes" : "no");
        line.add(distribution(cell));
        line.add(cell.dontKnow());
        line.add(cell.notRelevant());
        return line;
    }

    private static String distribution(Cell cell) {
        if (!cell.bands().isEmpty()) {
            return cell.bands().stream()
                    .map(band -> (band.from() == band.to() ? "" + band.from() : band.from() + "-" + band.to()) + "="
                            + band.percent())
                    .collect(Collectors.joining(" "));
        }
        return cell.shares().entrySet().stream()
                .map((Map.Entry<String, Integer> share) -> share.getKey() + "=" + share.getValue())
                .collect(Collectors.joining(" "));
    }
}
