package no.trepart.people;

/** A role somewhere: what work is routed to. Whoever holds the role there now does the work. */
public record Seat(String role, Scope scope) {

    public static Seat of(String role, String scope) {
        return new Seat(role, new Scope(scope));
    }
}
