package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for forms: fields the server can check answers to, and no script or HTML. */
class FormCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "taglist",
            "radio",
            "select",
            "group",
            "dynamiclist",
            "separator",
            "spacer");
    private static final Set<String> SILENT = Set.of("text", "group", "separator", "spacer");
    private static final Set<String> IN_TABLE =
            Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio", "select");
    private static final Pattern CODE = Pattern.compile(
            "<\\s*+/?+\\s*+[a-zA-Z!]|javascript:|\\bon\\w++\\s*+=|data:text/html", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private final Findings findings;

    FormCheck(Findings findings) {
        this.findings = findings;
    }

    void check(String path, byte[] content) {
        JsonNode form;
        try {
            form = JSON.readTree(content);
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            findings.error(
                    path,
                    null,
                    null,
                    "not-json",
                    words("er ikke gyldig JSON, se linje " + line, "is not valid JSON, see line " + line),
                    null);
            return;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        String expected = path.replaceFirst("^.*/", "").replace(".form", "");
        String id = form.path("id").asText();
        if (!expected.equals(id)) {
            findings.error(
                    path,
                    id,
                    null,
                    "form-id",
                    words("skjemaets id må være «%s»".formatted(expected), "form id must be '%s'".formatted(expected)),
                    null);
        }
        fields(path, form, false, new HashSet<>());
    }

    private void fields(String path, JsonNode container, boolean inList, Set<String> keys) {
        for (JsonNode field : container.path("components")) {
            String kind = field.path("type").asText();
            String key = field.path(kind.equals("dynamiclist") ? "path" : "key").asText("");
            String element = key.isEmpty() ? field.path("id").asText(null) : key;
            String label = field.path("label").asText(null);
            if (kind.equals("html") || kind.equals("iframe") || kind.equals("script")) {
                findings.error(
                        path,
                        element,
                        label,
                        "form-html",
                        words("er HTML, som skjemaer ikke kan ha", "is HTML, which forms may not have"),
                        words("Bruk et tekstfelt.", "Use a text field."));
            } else if (!KINDS.contains(kind)) {
                findings.error(
                        path,
                        element,
                        label,
                        "form-field",
                        words(
                                "er et felt av slaget «%s», som Trepart ikke kan kontrollere svar på".formatted(kind),
                                "is a field of the kind “%s”, whose answers Trepart cannot check".formatted(kind)),
                        words("Bruk et annet slags felt.", "Use another kind of field."));
            }
            texts(path, element, label, field);
            if (KINDS.contains(kind) && !SILENT.contains(kind)) {
                checkKey(path, element, label, key, keys);
            }
            checkEach(path, element, label, field, inList);
            fields(
                    path,
                    field,
                    inList || kind.equals("dynamiclist"),
                    kind.equals("dynamiclist") ? new HashSet<>() : keys);
        }
    }

    private void checkKey(String path, String element, String label, String key, Set<String> keys) {
        if (!KEY.matcher(key).matches()) {
            findings.error(
                    path,
                    element,
                    label,
                    "form-key",
                    words("har ingen brukbar nøkkel", "has no usable key"),
                    words("Nøkkelen er bokstaver og tall, som «antallAnsatte».", "A key is letters and digits."));
        } else if (!keys.add(key)) {
            findings.error(
                    path,
                    element,
                    label,
                    "duplicate-key",
                    words(
                            "har samme nøkkel som et annet felt, så det ene svaret ville gå tapt",
                            "has the same key as another field, so one answer would be lost"),
                    words("Gi det ene en annen nøkkel.", "Give one of them another key."));
        }
    }

    /**
     * A field that is each enterprise's own. Where it must be answered, it is asked for in a table with a row for each:
     * so it must be of a kind that has room there, with the same choices for all, and be asked of all.
     */
    private void checkEach(String path, String element, String label, JsonNode field, boolean inList) {
        JsonNode each = field.path("properties").path("each");
        if (each.isMissingNode()) {
            return;
        }
        boolean required = field.path("validate").path("required").asBoolean();
        if (!each.asText().equals("true")) {
            each(path, element, label, "«each» kan bare være «true»", "“each” can only be “true”");
        } else if (inList || SILENT.contains(field.path("type").asText())) {
            each(
                    path,
                    element,
                    label,
                    "kan ikke være hver virksomhets eget, for det er ikke et svar for seg",
                    "cannot be each enterprise's own, for it is not an answer by itself");
        } else if (required
                && (!IN_TABLE.contains(field.path("type").asText())
                        || field.has("valuesKey")
                        || field.has("conditional"))) {
            each(
                    path,
                    element,
                    label,
                    "må besvares og er hver virksomhets eget, men kan ikke spørres om i en tabell",
                    "must be answered and is each enterprise's own, but cannot be asked for in a table");
        }
    }

    private void each(String path, String element, String label, String nb, String en) {
        findings.error(
                path,
                element,
                label,
                "form-each",
                words(nb, en),
                words(
                        "Merk et felt med tekst, tall, dag eller faste valg, uten vilkår, eller ta bort merket.",
                        "Mark a field with text, number, day or fixed choices and no condition, or take the mark away."));
    }

    private void texts(String path, String element, String label, JsonNode field) {
        field.properties().forEach(entry -> {
            boolean nested = entry.getKey().equals("components");
            boolean condition = entry.getKey().equals("conditional");
            if (!nested) {
                expressions(path, element, label, entry.getValue());
            }
            if (!nested && !condition && hasCode(entry.getValue())) {
                findings.error(
                        path,
                        element,
                        label,
                        "form-script",
                        words(
                                "har skript eller HTML i «%s»".formatted(entry.getKey()),
                                "has script or HTML in “%s”".formatted(entry.getKey())),
                        words("Skriv ren tekst.", "Write plain text."));
            }
        });
    }

    /** The server asks conditions too, each time somebody answers. */
    private void expressions(String path, String element, String label, JsonNode value) {
        if (value.isTextual() && value.asText().startsWith("=")) {
            BoundedFeel.notOffered(value.asText())
                    .ifPresent(word -> findings.error(
                            path,
                            element,
                            label,
                            "not-offered",
                            words(
                                    "bruker «%s», som skjemaer ikke kan ha".formatted(word),
                                    "uses “%s”, which forms may not have".formatted(word)),
                            words(
                                    "Sammenlign felter med ord, tall og datoer.",
                                    "Compare fields with words, numbers and dates.")));
        }
        value.forEach(inner -> expressions(path, element, label, inner));
    }

    private static boolean hasCode(JsonNode value) {
        if (value.isTextual()) {
            return CODE.matcher(value.asText()).find();
        }
        for (JsonNode inner : value) {
            if (hasCode(inner)) {
                return true;
            }
        }
        return false;
    }
}
