package no.trepart.programme;

import java.util.Set;
import no.trepart.Localized;

/**
 * Something a set of models should not have, in words a process owner understands.
 *
 * @param path the file
 * @param element id of the element, rule or field; null when it is about the whole file
 * @param elementName what people see of it; null when it has no name
 * @param rule stable id of the rule
 * @param hint what to do about it; null when the message says so
 */
public record Finding(
        String path,
        String element,
        String elementName,
        Severity severity,
        String rule,
        Localized message,
        Localized hint) {

    private static final Set<String> HARMFUL = Set.of(
            "calls-itself",
            "endless-loop",
            "expression-reaches-out",
            "foreign-code",
            "not-bpmn",
            "not-offered",
            "script",
            "single-event-definition",
            "too-many-elements",
            "unsupported");

    /** Errors keep a set from being reviewed and published; warnings are for people to judge. */
    public enum Severity {
        error,
        warning
    }

    public boolean isError() {
        return severity == Severity.error;
    }

    /** Whether even to try it, in a sandbox, could harm the server it is tried on. */
    public boolean doesHarm() {
        return isError() && HARMFUL.contains(rule);
    }

    /** One line for a log: file, element, reason. */
    public String line() {
        return "%s%s: %s [%s]".formatted(path, element == null ? "" : ", " + element, message.en(), rule);
    }
}
