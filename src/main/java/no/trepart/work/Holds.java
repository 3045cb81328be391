package no.trepart.work;

import no.trepart.casefile.CasePaused;
import no.trepart.casefile.CaseResumed;
import no.trepart.casefile.Cases;
import no.trepart.programme.Programmes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts work aside while its case is paused. Work of the course itself goes on: it is what ends the pause. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Holds {

    private final WorkItemRepository items;
    private final Cases cases;
    private final Programmes programmes;

    Holds(WorkItemRepository items, Cases cases, Programmes programmes) {
        this.items = items;
        this.cases = cases;
        this.programmes = programmes;
    }

    @EventListener
    void on(CasePaused event) {
        String course = programmes.get(cases.get(event.caseId()).programme()).course();
        items.openIn(event.caseId()).stream()
                .filter(item -> !item.process().equals(course))
                .forEach(WorkItem::hold);
    }

    @EventListener
    void on(CaseResumed event) {
        items.openIn(event.caseId()).stream().filter(WorkItem::onHold).forEach(item -> item.goOn(event.days()));
    }
}
