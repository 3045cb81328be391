package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.DecisionTable.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What may be written in a decision table: bounded FEEL, and answers that whoever asks the table can use. */
class TableEntries {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern UNIT = Pattern.compile("\"(workingDays|days|months)\"");
    private static final Pattern SCOPE =
            Pattern.compile("\"(case|programme|(county|industry|organisation)/[^\"]*)\"(\\s*\\+.*)?", Pattern.DOTALL);
    private static final String NOTHING = "null";

    private final Findings findings;
    private final Map<String, Map<String, Answer>> answers;

    TableEntries(Programme programme, Findings findings) {
        this.findings = findings;
        Set<String> roles =
                programme.roles().stream().map(role -> "\"" + role.id() + "\"").collect(Collectors.toSet());
        Answer days = new Answer(
                text -> NUMBER.matcher(text).matches(),
                words("Skriv et helt tall fra 0 til 9999.", "Write a whole number from 0 to 9999."));
        answers = Map.of(
                DecisionCheck.DEADLINES,
                Map.of(
                        "amount",
                        days,
                        "unit",
                        new Answer(
                                text -> UNIT.matcher(text).matches(),
                                words(
                                        "Skriv \"workingDays\", \"days\" eller \"months\".",
                                        "Write \"workingDays\", \"days\" or \"months\"."))),
                "reminder-policy",
                Map.of(
                        "remindBefore",
                        days,
                        "escalateAfter",
                        days,
                        "escalateTo",
                        new Answer(
                                text -> text.equals(NOTHING) || roles.contains(text),
                                words(
                                        "Skriv id-en til en rolle i programmet i anførselstegn, eller null.",
                                        "Write the id of a role of the programme in quotes, or null."))),
                "who-gets-a-task",
                Map.of(
                        "scope",
                        new Answer(
                                text -> text.equals(NOTHING)
                                        || SCOPE.matcher(text).matches(),
                                words(
                                        "Skriv \"case\", \"programme\", \"county/…\", \"industry/…\" eller"
                                                + " \"organisation/…\".",
                                        "Write \"case\", \"programme\", \"county/…\", \"industry/…\" or"
                                                + " \"organisation/…\"."))));
    }

    /** Whatever stands in the file: no other language than FEEL, and no FEEL without an end. */
    void check(String path, Document dmn) {
        ModelDrawing.elements(dmn, "*").forEach(element -> {
            String language = element.getAttribute("expressionLanguage");
            if (!language.isEmpty() && !language.toLowerCase().contains("feel")) {
                findings.error(
                        path,
                        idOf(element),
                        null,
                        "script",
                        words(
                                "er skrevet i «%s», og Trepart leser bare FEEL".formatted(language),
                                "is written in “%s”, and Trepart reads FEEL only".formatted(language)),
                        words("Velg FEEL som uttrykksspråk.", "Choose FEEL as expression language."));
            }
            if (element.getLocalName().equals("text")) {
                BoundedFeel.notOffered(element.getTextContent())
                        .ifPresent(word -> findings.error(
                                path,
                                idOf(element),
                                null,
                                "not-offered",
                                words(
                                        "bruker «%s», som tabeller ikke kan ha".formatted(word),
                                        "uses “%s”, which tables may not have".formatted(word)),
                                words(
                                        "Bruk ord, tall, datoer, intervaller og sammenligninger.",
                                        "Use words, numbers, dates, intervals and comparisons.")));
            }
        });
    }

    private static String idOf(Element element) {
        for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
            if (inner.hasAttribute("id")) {
                return inner.getAttribute("id");
            }
        }
        return null;
    }

    /** What a table answers must be of use: else the task it is asked for could not come to anybody. */
    void check(String path, DecisionTable table) {
        Map<String, Answer> wanted = answers.getOrDefault(table.decision(), Map.of());
        wanted.forEach((name, answer) -> {
            int column = table.outputs().indexOf(name);
            if (column < 0) {
                findings.error(
                        path,
                        table.decision(),
                        table.name(),
                        "answer",
                        words(
                                "mangler kolonnen «%s» blant svarene".formatted(name),
                                "lacks the column “%s” among its answers".formatted(name)),
                        null);
                return;
            }
            for (Rule rule : table.rules()) {
                String text = rule.outputs().get(column);
                if (!answer.fits().test(text)) {
                    findings.error(
                            path,
                            rule.id(),
                            "%s, %d".formatted(table.name(), rule.number()),
                            "answer",
                            words(
                                    "regel %d svarer «%s» i «%s», som ikke kan brukes"
                                            .formatted(rule.number(), shown(text), name),
                                    "rule %d answers “%s” in “%s”, which is of no use"
                                            .formatted(rule.number(), shown(text), name)),
                            answer.hint());
                }
            }
        });
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private record Answer(Predicate<String> fits, Localized hint) {}
}
