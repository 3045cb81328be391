package no.trepart.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.work.Form.Field;

/**
 * What a form says of dates and times beyond its own fields: property {@code when} is {@code past} (today or earlier) or
 * {@code future} (later than today, within ten years), property {@code after} names a field of the same row that must come first.
 */
class MomentRules {

    /** Years ahead; what is further off is a slip of the finger. */
    private static final int FURTHEST = 10;

    private final LocalDate today;

    MomentRules(LocalDate today) {
        this.today = today;
    }

    /** What is wrong with the field, or empty; what cannot be read is another rule's. */
    Optional<Localized> fault(Field field, List<Field> beside, Map<String, Object> data) {
        if (!"datetime".equals(field.type()) || !(data.get(field.key()) instanceof String value)) {
            return Optional.empty();
        }
        return out(field, value).or(() -> early(field, value, beside, data));
    }

    private Optional<Localized> out(Field field, String value) {
        String when = field.node().path("properties").path("when").asText();
        if (when.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            if (when.equals("past") && day.isAfter(today)) {
                return Optional.of(new Localized(
                        "Velg en dag som har vært. I dag går også.", "Choose a day that has been. Today is fine too."));
            }
            if (when.equals("future") && !day.isAfter(today)) {
                return Optional.of(new Localized("Velg en dag etter i dag.", "Choose a day later than today."));
            }
            if (when.equals("future") && day.isAfter(today.plusYears(FURTHEST))) {
                return Optional.of(new Localized(
                        "Velg en dag innen de neste %d årene.".formatted(FURTHEST),
                        "Choose a day within the next %d years.".formatted(FURTHEST)));
            }
            return Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Localized> early(Field field, String value, List<Field> beside, Map<String, Object> data) {
        String first = field.node().path("properties").path("after").asText();
        // Dates and times alike are written so that their order as text is their order in time.
        if (first.isEmpty() || !(data.get(first) instanceof String earlier) || value.compareTo(earlier) > 0) {
            return Optional.empty();
        }
        Localized name = beside.stream()
                .filter(other -> first.equals(other.key()))
                .map(Field::label)
                .findFirst()
                .orElse(Localized.same(first));
        return Optional.of(new Localized(
                "Må være etter «%s».".formatted(name.nb()),
                "Must be later than “%s”."
                        .formatted(Optional.ofNullable(name.en()).orElse(name.nb()))));
    }
}
