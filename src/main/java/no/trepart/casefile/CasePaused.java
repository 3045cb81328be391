package no.trepart.casefile;

/** A case stands still until it is resumed. */
public record CasePaused(String caseId) {}
