package no.trepart.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A decision table as written in its file.
 *
 * @param inputs what each column looks at, in order
 * @param outputs names of what it answers, in order
 */
record DecisionTable(
        String decision, String name, String hitPolicy, List<String> inputs, List<String> outputs, List<Rule> rules) {

    /** @param inputs entries as written, in the order of the columns */
    record Rule(String id, int number, List<String> inputs, List<String> outputs) {}

    /** How much may be compared in one table: whoever checks it waits for the answer. */
    static class Effort {

        private long left = 20_000_000;

        void spend(long comparisons) {
            left -= comparisons;
            if (left < 0) {
                throw new TooManyPlaces();
            }
        }
    }

    /** A table whose combinations cannot all be looked at. */
    static class TooManyPlaces extends RuntimeException {}

    /** Combinations of inputs: for each column the pieces that are meant. */
    record Place(List<BitSet> pieces) {}

    static List<DecisionTable> in(Document dmn) {
        return ModelDrawing.elements(dmn, "*")
                .filter(element -> element.getLocalName().equals("decision"))
                .flatMap(decision -> ModelDrawing.children(decision, "decisionTable").stream()
                        .map(table -> read(decision, table)))
                .toList();
    }

    private static DecisionTable read(Element decision, Element table) {
        List<Rule> rules = new ArrayList<>();
        for (Element rule : ModelDrawing.children(table, "rule")) {
            rules.add(new Rule(
                    rule.getAttribute("id"), rules.size() + 1, texts(rule, "inputEntry"), texts(rule, "outputEntry")));
        }
        String policy = table.getAttribute("hitPolicy");
        return new DecisionTable(
                decision.getAttribute("id"),
                decision.getAttribute("name"),
                policy.isEmpty() ? "UNIQUE" : policy,
                ModelDrawing.children(table, "input").stream()
                        .map(input -> ModelDrawing.children(input, "inputExpression").stream()
                                .map(expression -> text(expression))
                                .findFirst()
                                .orElse(""))
                        .toList(),
                ModelDrawing.children(table, "output").stream()
                        .map(output -> output.getAttribute("name"))
                        .toList(),
                rules);
    }

    private static List<String> texts(Element rule, String kind) {
        return ModelDrawing.children(rule, kind).stream()
                .map(DecisionTable::text)
                .toList();
    }

    private static String text(Element entry) {
        return ModelDrawing.children(entry, "text").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining())
                .strip();
    }

    /**
     * The columns cut into pieces; empty when an entry is written in a way that is not read here, so that nothing can be
     * said about the table.
     *
     * @param domains known values by input
     * @param nullable whether an input may be empty
     */
    Optional<List<TableAtoms>> columns(Map<String, Set<String>> domains, Function<String, Boolean> nullable) {
        List<TableAtoms> columns = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            int column = i;
            List<String> entries =
                    rules.stream().map(rule -> rule.inputs().get(column)).toList();
            String input = inputs.get(i);
            Optional<TableAtoms> atoms =
                    TableAtoms.of(input, entries, domains.getOrDefault(input, Set.of()), nullable.apply(input));
            if (atoms.isEmpty()) {
                return Optional.empty();
            }
            columns.add(atoms.get());
        }
        return Optional.of(columns);
    }

    /** Where a rule holds. */
    static Place place(Rule rule, List<TableAtoms> columns) {
        return new Place(IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).of(rule.inputs().get(i)))
                .toList());
    }

    /** Where both hold; empty when nowhere. */
    static Optional<Place> both(Place one, Place other) {
        List<BitSet> common = new ArrayList<>();
        for (int i = 0; i < one.pieces().size(); i++) {
            BitSet pieces = (BitSet) one.pieces().get(i).clone();
            pieces.and(other.pieces().get(i));
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            common.add(pieces);
        }
        return Optional.of(new Place(common));
    }

    /**
     * What of the whole table none of these places covers.
     *
     * @throws TooManyPlaces when its columns can be combined in more ways than can be looked at
     */
    static List<Place> uncovered(List<Place> covered, List<TableAtoms> columns, Effort effort) {
        List<Place> gaps = new ArrayList<>();
        uncovered(covered, columns, 0, new ArrayList<>(), gaps, effort);
        return gaps;
    }

    private static void uncovered(
            List<Place> covered,
            List<TableAtoms> columns,
            int column,
            List<BitSet> so,
            List<Place> gaps,
            Effort effort) {
        if (covered.isEmpty()) {
            List<BitSet> pieces = new ArrayList<>(so);
            for (int i = column; i < columns.size(); i++) {
                BitSet all = new BitSet();
                all.set(0, columns.get(i).size());
                pieces.add(all);
            }
            gaps.add(new Place(pieces));
            return;
        }
        if (column == columns.size()) {
            return;
        }
        effort.spend((long) covered.size() * columns.get(column).size());
        // Pieces that the same rules speak of are looked at together.
        Map<List<Place>, BitSet> alike = new LinkedHashMap<>();
        for (int piece = 0; piece < columns.get(column).size(); piece++) {
            int at = piece;
            List<Place> here = covered.stream()
                    .filter(place -> place.pieces().get(column).get(at))
                    .toList();
            alike.computeIfAbsent(here, key -> new BitSet()).set(piece);
        }
        alike.forEach((here, pieces) -> {
            so.add(pieces);
            uncovered(here, columns, column + 1, so, gaps, effort);
            so.remove(so.size() - 1);
        });
    }

    static String say(Place place, List<TableAtoms> columns) {
        String words = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).say(place.pieces().get(i)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "alt" : words;
    }
}
