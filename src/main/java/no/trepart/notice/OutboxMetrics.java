package no.trepart.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator watches: how long the oldest unsent e-mail has waited, and how many were given up. */
@Component
class OutboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("trepart.outbox.oldest", this, OutboxMetrics::oldest)
                .baseUnit("seconds")
                .description("Age of the oldest e-mail that is not sent")
                .register(registry);
        Gauge.builder("trepart.outbox.dead", this, OutboxMetrics::dead)
                .description("E-mails given up after too many attempts")
                .register(registry);
    }

    private double oldest() {
        return jdbc.sql("select created_at from outbox_message where state = 'waiting' order by created_at limit 1")
                .query(LocalDateTime.class)
                .optional()
                .map(since ->
                        Duration.between(since, Outbox.utc(clock.instant())).toSeconds())
                .orElse(0L);
    }

    private double dead() {
        return jdbc.sql("select count(*) from outbox_message where state = 'dead'")
                .query(Integer.class)
                .single();
    }
}
