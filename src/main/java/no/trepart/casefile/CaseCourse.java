package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.engine.CourseEvent;
import no.trepart.engine.Processes;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where the engine says a case is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseCourse {

    private final CaseFileRepository cases;
    private final Programmes programmes;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseCourse(
            CaseFileRepository cases,
            Programmes programmes,
            Timeline timeline,
            CaseFacts facts,
            Processes processes,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.programmes = programmes;
        this.timeline = timeline;
        this.facts = facts;
        this.processes = processes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CourseEvent.PhaseEntered event) {
        caseOf(event).ifPresent(file -> {
            file.enter(event.phase(), clock.instant());
            cases.saveAndFlush(file);
            jdbc.sql("insert into case_phase (id, case_id, phase, entered_on) values (?, ?, ?, ?)")
                    .params(Identifier.next(), file.id(), event.phase(), today())
                    .update();
            timeline.note(
                    file.id(),
                    "phase",
                    new Localized(
                            "Fasen «%s» er i gang".formatted(event.name().nb()),
                            "The phase “%s” has started".formatted(event.name().en())));
        });
    }

    @EventListener
    void on(CourseEvent.PhaseLeft event) {
        caseOf(event)
                .ifPresent(file -> jdbc.sql(
                                "update case_phase set left_on = ? where case_id = ? and phase = ? and left_on is null")
                        .params(today(), file.id(), event.phase())
                        .update());
    }

    @EventListener
    void on(CourseEvent.MilestoneReached event) {
        caseOf(event).ifPresent(file -> {
            int isNew = jdbc.sql("insert ignore into case_milestone (case_id, milestone, reached_on) values (?, ?, ?)")
                    .params(file.id(), event.milestone(), today())
                    .update();
            if (isNew == 0) {
                return;
            }
            file.reachedMilestone(clock.instant());
            cases.saveAndFlush(file);
            timeline.note(file.id(), "milestone", event.name());
            facts.changed(file.id());
            events.publishEvent(new MilestoneReached(file.id(), file.programme(), event.milestone(), event.name()));
        });
    }

    @EventListener
    void on(CourseEvent.GateReached event) {
        if (!cases.existsById(event.businessKey())) {
            return;
        }
        jdbc.sql("""
                        insert into case_gate (id, case_id, process, process_instance_id, element, gate, name_nb,
                                               name_en, properties, since)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        event.businessKey(),
                        event.process(),
                        event.processInstanceId(),
                        event.element(),
                        event.gate(),
                        event.name().nb(),
                        event.name().en(),
                        GateProperties.write(event.properties()),
                        today())
                .update();
    }

    @EventListener
    void on(CourseEvent.GatePassed event) {
        jdbc.sql("delete from case_gate where case_id = ? and process_instance_id = ? and element = ?")
                .params(event.businessKey(), event.processInstanceId(), event.element())
                .update();
    }

    @EventListener
    void on(CourseEvent.EndReached event) {
        String state = event.properties().get("state");
        if (state == null) {
            return;
        }
        caseOf(event).ifPresent(file -> {
            file.end(CaseState.valueOf(state), today(), clock.instant());
            cases.saveAndFlush(file);
            timeline.note(file.id(), "case", event.name());
            if (file.state() != CaseState.completed) {
                processes.cancelBeside(file.id(), event.process(), state);
            }
        });
    }

    private Optional<CaseFile> caseOf(CourseEvent event) {
        boolean course = programmes
                .find(event.programme())
                .filter(programme -> programme.course().equals(event.process()))
                .isPresent();
        return course ? cases.findById(event.businessKey()) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A case has reached a milestone for the first time. */
    record MilestoneReached(String caseId, String programme, String milestone, Localized name) {}
}
