package no.trepart.demo;

import java.time.Duration;
import java.time.LocalDate;
import no.trepart.engine.EngineClock;
import no.trepart.engine.Jobs;
import no.trepart.work.DailyRound;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the demo's time, day by day, so that everything due on the way happens in order. Kept between starts. */
@Component
@Profile("demo")
class DemoTime implements SmartInitializingSingleton {

    private final DemoClock clock;
    private final EngineClock engineClock;
    private final Jobs jobs;
    private final DailyRound round;
    private final JdbcClient jdbc;

    DemoTime(DemoClock clock, EngineClock engineClock, Jobs jobs, DailyRound round, JdbcClient jdbc) {
        this.clock = clock;
        this.engineClock = engineClock;
        this.jobs = jobs;
        this.round = round;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("select seconds from moved_clock where id = 1")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.set(Duration.ofSeconds(seconds)));
        engineClock.follow(clock);
    }

    synchronized LocalDate forward(int days) {
        for (int day = 0; day < days; day++) {
            stand(clock.ahead().plusDays(1));
            dayBegins();
        }
        keep();
        return LocalDate.now(clock);
    }

    /** Does what falls to this moment of the day: timers that are due, and the daily round. */
    synchronized void dayBegins() {
        jobs.runDue();
        round.day(LocalDate.now(clock));
    }

    /** Sets the clock without anything happening in between, and not kept between starts. */
    synchronized void stand(Duration ahead) {
        clock.set(ahead);
        engineClock.follow(clock);
    }

    private void keep() {
        jdbc.sql(
                        "insert into moved_clock (id, seconds) values (1, ?) on duplicate key update seconds = values(seconds)")
                .param(clock.ahead().toSeconds())
                .update();
    }

    Duration ahead() {
        return clock.ahead();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
