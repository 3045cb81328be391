package no.trepart.survey;

/** A wave's day has come; until everybody has heard this, it can still be answered. */
public record WaveClosing(String waveId) {}
