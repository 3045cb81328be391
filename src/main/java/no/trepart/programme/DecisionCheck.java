package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.DecisionTable.Effort;
import no.trepart.programme.DecisionTable.Place;
import no.trepart.programme.DecisionTable.Rule;
import org.w3c.dom.Document;

/** The rules for decision tables: exactly one answer to every question, and the rules that clash named (MH-19). */
class DecisionCheck {

    static final String DEADLINES = "deadlines";

    /** What is asked may be empty outside a case, and for these only. */
    private static final Set<String> NULLABLE = Set.of("industry", "county", "ownership");
    /** Tables whose silence means something: the programme as a whole, no reminder. */
    private static final Set<String> MAY_BE_SILENT = Set.of("who-gets-a-task", "reminder-policy");

    private static final Set<String> POLICIES = Set.of("UNIQUE", "ANY", "FIRST", "COLLECT", "RULE ORDER");
    private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "ANY", "FIRST");
    private static final int NAMED = 5;
    /** A rule that holds everywhere clashes with every other; nobody reads more than this. */
    private static final int CLASHES = 50;

    private final Findings findings;
    private final TableEntries entries;
    private final Map<String, Set<String>> domains = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();

    /** @param steps every key a deadline is asked for */
    DecisionCheck(Programme programme, Findings findings, Set<String> steps) {
        this.findings = findings;
        this.entries = new TableEntries(programme, findings);
        domains.put("step", steps);
        domains.put("role", programme.lanes());
        domains.put(
                "industry",
                programme.industries().stream().map(Programme.Industry::id).collect(Collectors.toSet()));
        domains.put(
                "county", programme.counties().stream().map(Programme.Named::id).collect(Collectors.toSet()));
    }

    /** The tables of the file; none when it cannot be read. */
    List<DecisionTable> check(String path, byte[] content) {
        Document dmn;
        try {
            dmn = SafeXml.parse(content);
        } catch (SafeXml.NotReadable problem) {
            findings.error(path, null, null, problem.code(), problem.reason(), null);
            return List.of();
        }
        entries.check(path, dmn);
        List<DecisionTable> tables = DecisionTable.in(dmn);
        if (!String.valueOf(dmn.getDocumentElement().getNamespaceURI()).contains("/DMN/")) {
            findings.error(
                    path,
                    null,
                    null,
                    "not-dmn",
                    words("filen er ikke DMN", "the file is not DMN"),
                    words("Lagre den som DMN fra et modelleringsverktøy.", "Save it as DMN from a modeler."));
        }
        if (tables.isEmpty()) {
            findings.error(
                    path,
                    null,
                    null,
                    "no-table",
                    words("filen har ingen beslutningstabell", "the file has no decision table"),
                    null);
        }
        tables.forEach(table -> check(path, table));
        return tables;
    }

    private void check(String path, DecisionTable table) {
        // The database that finds tables by their id takes upper and lower case for the same.
        if (!decisions.add(table.decision().toLowerCase())) {
            findings.error(
                    path,
                    table.decision(),
                    table.name(),
                    "decision-twice",
                    words("finnes i flere filer", "stands in several files"),
                    words("Gi den ene en annen id.", "Give one of them another id."));
        }
        boolean ragged = table.rules().stream()
                .anyMatch(rule -> rule.inputs().size() != table.inputs().size()
                        || rule.outputs().size() != table.outputs().size());
        if (ragged) {
            findings.error(
                    path,
                    table.decision(),
                    table.name(),
                    "ragged-table",
                    words("har regler med feil antall kolonner", "has rules with a wrong number of columns"),
                    null);
            return;
        }
        entries.check(path, table);
        if (!POLICIES.contains(table.hitPolicy())) {
            findings.error(
                    path,
                    table.decision(),
                    table.name(),
                    "hit-policy",
                    words(
                            "har treffregelen «%s», som ikke finnes".formatted(table.hitPolicy()),
                            "has the hit policy “%s”, which does not exist".formatted(table.hitPolicy())),
                    words("Velg én av dem editoren tilbyr.", "Choose one of those the editor offers."));
        }
        Optional<List<TableAtoms>> columns = table.columns(domains, NULLABLE::contains);
        if (columns.isEmpty()) {
            notRead(
                    path,
                    table,
                    words(
                            "har betingelser som ikke kan kontrolleres for hull og overlapp",
                            "has conditions that cannot be checked for gaps and overlaps"),
                    words(
                            "Bruk ord i anførselstegn, tall, date(\"…\"), <, >, og intervaller.",
                            "Use words in quotes, numbers, date(\"…\"), <, > and intervals."));
            return;
        }
        if (!ONE_ANSWER.contains(table.hitPolicy())) {
            return;
        }
        List<Place> places = table.rules().stream()
                .map(rule -> DecisionTable.place(rule, columns.get()))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).pieces().stream().anyMatch(BitSet::isEmpty)) {
                Rule rule = table.rules().get(i);
                findings.warning(
                        path,
                        rule.id(),
                        "%s, %d".formatted(table.name(), rule.number()),
                        "rule-never-holds",
                        words(
                                "regel %d passer aldri: den nevner noe som ikke finnes".formatted(rule.number()),
                                "rule %d never holds: it names something that does not exist".formatted(rule.number())),
                        words("Rett navnet, eller slett regelen.", "Mend the name, or delete the rule."));
            }
        }
        Effort effort = new Effort();
        try {
            overlaps(path, table, places, columns.get(), effort);
            if (!MAY_BE_SILENT.contains(table.decision())) {
                gaps(path, table, places, columns.get(), effort);
            }
        } catch (DecisionTable.TooManyPlaces many) {
            notRead(
                    path,
                    table,
                    words(
                            "er for sammensatt til å kontrolleres helt for hull og overlapp",
                            "is too complex to be checked for all gaps and overlaps"),
                    words("Del den i flere tabeller.", "Split it into several tables."));
        }
    }

    private void notRead(String path, DecisionTable table, Localized reason, Localized hint) {
        findings.warning(path, table.decision(), table.name(), "table-not-read", reason, hint);
    }

    private void overlaps(
            String path, DecisionTable table, List<Place> places, List<TableAtoms> columns, Effort effort) {
        int clashes = 0;
        for (int later = 1; later < places.size(); later++) {
            Rule rule = table.rules().get(later);
            if (table.hitPolicy().equals("FIRST")) {
                // A last rule for everything is a safety net, not a mistake.
                boolean net = rule.inputs().stream().allMatch(entry -> entry.isEmpty() || entry.equals("-"));
                if (!net && hidden(places, later, columns, effort)) {
                    findings.warning(
                            path,
                            rule.id(),
                            "%s, %d".formatted(table.name(), rule.number()),
                            "rule-never-used",
                            words(
                                    "regel %d brukes aldri, for reglene over den tar alt".formatted(rule.number()),
                                    "rule %d is never used: those above it take all".formatted(rule.number())),
                            words("Flytt den opp, eller slett den.", "Move it up, or delete it."));
                }
                continue;
            }
            effort.spend((long) later * columns.size());
            for (int earlier = 0; earlier < later && clashes < CLASHES; earlier++) {
                Rule other = table.rules().get(earlier);
                Optional<Place> both = DecisionTable.both(places.get(earlier), places.get(later));
                boolean agree =
                        table.hitPolicy().equals("ANY") && rule.outputs().equals(other.outputs());
                if (both.isPresent() && !agree) {
                    clashes++;
                    String where = DecisionTable.say(both.get(), columns);
                    findings.error(
                            path,
                            rule.id(),
                            "%s, %d".formatted(table.name(), rule.number()),
                            "overlap",
                            words(
                                    "regel %d og %d passer begge når: %s"
                                            .formatted(other.number(), rule.number(), where),
                                    "rules %d and %d both hold where: %s"
                                            .formatted(other.number(), rule.number(), where)),
                            words(
                                    "Gjør den ene smalere, eller velg «første treff».",
                                    "Make one of them narrower, or choose the hit policy “first”."));
                }
            }
        }
    }

    private static boolean hidden(List<Place> places, int rule, List<TableAtoms> columns, Effort effort) {
        Place own = places.get(rule);
        return own.pieces().stream().noneMatch(BitSet::isEmpty)
                && DecisionTable.uncovered(places.subList(0, rule), columns, effort).stream()
                        .noneMatch(left -> DecisionTable.both(left, own).isPresent());
    }

    private void gaps(String path, DecisionTable table, List<Place> places, List<TableAtoms> columns, Effort effort) {
        boolean stops = table.decision().equals(DEADLINES);
        List<Place> gaps = DecisionTable.uncovered(places, columns, effort);
        gaps.stream().limit(NAMED).forEach(gap -> {
            String where = DecisionTable.say(gap, columns);
            Localized message =
                    words("ingen regel passer når: %s".formatted(where), "no rule holds where: %s".formatted(where));
            Localized hint = words(
                    "Legg til en regel, nederst om den skal gjelde resten.",
                    "Add a rule, at the bottom if it is for the rest.");
            if (stops) {
                findings.error(path, table.decision(), table.name(), "gap", message, hint);
            } else {
                findings.warning(path, table.decision(), table.name(), "gap", message, hint);
            }
        });
    }
}
