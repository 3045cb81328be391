package no.trepart.programme;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;

/** What can be wrong with any of a programme's YAML files, in words. */
final class YamlFaults {

    private YamlFaults() {}

    static Localized unknownWord(UnrecognizedPropertyException problem) {
        String known = problem.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return Findings.words(
                "ukjent ord «%s»; kjente ord er: %s".formatted(problem.getPropertyName(), known),
                "unknown word '%s'; known are: %s".formatted(problem.getPropertyName(), known));
    }

    /** @param kind what it should be one of */
    static Localized unknown(String kind, String value, Set<String> known) {
        String said = Objects.toString(value, "");
        String choices = known.stream().sorted().collect(Collectors.joining(", "));
        return Findings.words(
                "«%s» (%s) finnes ikke; kjente er: %s".formatted(said, kind, choices),
                "unknown %s '%s'; known are: %s".formatted(kind, said, choices));
    }

    /** Where it is, as {@link YamlLines} wants it. */
    static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("/"));
    }
}
