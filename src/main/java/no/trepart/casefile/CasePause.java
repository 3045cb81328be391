package no.trepart.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.engine.Timers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pause and resume: while a case is paused its deadlines stand still and nothing in it is late. */
@Configuration(proxyBeanMethods = false)
class CasePause {

    @Bean
    ProcessStep pauseCase(
            CaseFileRepository cases, Timers timers, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        return step("pauseCase", call -> {
            CaseFile file = cases.findById(call.caseId().orElseThrow()).orElseThrow(Refused::notFound);
            file.pause(LocalDate.now(clock), clock.instant());
            cases.saveAndFlush(file);
            timers.hold(file.id());
            timeline.note(file.id(), "case", new Localized("Saken er satt på pause", "The case was paused"));
            events.publishEvent(new CasePaused(file.id()));
        });
    }

    @Bean
    ProcessStep resumeCase(
            CaseFileRepository cases,
            Timers timers,
            Timeline timeline,
            JdbcClient jdbc,
            CaseFacts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        return step("resumeCase", call -> {
            CaseFile file = cases.findById(call.caseId().orElseThrow()).orElseThrow(Refused::notFound);
            boolean enrolled = jdbc.sql("select count(*) from case_milestone where case_id = ?")
                            .param(file.id())
                            .query(Integer.class)
                            .single()
                    > 0;
            LocalDate since = file.resume(enrolled, clock.instant());
            cases.saveAndFlush(file);
            long days = ChronoUnit.DAYS.between(since, LocalDate.now(clock));
            timers.release(file.id(), Duration.ofDays(days));
            timeline.note(file.id(), "case", new Localized("Saken er i gang igjen", "The case goes on"));
            events.publishEvent(new CaseResumed(file.id(), days));
            facts.changed(file.id());
        });
    }

    private interface Run {
        void run(StepCall call);
    }

    private static ProcessStep step(String name, Run run) {
        return new ProcessStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(StepCall call) {
                run.run(call);
            }
        };
    }
}
