package no.trepart.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One column of a decision table, cut into the pieces its entries tell apart: each word it names, or each number, date and
 * stretch between them. Within a piece every entry holds everywhere or nowhere, so that comparing rules is exact.
 */
class TableAtoms {

    /** Much longer ones would take the patterns below too long. */
    private static final int LONGEST = 500;

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)\\s*(.+)");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([])\\[])");
    private static final Pattern DATE = Pattern.compile("date\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,9})?");
    private static final String OTHER = "\u0000other";

    private final String input;
    private final boolean ordered;
    private final boolean dates;
    private final List<String> words = new ArrayList<>();
    private final List<BigDecimal> points = new ArrayList<>();
    private final boolean withNull;

    private TableAtoms(
            String input, boolean ordered, boolean dates, Set<String> words, Set<BigDecimal> points, boolean withNull) {
        this.input = input;
        this.ordered = ordered;
        this.dates = dates;
        this.words.addAll(words);
        this.points.addAll(points);
        this.withNull = withNull;
    }

    /**
     * @param domain all values the input can have, so that no other is looked at; empty when that is not known
     * @param withNull whether the input may be empty
     * @return nothing when an entry is written in a way that is not read here
     */
    static Optional<TableAtoms> of(String input, List<String> entries, Set<String> domain, boolean withNull) {
        Set<String> words = new TreeSet<>(domain);
        Set<BigDecimal> points = new TreeSet<>();
        boolean dates = false;
        for (String entry : entries) {
            if (entry.length() > LONGEST) {
                return Optional.empty();
            }
            for (String test : tests(entry)) {
                Matcher word = WORD.matcher(test);
                if (test.equals("null") || test.equals("-") || test.isEmpty()) {
                    continue;
                } else if (word.matches()) {
                    if (domain.isEmpty()) {
                        words.add(word.group(1));
                    }
                } else if (test.equals("true") || test.equals("false")) {
                    words.add("true");
                    words.add("false");
                } else {
                    List<String> ends = ends(test);
                    for (String end : ends) {
                        Optional<BigDecimal> point = value(end);
                        if (point.isEmpty()) {
                            return Optional.empty();
                        }
                        dates |= DATE.matcher(end).matches();
                        points.add(point.get());
                    }
                }
            }
        }
        if (!points.isEmpty() && !words.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = !domain.isEmpty() || words.equals(Set.of("true", "false"));
        if (points.isEmpty() && !closed) {
            words.add(OTHER);
        }
        return Optional.of(new TableAtoms(input, !points.isEmpty(), dates, words, points, withNull));
    }

    private static List<String> ends(String test) {
        Matcher interval = INTERVAL.matcher(test);
        if (interval.matches()) {
            return List.of(interval.group(2), interval.group(3));
        }
        Matcher comparison = COMPARISON.matcher(test);
        return List.of(comparison.matches() ? comparison.group(2).strip() : test);
    }

    private static Optional<BigDecimal> value(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            // One way to write each number, so that 1 and 1.0 are found to be the same.
            return NUMBER.matcher(text.strip()).matches()
                    ? Optional.of(new BigDecimal(text.strip()).stripTrailingZeros())
                    : Optional.empty();
        }
        try {
            return Optional.of(BigDecimal.valueOf(LocalDate.parse(date.group(1)).toEpochDay())
                    .stripTrailingZeros());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isNegated(String entry) {
        return entry.strip().matches("(?s)not\\s*\\(.*\\)");
    }

    /** The tests of an entry, of which one must hold; those within {@code not()} when it has one. */
    private static List<String> tests(String entry) {
        String text = entry.strip();
        if (isNegated(text)) {
            text = text.replaceFirst("not\\s*\\(", "").replaceFirst("\\)$", "");
        }
        List<String> tests = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && !quoted && depth <= 0) {
                tests.add(one.toString().strip());
                one.setLength(0);
            } else {
                one.append(c);
            }
        }
        tests.add(one.toString().strip());
        return tests;
    }

    int size() {
        return (ordered ? 2 * points.size() + 1 : words.size()) + (withNull ? 1 : 0);
    }

    /** The pieces an entry holds in. */
    BitSet of(String entry) {
        BitSet held = new BitSet(size());
        String text = entry.strip();
        if (text.isEmpty() || text.equals("-")) {
            held.set(0, size());
            return held;
        }
        for (String test : tests(text)) {
            add(test, held);
        }
        if (isNegated(text)) {
            held.flip(0, size());
        }
        return held;
    }

    private void add(String test, BitSet held) {
        if (test.equals("null")) {
            if (withNull) {
                held.set(size() - 1);
            }
        } else if (!ordered) {
            Matcher word = WORD.matcher(test);
            int known = words.indexOf(word.matches() ? word.group(1) : test);
            if (known >= 0) {
                held.set(known);
            }
        } else {
            Matcher interval = INTERVAL.matcher(test);
            Matcher comparison = COMPARISON.matcher(test);
            int last = 2 * points.size();
            if (interval.matches()) {
                int from = at(interval.group(2)) + (interval.group(1).equals("[") ? 0 : 1);
                int to = at(interval.group(3)) - (interval.group(4).equals("]") ? 0 : 1);
                if (from <= to) {
                    held.set(from, to + 1);
                }
            } else if (comparison.matches()) {
                int point = at(comparison.group(2));
                switch (comparison.group(1)) {
                    case "<" -> held.set(0, point);
                    case "<=" -> held.set(0, point + 1);
                    case ">" -> held.set(point + 1, last + 1);
                    case ">=" -> held.set(point, last + 1);
                    default -> held.set(point);
                }
            } else {
                held.set(at(test));
            }
        }
    }

    /** Points have odd numbers, the stretches between them even ones. */
    private int at(String text) {
        return 2 * points.indexOf(value(text).orElseThrow()) + 1;
    }

    /** Says in words which pieces are meant; empty when all are. */
    String say(BitSet pieces) {
        if (pieces.cardinality() == size()) {
            return "";
        }
        return pieces.stream().mapToObj(this::say).collect(Collectors.joining(" / ", input + " ", ""));
    }

    private String say(int piece) {
        if (withNull && piece == size() - 1) {
            return "(tom)";
        }
        if (!ordered) {
            return words.get(piece).equals(OTHER) ? "(noe annet)" : "«%s»".formatted(words.get(piece));
        }
        if (piece % 2 == 1) {
            return "= " + shown(points.get(piece / 2));
        }
        if (piece == 0) {
            return "< " + shown(points.get(0));
        }
        String above = "> " + shown(points.get(piece / 2 - 1));
        return piece == 2 * points.size() ? above : above + " og < " + shown(points.get(piece / 2));
    }

    private String shown(BigDecimal point) {
        return dates ? LocalDate.ofEpochDay(point.longValue()).toString() : point.toPlainString();
    }
}
