package no.trepart.survey;

/** A pulse is about to close. */
public record PulseClosing(String pulseId) {}
