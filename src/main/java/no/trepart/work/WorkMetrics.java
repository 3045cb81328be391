package no.trepart.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much work comes, is done and is late, for whoever runs Trepart; counted when it is committed. */
@Component
class WorkMetrics {

    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Clock clock;

    WorkMetrics(MeterRegistry meters, JdbcClient jdbc, Programmes programmes, Clock clock) {
        this.meters = meters;
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.clock = clock;
        Gauge.builder("trepart.work.open", this, WorkMetrics::open)
                .description("Work items that wait for somebody")
                .register(meters);
        Gauge.builder("trepart.work.overdue", this, WorkMetrics::overdue)
                .description("Open work items past their due date and not on hold")
                .register(meters);
    }

    @TransactionalEventListener
    void on(WorkArrived event) {
        count("trepart.work.opened", event.programme(), event.process(), event.step());
    }

    @TransactionalEventListener
    void on(WorkDone event) {
        count("trepart.work.done", event.programme(), event.process(), event.step());
    }

    private void count(String name, String programme, String process, String step) {
        meters.counter(name, "programme", programme, "process", process, "step", step)
                .increment();
    }

    private double open() {
        return perProgramme("select count(*) from work_item where programme = :programme and state = 'open'");
    }

    private double overdue() {
        return perProgramme("""
                select count(*) from work_item
                where programme = :programme and state = 'open' and due_on < :today and not on_hold
                """);
    }

    /** Asked for each programme, as the index is. */
    private double perProgramme(String sql) {
        return programmes.all().stream()
                .mapToLong(programme -> jdbc.sql(sql)
                        .param("programme", programme.key())
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .single())
                .sum();
    }
}
