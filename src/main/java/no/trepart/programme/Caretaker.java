package no.trepart.programme;

import java.util.Set;

/** The roles that look after a programme and take part in no case; every programme that has them calls them so. */
public final class Caretaker {

    /** Gives people their roles. */
    public static final String ADMINISTRATOR = "administrator";

    /** Revises the models. */
    public static final String PROCESS_OWNER = "process-owner";

    private static final Set<String> ALL = Set.of(ADMINISTRATOR, PROCESS_OWNER);

    private Caretaker() {}

    public static boolean is(String role) {
        return ALL.contains(role);
    }
}
