package no.trepart.gathering;

import no.trepart.engine.CourseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks a gathering as cancelled when its own process is stopped. */
@Component
class CalledOff {

    private final GatheringRepository gatherings;

    CalledOff(GatheringRepository gatherings) {
        this.gatherings = gatherings;
    }

    @EventListener
    void on(CourseEvent.ProcessEnded event) {
        boolean own = event.subjectId() != null && event.subjectId().equals(event.businessKey());
        if (own && !event.completed()) {
            gatherings.findById(event.subjectId()).ifPresent(gathering -> {
                gathering.cancel();
                gatherings.saveAndFlush(gathering);
            });
        }
    }
}
