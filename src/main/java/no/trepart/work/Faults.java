package no.trepart.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Kind;

/** Collects what is wrong when one task is answered for several, and says of which enterprise. */
class Faults {

    private static final Set<Kind> IN_WHAT_WAS_SENT = Set.of(Kind.INVALID, Kind.NOT_FOUND, Kind.FORBIDDEN);

    private final List<AlikeDesk.Other> others;
    private final Map<String, String> names;
    private final List<Refused.Field> found = new ArrayList<>();
    private final Set<String> ofFirst = new HashSet<>();
    private final List<Localized> told = new ArrayList<>();
    private boolean standsOtherwise;

    /** @param names of enterprises by item, where the person may know them */
    Faults(List<AlikeDesk.Other> others, Map<String, String> names) {
        this.others = others;
        this.names = names;
    }

    /** Faults in its fields are kept; any other refusal of it is thrown as when it is answered alone. */
    void ofFirst(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            found.addAll(refused.fields());
            refused.fields().forEach(field -> ofFirst.add(field.path()));
        }
    }

    void ofOther(int at, Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            add(at, refused);
        }
    }

    /** @throws Refused at once, for the transaction is then lost */
    void of(String id, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException problem) {
            Refused refused = within(problem);
            for (int i = 0; refused != null && i < others.size(); i++) {
                if (others.get(i).id().equals(id)) {
                    add(i, refused);
                }
            }
            refuse();
            throw problem;
        }
    }

    /** A verb called by a model may refuse; the engine wraps what it throws. */
    private static Refused within(Throwable problem) {
        Throwable cause = problem;
        while (cause != null && !(cause instanceof Refused)) {
            cause = cause.getCause();
        }
        return (Refused) cause;
    }

    private void add(int at, Refused refused) {
        String path = "others[%d]".formatted(at);
        if (refused.fields().isEmpty()) {
            Localized words = named(at, refused.reason());
            standsOtherwise |= !IN_WHAT_WAS_SENT.contains(refused.kind());
            found.add(new Refused.Field(path, words));
            told.add(words);
        }
        refused.fields().stream()
                .filter(field -> !ofFirst.contains(field.path()))
                .forEach(field -> found.add(new Refused.Field(path + "." + field.path(), named(at, field.message()))));
    }

    private Localized named(int at, Localized words) {
        String name = names.get(others.get(at).id());
        return new Localized(
                "%s: %s".formatted(name == null ? "Nummer %d i listen".formatted(at + 1) : name, words.nb()),
                "%s: %s".formatted(name == null ? "Number %d in the list".formatted(at + 1) : name, words.en()));
    }

    /** @throws Refused when anything was found */
    void refuse() {
        if (found.isEmpty()) {
            return;
        }
        Localized why = told.isEmpty()
                ? new Localized("Noe mangler eller må rettes.", "Something is missing or wrong.")
                : told.get(0);
        throw new Refused(
                standsOtherwise ? Kind.CONFLICT : Kind.INVALID,
                told.isEmpty() ? "form" : "others",
                new Localized("Ingenting er sendt. " + why.nb(), "Nothing was sent. " + why.en()),
                found);
    }
}
