package no.trepart.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseFile;
import no.trepart.engine.Models;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.work.OptionSource.Context;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What work has recorded in a case, and what may be told to it. */
@RestController
@RequestMapping("/api/cases/{caseId}")
class CaseWorkController {

    private static final int MOST = 300;

    private final CaseActions actions;
    private final SubmissionRepository submissions;
    private final WorkItemRepository items;
    private final WorkPage page;
    private final WorkViews views;
    private final Access access;
    private final Models models;
    private final Course course;
    private final Programmes programmes;
    private final CurrentPerson current;

    CaseWorkController(
            CaseActions actions,
            SubmissionRepository submissions,
            WorkItemRepository items,
            WorkPage page,
            WorkViews views,
            Access access,
            Models models,
            Course course,
            Programmes programmes,
            CurrentPerson current) {
        this.actions = actions;
        this.submissions = submissions;
        this.items = items;
        this.page = page;
        this.views = views;
        this.access = access;
        this.models = models;
        this.course = course;
        this.programmes = programmes;
        this.current = current;
    }

    @GetMapping("/actions")
    List<CaseActions.Action> actions(@PathVariable String caseId) {
        return actions.offered(caseId);
    }

    @PostMapping("/actions/{action}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(@PathVariable String caseId, @PathVariable String action, @RequestBody Told told) {
        actions.tell(caseId, action, told.data());
    }

    /** Answers recorded in the case, newest first; not those still sealed, except one's own. */
    @GetMapping("/facts")
    @Transactional(readOnly = true)
    public List<FactGroup> facts(@PathVariable String caseId) {
        CaseFile file = access.visible(caseId);
        Programme programme = programmes.get(file.programme());
        Context context = new Context(file.programme(), file.id(), null, file.industry());
        Map<String, List<Submission>> byItem = new LinkedHashMap<>();
        for (Submission one : submissions.allInCase(caseId, Limit.of(MOST))) {
            String key = one.workItemId() == null ? one.id() : one.workItemId();
            byItem.computeIfAbsent(key, item -> new ArrayList<>()).add(one);
        }
        Map<String, WorkItem> found = new LinkedHashMap<>();
        items.findAllById(byItem.keySet()).forEach(item -> found.put(item.id(), item));
        Map<String, String> titles = views.subjectTitles(found.values());
        List<FactGroup> groups = new ArrayList<>();
        byItem.forEach((key, given) -> {
            WorkItem item = found.get(key);
            boolean sealed = item != null && item.sealed() && item.open();
            List<Submission> shown = given.stream()
                    .filter(one -> !sealed || one.personId().equals(current.id()))
                    .toList();
            if (!shown.isEmpty()) {
                groups.add(group(programme, context, item, titles, shown));
            }
        });
        return groups;
    }

    private FactGroup group(
            Programme programme, Context context, WorkItem item, Map<String, String> titles, List<Submission> given) {
        Submission first = given.get(0);
        Localized title = models.outline(first.definitionId())
                .node(first.step())
                .map(node -> node.name())
                .orElse(Localized.same(first.step()));
        String phase = item == null || item.phase() == null
                ? null
                : course.phase(programme.key(), models.setOf(item.definitionId()), item.phase())
                        .map(node -> node.name().here())
                        .orElse(null);
        return new FactGroup(
                first.step(),
                title.here(),
                item == null ? null : titles.get(item.subjectId()),
                phase,
                item == null ? null : item.id(),
                page.answers(given, programme, context));
    }

    record Told(Map<String, Object> data) {}

    record FactGroup(
            String step,
            String title,
            String subject,
            String phaseName,
            String workItem,
            List<WorkItemDetail.Answer> answers) {}
}
