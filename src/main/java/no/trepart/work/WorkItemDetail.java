package no.trepart.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.trepart.people.Person;
import no.trepart.work.OptionSource.Option;

/**
 * A work item with all that its page shows.
 *
 * @param data what the form opens with: the person's own draft, else what others have signed, else an earlier answer
 * @param answers what other parties have answered here; empty while they are sealed
 * @param shown earlier answers to stand beside the form
 * @param cannot why it cannot be answered now; null when it can
 */
record WorkItemDetail(
        @JsonUnwrapped WorkItemSummary summary,
        int version,
        WorkItem.State state,
        String description,
        Why why,
        List<String> next,
        JsonNode form,
        Map<String, List<Option>> options,
        Map<String, Object> data,
        Instant draftSavedAt,
        boolean sealed,
        List<Answer> answers,
        List<Shown> shown,
        May may,
        String cannot,
        Diagram diagram,
        List<Comment> comments) {

    record Why(String text, String lane, String rule, List<Person.Ref> others) {}

    record Answer(Person.Ref by, String role, String roleName, Instant at, List<Forms.Entry> entries) {}

    record Shown(String step, String title, List<Answer> answers) {}

    record RoleRef(String role, String roleName) {}

    record May(
            boolean answer,
            boolean claim,
            boolean release,
            boolean handOver,
            List<RoleRef> signOnBehalfOf,
            boolean comment) {}

    record Diagram(
            String definitionId,
            String process,
            String name,
            List<String> current,
            List<String> passed,
            String label) {}

    record Comment(String id, Person.Ref by, Instant at, String text) {}
}
