package no.trepart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers that pass their forms; a test changes only what it is about. */
public final class Samples {

    private Samples() {}

    public static Map<String, Object> proposal() {
        return Map.of(
                "unit", "Hele sykehjemmet",
                "why", "Partene vil arbeide sammen om rolleklarhet.",
                "criterion", "own-wish",
                "criterionValue", "Vedtatt i AMU",
                "contactName", "Kari Kontakt",
                "contactEmail", "kari@test.example");
    }

    public static Map<String, Object> support() {
        return Map.of("support", "yes");
    }

    public static Map<String, Object> noOverlap() {
        return Map.of(
                "otherProjects", "no",
                "restructuring", "no",
                "capacity", "enough",
                "advisorCapacity", "yes",
                "proceed", "yes");
    }

    public static Map<String, Object> information(String management, String union, String safety) {
        return Map.of(
                "people",
                List.of(
                        row("management", management),
                        row("union-representative", union),
                        row("safety-representative", safety)),
                "message",
                "Vi spør om dere vil være med i programmet. Les gjerne hva det innebærer.",
                "told",
                List.of("purpose", "demands", "resources", "agencies", "voluntary"),
                "sentOn",
                "2026-11-20",
                "channel",
                "email");
    }

    private static Map<String, Object> row(String role, String name) {
        return Map.of(
                "role", role, "name", name, "email", name.toLowerCase().replaceAll("[^a-z]+", ".") + "@test.example");
    }

    public static Map<String, Object> yes() {
        return Map.of("answer", "yes");
    }

    public static Map<String, Object> with(Map<String, Object> data, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(data);
        changed.put(field, value);
        return changed;
    }
}
