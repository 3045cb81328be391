package no.trepart;

import java.util.List;
import java.util.Map;

/**
 * Something the application will not do, with a reason a person can act on. The web layer turns it into a problem
 * document; nothing is changed when it is thrown.
 */
public class Refused extends RuntimeException {

    /** What kind of no it is; the web layer gives each its status. */
    public enum Kind {
        /** There is no such thing, or not for you: the two look the same. */
        NOT_FOUND,
        FORBIDDEN,
        /** It has been done already or clashes with what is there. */
        CONFLICT,
        /** What you saw has changed since. */
        STALE,
        INVALID,
        TOO_LARGE,
        /** It waits: for a pause to end, for a gate to open. */
        ON_HOLD
    }

    private final Kind kind;
    private final String code;
    private final Localized reason;
    private final List<Field> fields;
    private final Map<String, Object> current;

    public Refused(Kind kind, String code, Localized reason) {
        this(kind, code, reason, List.of());
    }

    public Refused(Kind kind, String code, Localized reason, List<Field> fields) {
        this(kind, code, reason, fields, Map.of());
    }

    private Refused(Kind kind, String code, Localized reason, List<Field> fields, Map<String, Object> current) {
        super(code + ": " + reason.en());
        this.kind = kind;
        this.code = code;
        this.reason = reason;
        this.fields = List.copyOf(fields);
        this.current = current;
    }

    /** @param current how it stands now, for whoever saw it otherwise; only what that person may see */
    public static Refused stale(Localized reason, Map<String, Object> current) {
        return new Refused(Kind.STALE, "changed", reason, List.of(), current);
    }

    /** @param current how it stands now, such as who has it; only what that person may see */
    public static Refused conflict(String code, Localized reason, Map<String, Object> current) {
        return new Refused(Kind.CONFLICT, code, reason, List.of(), current);
    }

    public static Refused notFound() {
        return new Refused(
                Kind.NOT_FOUND,
                "not-found",
                new Localized(
                        "Vi fant ikke det du leter etter, eller du har ikke tilgang til det.",
                        "We could not find what you are looking for, or you have no access to it."));
    }

    public static Refused forbidden(String nb, String en) {
        return new Refused(Kind.FORBIDDEN, "forbidden", new Localized(nb, en));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Localized reason() {
        return reason;
    }

    public List<Field> fields() {
        return fields;
    }

    /** How it stands now; empty unless it is {@link Kind#STALE} or {@link Kind#CONFLICT}. */
    public Map<String, Object> current() {
        return current;
    }

    /**
     * What is wrong with one field.
     *
     * @param path key of the field, with index and key inside a list: {@code goals[0].title}
     */
    public record Field(String path, Localized message) {}
}
