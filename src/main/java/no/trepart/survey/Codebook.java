package no.trepart.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Option;
import no.trepart.programme.Questionnaire.Scale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What each column and value of the research records means, in both languages. */
final class Codebook {

    private Codebook() {}

    static byte[] csv(List<Questionnaire> questionnaires) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(
                    "questionnaire",
                    "column",
                    "dimension",
                    "scale",
                    "reversed",
                    "asked_of",
                    "text_nb",
                    "text_en",
                    "values");
            for (Questionnaire one : questionnaires) {
                for (Item item : one.items()) {
                    if (item.scale() != Scale.text && item.scale() != Scale.number) {
                        printer.printRecord(
                                ResearchRecord.edition(one),
                                item.id(),
                                item.dimension(),
                                item.scale().word(),
                                item.reverse() ? "yes" : "no",
                                item.to() == null ? "all" : String.join(" ", item.to()),
                                item.text().nb(),
                                item.text().en(),
                                values(item));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String values(Item item) {
        Stream<String> choices = item.choices().stream().map(Codebook::value);
        Stream<String> none = item.scale().hasNoAnswer()
                ? Stream.of(
                        Ballot.DONT_KNOW + "=Vet ikke/Don't know", Ballot.NOT_RELEVANT + "=Ikke aktuelt/Not relevant")
                : Stream.empty();
        return Stream.concat(choices, none).collect(Collectors.joining(" | "));
    }

    private static String value(Option option) {
        return "%s=%s/%s"
                .formatted(option.id(), option.name().nb(), option.name().en());
    }
}
