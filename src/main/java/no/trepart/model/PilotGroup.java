package no.trepart.model;

import java.util.Collections;
import java.util.List;

/**
 * Which new cases a pilot is for: enterprises named, and all that are both of one of the industries and in one of the
 * regions. No industry means any, and so for regions; with neither, only the named ones.
 *
 * @param enterprises organisation numbers
 */
record PilotGroup(List<String> industries, List<String> regions, List<String> enterprises) {

    PilotGroup {
        industries = industries == null ? List.of() : List.copyOf(industries);
        regions = regions == null ? List.of() : List.copyOf(regions);
        enterprises = enterprises == null
                ? List.of()
                : enterprises.stream().map(one -> one.replaceAll("\\s", "")).toList();
    }

    boolean empty() {
        return industries.isEmpty() && regions.isEmpty() && enterprises.isEmpty();
    }

    boolean names(String number) {
        return enterprises.contains(number);
    }

    /** @param region null when the county is in none */
    boolean takes(String industry, String region) {
        return hasFilter()
                && (industries.isEmpty() || industries.contains(industry))
                && (regions.isEmpty() || regions.contains(region));
    }

    private boolean hasFilter() {
        return !industries.isEmpty() || !regions.isEmpty();
    }

    /** Whether some case could belong to both, so that nobody could say which of them it begins on. */
    boolean overlaps(PilotGroup other) {
        boolean named = !Collections.disjoint(enterprises, other.enterprises);
        boolean filtered =
                hasFilter() && other.hasFilter() && meet(industries, other.industries) && meet(regions, other.regions);
        return named || filtered;
    }

    private static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
