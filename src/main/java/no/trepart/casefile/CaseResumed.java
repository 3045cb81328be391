package no.trepart.casefile;

/**
 * A paused case goes on.
 *
 * @param days how many days it stood still, by which deadlines move
 */
public record CaseResumed(String caseId, long days) {}
