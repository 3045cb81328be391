package no.trepart.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One unit as a file of Enhetsregisteret has it.
 *
 * @param line where it stands: the line as a spreadsheet counts, or in JSON its place in the list
 * @param list {@code enheter} or {@code underenheter}, the list it stood in; null when the file does not say
 * @param facts what we read, only those filled in
 * @param original everything that was filled in, by the file's own column names
 */
record RegisterUnit(int line, String list, Map<RegisterField, String> facts, Map<String, String> original) {

    /** Bedrift and avdeling; every other form of organisation is a main unit's (Enhetsregisteret, organisasjonsformer). */
    private static final Set<String> FORMS_OF_SUB_UNITS = Set.of("BEDR", "AAFY");

    enum Level {
        SUB,
        MAIN,
        UNKNOWN
    }

    /** Null when the file leaves it open. */
    String fact(RegisterField field) {
        return facts.get(field);
    }

    String fact(RegisterField field, RegisterField otherwise) {
        return facts.getOrDefault(field, facts.get(otherwise));
    }

    String number() {
        return OrganisationNumber.normalised(fact(RegisterField.NUMBER));
    }

    String parentNumber() {
        return OrganisationNumber.normalised(fact(RegisterField.PARENT));
    }

    /** The code, such as {@code AS}; null when there is none, or a description in its place. */
    String form() {
        String form = fact(RegisterField.FORM);
        return form == null || form.length() > 4 ? null : form.toUpperCase(Locale.ROOT);
    }

    /** Whether this is where people work, or what owns it. */
    Level level() {
        if (form() != null) {
            return FORMS_OF_SUB_UNITS.contains(form()) ? Level.SUB : Level.MAIN;
        }
        if (list != null) {
            return list.equals("underenheter") ? Level.SUB : Level.MAIN;
        }
        String response = facts.getOrDefault(RegisterField.RESPONSE, "").toLowerCase(Locale.ROOT);
        if (response.contains("underenhet")) {
            return Level.SUB;
        }
        return response.contains("enhet") ? Level.MAIN : Level.UNKNOWN;
    }

    /** The register keeps units that are gone, for a while as no more than a number and a date. */
    boolean gone() {
        return fact(RegisterField.DELETED_ON, RegisterField.CLOSED_ON) != null
                || facts.getOrDefault(RegisterField.RESPONSE, "").matches("(?i)(slettet|fjernet).*");
    }
}
