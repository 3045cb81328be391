package no.trepart.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.trepart.Page;
import no.trepart.casefile.CaseViews.CourseList;
import no.trepart.casefile.CaseViews.Detail;
import no.trepart.casefile.CaseViews.DiagramRef;
import no.trepart.casefile.CaseViews.Glance;
import no.trepart.casefile.CaseViews.Summary;
import no.trepart.casefile.CaseViews.TimelineView;
import no.trepart.people.Person;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final CaseList list;
    private final CasePage page;
    private final CaseCourseList courses;
    private final PlannedState planned;
    private final Timeline timeline;
    private final Access access;
    private final Programmes programmes;

    CaseController(
            CaseList list,
            CasePage page,
            CaseCourseList courses,
            PlannedState planned,
            Timeline timeline,
            Access access,
            Programmes programmes) {
        this.list = list;
        this.page = page;
        this.courses = courses;
        this.planned = planned;
        this.timeline = timeline;
        this.access = access;
        this.programmes = programmes;
    }

    @GetMapping
    Page<Summary> cases(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String industry,
            @RequestParam(required = false) String region,
            @RequestParam(required = false) String county,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String advisor,
            @RequestParam(required = false) Boolean overdue,
            @RequestParam(required = false) String sort,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        return list.page(
                new CaseList.Filter(q, industry, region, county, phase, state, advisor, overdue),
                sort,
                cursor,
                Page.limit(limit, 50, 200));
    }

    @GetMapping("/{id}")
    Detail one(@PathVariable String id) {
        return page.of(id);
    }

    @GetMapping("/{id}/glance")
    Glance glance(@PathVariable String id) {
        return page.glance(id);
    }

    @GetMapping("/{id}/timeline")
    Page<TimelineView> timeline(
            @PathVariable String id,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        CaseFile file = access.visible(id);
        Programme programme = programmes.get(file.programme());
        int rows = Page.limit(limit, 50, 200);
        String[] after = Page.after(cursor, 2);
        return Page.of(
                timeline.read(
                        id, after == null ? null : Instant.parse(after[0]), after == null ? null : after[1], rows + 1),
                rows,
                row -> new TimelineView(
                        row.id(),
                        row.at(),
                        row.text().here(),
                        row.kind(),
                        row.personId() == null
                                ? null
                                : new Person.Ref(row.personId(), row.personName(), row.organisation()),
                        row.role() == null
                                ? null
                                : programme.laneName(row.role()).here(),
                        row.detail(),
                        row.workItem()),
                row -> Page.key(row.at(), row.id()));
    }

    @GetMapping("/{id}/course")
    CourseList course(@PathVariable String id) {
        return courses.of(access.visible(id));
    }

    @GetMapping("/{id}/diagrams")
    List<DiagramRef> diagrams(@PathVariable String id) {
        return courses.diagrams(access.visible(id));
    }

    @PutMapping("/{id}/planned-next-state")
    Detail plan(@PathVariable String id, @RequestBody PlannedBody body) {
        planned.move(access.visible(id), body.on(), body.reason());
        return page.of(id);
    }

    record PlannedBody(LocalDate on, String reason) {}
}
