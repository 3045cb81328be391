package no.trepart.work;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.people.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens once a day: roles that begin or end, reminders before the due date, escalation after it. */
@Component
public class DailyRound {

    private static final int BATCH = 200;

    private final Roles roles;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyRound(Roles roles, Reminders reminders, TransactionTemplate transaction, Clock clock) {
        this.roles = roles;
        this.reminders = reminders;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Early in the morning, where the programmes run. Doing it twice does nothing more. */
    @Scheduled(cron = "0 15 5 * * *", zone = "Europe/Oslo")
    void today() {
        day(LocalDate.now(clock));
    }

    public void day(LocalDate day) {
        transaction.executeWithoutResult(status -> roles.dayBegins(day));
        while (Boolean.TRUE.equals(transaction.execute(status -> reminders.remind(day, Limit.of(BATCH)) == BATCH))) {
            // the next batch in a transaction of its own
        }
        while (Boolean.TRUE.equals(transaction.execute(status -> reminders.escalate(day, Limit.of(BATCH)) == BATCH))) {
            // the next batch in a transaction of its own
        }
    }
}
