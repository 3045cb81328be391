package no.trepart.model;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.model.ModelVocabulary.Named;
import no.trepart.work.Form;

/** The questions of a model's forms whose answers gateways may go by, with the answers there are. */
class DecidingFields {

    private static final Localized YES = new Localized("Ja", "Yes");
    private static final Localized NO = new Localized("Nei", "No");

    private DecidingFields() {}

    /**
     * @param model path of the model; its forms stand in the same folder
     * @param forms all forms of the set by path; one that cannot be read gives nothing, it has a finding
     */
    static List<Field> of(String process, String model, Map<String, byte[]> forms) {
        String folder = model.substring(0, model.lastIndexOf('/') + 1);
        Map<String, Field> fields = new LinkedHashMap<>();
        forms.forEach((path, content) -> {
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
                read(content).stream()
                        .filter(Form.Field::deciding)
                        .filter(field -> !answers(field).isEmpty())
                        .forEach(field -> fields.putIfAbsent(
                                field.key(),
                                new Field(
                                        field.key(),
                                        process,
                                        field.label().here(),
                                        isTick(field) ? "check" : "choice",
                                        answers(field))));
            }
        });
        return List.copyOf(fields.values());
    }

    private static List<Form.Field> read(byte[] form) {
        try {
            return Form.read(form).topFields();
        } catch (UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** A number or a date has none: a gateway compares it, and that is written. */
    private static List<Named> answers(Form.Field field) {
        return isTick(field)
                ? List.of(new Named("true", YES.here()), new Named("false", NO.here()))
                : field.values().stream()
                        .map(value -> new Named(value, field.optionLabel(value).here()))
                        .toList();
    }

    private static boolean isTick(Form.Field field) {
        return field.type().equals("checkbox");
    }

    /** @param kind choice or check */
    record Field(String id, String process, String question, String kind, List<Named> answers) {}
}
