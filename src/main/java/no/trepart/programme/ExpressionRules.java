package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Expressions reach what Trepart offers, and the fields that forms mark as deciding. Nothing else. */
class ExpressionRules {

    /** What features tell models: with a message, or by deciding in a step. */
    private static final Map<String, String> TOLD = Map.of(
            "attended", "gatheringHeld",
            "vacantRole", "roleVacant",
            "complete", "${steps.judgeAttendance}");

    private static final Set<String> ALWAYS = Set.of("caseId", "subjectId", "industry");
    private static final Set<String> OPERATORS = Set.of(
            "and", "or", "not", "empty", "true", "false", "null", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");
    private static final Pattern QUOTED =
            Pattern.compile("'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"", Pattern.DOTALL);
    private static final Pattern OFFERED = Pattern.compile("\\b(steps|gates|deadlines)\\.(\\w+)");
    private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");
    private static final Pattern PROPERTY = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern ASSIGNMENT = Pattern.compile("[^=!<>]=(?!=)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z]\\w*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Findings findings;
    private final Map<String, Set<String>> offered;
    private final Collection<ModelDrawing> drawings;
    private final Map<String, byte[]> files;

    /** @param offered names by word: what stands after {@code steps.} and {@code gates.} */
    ExpressionRules(
            Findings findings,
            Map<String, Set<String>> offered,
            Collection<ModelDrawing> drawings,
            Map<String, byte[]> files) {
        this.findings = findings;
        this.offered = offered;
        this.drawings = drawings;
        this.files = files;
    }

    void check(ModelDrawing drawing, String process) {
        Set<String> known = known(drawing, process);
        each(drawing, (element, text) -> {
            for (String expression : expressions(text)) {
                check(drawing, element, expression, known);
            }
        });
    }

    /** What stands between braces after a $ or #; a brace within quotes ends nothing, nor does the end of the text. */
    static List<String> expressions(String text) {
        List<String> found = new ArrayList<>();
        for (int at = begin(text, 0); at >= 0; at = begin(text, at)) {
            int from = at + 2;
            char quote = 0;
            for (at = from; at < text.length() && (quote != 0 || text.charAt(at) != '}'); at++) {
                char here = text.charAt(at);
                if (quote != 0 && here == '\\') {
                    at++;
                } else if (quote == 0 && (here == '\'' || here == '"')) {
                    quote = here;
                } else if (here == quote) {
                    quote = 0;
                }
            }
            at = Math.min(at, text.length());
            found.add(text.substring(from, at));
        }
        return found;
    }

    private static int begin(String text, int from) {
        for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (brace > 0 && "$#".indexOf(text.charAt(brace - 1)) >= 0) {
                return brace - 1;
            }
        }
        return -1;
    }

    private void check(ModelDrawing drawing, Element element, String inner, Set<String> known) {
        String whole = "${%s}".formatted(inner.length() > 200 ? inner.substring(0, 200) + "…" : inner);
        if (inner.length() > BoundedFeel.LONGEST) {
            reachesOut(drawing, element, whole);
            return;
        }
        String text = QUOTED.matcher(inner).replaceAll(" '' ");
        Matcher word = OFFERED.matcher(text);
        while (word.find()) {
            Set<String> names = offered.get(word.group(1));
            if (names != null && !names.contains(word.group(2))) {
                findings.error(
                        drawing,
                        element,
                        "not-offered",
                        words(
                                "bruker %s, som Trepart ikke tilbyr".formatted(word.group()),
                                "uses %s, which Trepart does not offer".formatted(word.group())),
                        words(
                                "Velg et av disse: " + String.join(", ", names) + ".",
                                "Choose one of these: " + String.join(", ", names) + "."));
            }
        }
        String rest = OFFERED.matcher(text).replaceAll(" ");
        if (CALL.matcher(rest.replaceAll("\\b(and|or|not|empty)\\s*\\(", "(")).find()
                || PROPERTY.matcher(rest).find()
                || rest.contains("[")
                || ASSIGNMENT.matcher(rest).find()) {
            reachesOut(drawing, element, whole);
            return;
        }
        Matcher name = NAME.matcher(rest);
        while (name.find()) {
            if (!OPERATORS.contains(name.group()) && !known.contains(name.group())) {
                findings.error(
                        drawing,
                        element,
                        "unknown-field",
                        words(
                                "leser «%s», som ingen har fylt inn".formatted(name.group()),
                                "reads “%s”, which nobody has filled in".formatted(name.group())),
                        words(
                                "Merk feltet i skjemaet som avgjørende, eller rett navnet.",
                                "Mark the field in its form as deciding, or mend the name."));
            }
        }
    }

    private void reachesOut(ModelDrawing drawing, Element element, String whole) {
        findings.error(
                drawing,
                element,
                "expression-reaches-out",
                words(
                        "har uttrykket %s, som prøver å nå noe utenfor modellen".formatted(whole),
                        "has the expression %s, which tries to reach something outside the model".formatted(whole)),
                words(
                        "Uttrykk kan bruke avgjørende felter, steps., gates. og deadlines., og sammenligne dem.",
                        "Expressions may use deciding fields, steps., gates. and deadlines., and compare them."));
    }

    /** Every text and attribute that could be an expression, with the element it is about. */
    private static void each(ModelDrawing drawing, BiConsumer<Element, String> expression) {
        ModelDrawing.elements(drawing.xml(), "*").forEach(element -> {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                expression.accept(element, ((Attr) attributes.item(i)).getValue());
            }
            // The engine reads the words of a task as an expression too, before anybody else does.
            boolean prose = element.getLocalName().equals("text")
                    || element.getLocalName().equals("documentation")
                            && !element.getParentNode().getLocalName().equals("userTask");
            for (Node child = element.getFirstChild(); child != null && !prose; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    expression.accept(element, child.getNodeValue());
                }
            }
        });
    }

    private Set<String> known(ModelDrawing drawing, String process) {
        Set<String> known = new HashSet<>(ALWAYS);
        each(
                drawing,
                (element, text) -> TOLD.forEach((name, by) -> {
                    if (text.strip().equals(by)) {
                        known.add(name);
                    }
                }));
        files.forEach((path, content) -> {
            if (path.startsWith(process + "/") && path.endsWith(".form")) {
                deciding(content, known);
            }
        });
        ModelDrawing.elements(drawing.xml(), ModelDrawing.CAMUNDA).forEach(element -> {
            switch (element.getLocalName()) {
                case "inputParameter", "outputParameter" -> known.add(element.getAttribute("name"));
                case "out" -> known.add(element.getAttribute("target"));
                default -> {
                    // gives no variable
                }
            }
        });
        for (ModelDrawing other : drawings) {
            other.elements("callActivity")
                    .filter(call -> call.getAttribute("calledElement").equals(process))
                    .flatMap(call -> ModelDrawing.children(call, "extensionElements").stream())
                    .flatMap(extensions -> ModelDrawing.children(extensions, "in").stream())
                    .forEach(in -> known.add(in.getAttribute("target")));
        }
        return known;
    }

    private static void deciding(byte[] form, Set<String> known) {
        try {
            deciding(JSON.readTree(form), known);
        } catch (IOException unreadable) {
            // found by the rules for forms
        }
    }

    private static void deciding(JsonNode container, Set<String> known) {
        for (JsonNode field : container.path("components")) {
            if (field.path("properties").path("deciding").asText().equals("true")) {
                known.add(field.path("key").asText());
            }
            deciding(field, known);
        }
    }
}
