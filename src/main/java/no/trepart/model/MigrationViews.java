package no.trepart.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes in which moving cases to another revision is asked for and read. */
class MigrationViews {

    private MigrationViews() {}

    record RevisionRef(String id, int number, String title, RevisionState state) {

        static RevisionRef of(Revision revision) {
            return new RevisionRef(revision.id(), revision.number(), revision.title(), revision.state());
        }
    }

    /** @param cases those that would move; never with their names for whoever may not see them */
    record Plan(RevisionRef from, RevisionRef to, List<Process> processes, List<Case> cases) {}

    /** @param targets elements of the new model something may be sent to; empty when the process is not in it */
    record Process(String process, String name, int running, List<Line> plan, List<Target> targets) {}

    /**
     * @param target null when the element has nowhere to go by itself
     * @param proposed whether the engine found it by itself
     * @param must whether something stands there now
     * @param cases how many stand there
     * @param fault why it cannot go there; null when it can
     */
    record Line(
            String source,
            String sourceName,
            String kind,
            String target,
            String targetName,
            boolean proposed,
            boolean must,
            int cases,
            String fault) {}

    record Target(String id, String name, String kind) {}

    /** @param region null when the county is in none */
    record Case(String caseId, String label, String phase, int revision, String industry, String region) {}

    /**
     * @param mapping by process, target by source; null sends an element nowhere
     * @param cases null for all that run on the earlier revision
     */
    record Wanted(
            String from, Map<String, Map<String, String>> mapping, List<String> cases, String industry, String region) {

        Map<String, Map<String, String>> choices() {
            Map<String, Map<String, String>> choices = new LinkedHashMap<>();
            if (mapping != null) {
                mapping.forEach((process, lines) -> choices.put(process, lines == null ? Map.of() : lines));
            }
            return choices;
        }
    }

    record Tried(List<Outcome> results) {}

    /** @param why null when it can move */
    record Outcome(String caseId, String label, boolean ok, List<String> moves, String why) {}

    record Begun(String batchId) {}

    record Progress(
            String id,
            RevisionRef from,
            RevisionRef to,
            String state,
            int total,
            int done,
            int failed,
            List<Result> results) {}

    /** @param state waiting, done or failed */
    record Result(String caseId, String label, String state, List<String> moves, String why) {}
}
