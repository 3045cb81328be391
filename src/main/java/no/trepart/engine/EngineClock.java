package no.trepart.engine;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the application's, which differs from the machine's only where it may be moved. */
@Component
public class EngineClock {

    /** Sets the engine to the time the given clock shows now; both go on at the same pace. */
    public void follow(Clock clock) {
        ClockUtil.reset();
        Duration ahead = Duration.between(Clock.systemUTC().instant(), clock.instant());
        if (!ahead.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).isZero()) {
            ClockUtil.offset(ahead.toMillis());
        }
    }
}
