package no.trepart.casefile;

import io.micrometer.core.instrument.MeterRegistry;
import no.trepart.engine.CourseEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts milestones as they are reached and committed. */
@Component
class MilestoneMetrics {

    private final MeterRegistry meters;

    MilestoneMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @TransactionalEventListener
    void on(CourseEvent.MilestoneReached event) {
        meters.counter("trepart.milestones.reached", "programme", event.programme(), "milestone", event.milestone())
                .increment();
    }
}
