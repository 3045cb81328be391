package no.trepart.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few kinds of FEEL by which the forms hide a field: comparisons with a text or a tick, joined by {@code and}, and
 * counts. */
class HideRule {

    private static final Pattern COMPARISON = Pattern.compile("(?:this\\.)?(\\w+)\\s*(!?=)\\s*\"([^\"]*)\"");
    private static final Pattern TICK = Pattern.compile("(\\w+)\\s*(!?=)\\s*(true|false)");
    private static final Pattern COUNT = Pattern.compile("count\\((\\w+)\\)\\s*<\\s*(\\d+)");

    private HideRule() {}

    /** Whether a field is hidden; what cannot be read hides nothing, for the server has the last word. */
    static boolean hides(String rule, Map<String, Object> values) {
        return !rule.isBlank()
                && Arrays.stream(rule.strip().replaceFirst("^=", "").split("\\s+and\\s+"))
                        .allMatch(clause -> holds(clause.strip(), values));
    }

    private static boolean holds(String clause, Map<String, Object> values) {
        Matcher comparison = COMPARISON.matcher(clause);
        if (comparison.matches()) {
            boolean same = comparison.group(3).equals(values.get(comparison.group(1)));
            return same == comparison.group(2).equals("=");
        }
        Matcher tick = TICK.matcher(clause);
        if (tick.matches()) {
            boolean ticked = Boolean.TRUE.equals(values.get(tick.group(1)));
            return (ticked == Boolean.parseBoolean(tick.group(3)))
                    == tick.group(2).equals("=");
        }
        Matcher count = COUNT.matcher(clause);
        return count.matches()
                && values.get(count.group(1)) instanceof List<?> list
                && list.size() < Integer.parseInt(count.group(2));
    }
}
