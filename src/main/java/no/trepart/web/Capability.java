package no.trepart.web;

/** Something the shell offers only to those who may; each feature answers for itself. The server checks again on use. */
public interface Capability {

    String name();

    /** For the person of this request. */
    boolean allowed();
}
