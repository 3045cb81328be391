package no.trepart.programme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FEEL that always comes to an end soon: no loops, no functions of its own, no powers and no patterns. With those a few
 * words in a table or a form could keep the server busy for days.
 */
final class BoundedFeel {

    /** Longer than anything a person reads in a table. */
    static final int LONGEST = 2000;

    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"", Pattern.DOTALL);
    private static final Pattern ENDLESS =
            Pattern.compile("\\b(?:for|some|every|function|external|matches|replace|split|extract)\\b|\\*\\*");

    private BoundedFeel() {}

    /** What in the expression is not offered; empty when all of it is. */
    static Optional<String> notOffered(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of(expression.substring(0, 40) + "…");
        }
        Matcher word = ENDLESS.matcher(TEXTS.matcher(expression).replaceAll("\"\""));
        return word.find() ? Optional.of(word.group()) : Optional.empty();
    }
}
