package no.trepart.engine;

import no.trepart.Localized;

/**
 * One thing that keeps a gate closed.
 *
 * @param text what is missing
 * @param role the role that can supply it; null when nobody in particular
 * @param how what that role does about it; null when obvious
 */
public record Missing(Localized text, String role, Localized how) {}
