package no.trepart.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.casefile.Subjects;
import no.trepart.casefile.Subjects.Subject;
import no.trepart.work.Form.Field;
import org.springframework.stereotype.Component;

/**
 * What a form opens with that nobody has answered yet: what is known of the subject under the names of the form's
 * fields, and with it the answer the model names: over it when given in the same process, under it when it is of an
 * earlier one. Any number of items with the same few queries.
 */
@Component
class Prefill {

    private static final Set<String> STANDING = Set.of("number", "radio", "checkbox", "checklist");

    private final SubmissionRepository submissions;
    private final Subjects subjects;
    private final Forms forms;

    Prefill(SubmissionRepository submissions, Subjects subjects, Forms forms) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.forms = forms;
    }

    Map<String, Object> of(WorkItem item) {
        return of(List.of(item)).get(item.id());
    }

    /** By item. */
    Map<String, Map<String, Object>> of(Collection<WorkItem> items) {
        Map<String, Subject> about = subjects.byId(ids(items, WorkItem::subjectId));
        Map<String, Submission> earlier =
                earlier(items.stream().filter(item -> item.prefill() != null).toList());
        Map<String, Map<String, Object>> filled = new HashMap<>();
        for (WorkItem item : items) {
            List<Field> fields = forms.of(item.definitionId(), item.step()).stream()
                    .flatMap(form -> form.topFields().stream())
                    .toList();
            Map<String, Object> data = new LinkedHashMap<>();
            Submission answer = earlier.get(item.id());
            if (answer != null && !answer.isOf(item)) {
                data.putAll(carriedOver(answer, item, fields));
            }
            Subject subject = about.get(item.subjectId());
            if (subject != null) {
                fields.stream()
                        .filter(field -> subject.data().get(field.key()) != null)
                        .forEach(field -> data.put(field.key(), subject.data().get(field.key())));
            }
            if (answer != null && answer.isOf(item)) {
                data.putAll(carriedOver(answer, item, fields));
            }
            filled.put(item.id(), data);
        }
        return filled;
    }

    /**
     * A step that comes again has days of its own: those of the round before are over, or belong to that round. What was
     * written, or chosen from a list that may have changed, in an earlier process was about that time.
     */
    private static Map<String, Object> carriedOver(Submission answer, WorkItem item, List<Field> fields) {
        Map<String, Object> data = new LinkedHashMap<>(Forms.data(answer.data()));
        if (!answer.isOf(item)) {
            fields.stream()
                    .filter(field -> !STANDING.contains(field.type()))
                    .forEach(field -> data.remove(field.key()));
        }
        if (answer.step().equals(item.step())) {
            fields.stream().filter(Prefill::isDay).forEach(day -> data.remove(day.key()));
        }
        return data;
    }

    private static boolean isDay(Field field) {
        return "datetime".equals(field.type())
                && !"time".equals(field.node().path("subtype").asText());
    }

    /** By item: the newest answer from the same process, else from the subject, else from the case. */
    private Map<String, Submission> earlier(List<WorkItem> items) {
        Map<String, Submission> found = new HashMap<>();
        find(items, found, WorkItem::processInstanceId, submissions::inProcesses, Submission::processInstanceId);
        find(items, found, WorkItem::subjectId, submissions::ofSubjects, Submission::subjectId);
        find(items, found, WorkItem::caseId, submissions::inCases, Submission::caseId);
        return found;
    }

    private static void find(
            List<WorkItem> items,
            Map<String, Submission> found,
            Function<WorkItem, String> wanted,
            BiFunction<Collection<String>, Collection<String>, List<Submission>> search,
            Function<Submission, String> place) {
        List<WorkItem> missing =
                items.stream().filter(item -> !found.containsKey(item.id())).toList();
        Set<String> places = ids(missing, wanted);
        if (places.isEmpty()) {
            return;
        }
        List<Submission> newestFirst = search.apply(places, ids(missing, WorkItem::prefill));
        for (WorkItem item : missing) {
            newestFirst.stream()
                    .filter(one -> one.step().equals(item.prefill()))
                    .filter(one -> Objects.equals(place.apply(one), wanted.apply(item)))
                    .findFirst()
                    .ifPresent(one -> found.put(item.id(), one));
        }
    }

    private static Set<String> ids(Collection<WorkItem> items, Function<WorkItem, String> id) {
        return items.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
