package no.trepart.work;

/** How many of a lane's roles must sign. */
public enum Signing {
    /** The lane is one role. */
    single,
    /** Every role of the body signs the same content. */
    all,
    /** One role of the body is enough. */
    any,
    /** Every role of the body gives an answer of its own. */
    separately
}
