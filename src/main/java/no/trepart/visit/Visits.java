package no.trepart.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Answers.Given;
import no.trepart.casefile.VisitCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joint visits of cases.
 *
 * <p>Which step books a visit is said by the model: its task has the property {@code records} with the value {@code
 * visitBooked} and its form a date {@code visitOn}; what calls the booking off has {@code visitChanged}.
 */
@Component
@Transactional
public class Visits implements VisitCalendar {

    private static final String BOOKED = "visitBooked";
    private static final String CHANGED = "visitChanged";

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Clock clock;

    Visits(JdbcClient jdbc, Answers answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    /** Empty also when the visit was called off and not booked again. */
    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(String caseId) {
        List<Given> booked = answers.recorded(caseId, BOOKED);
        if (booked.isEmpty()) {
            return Optional.empty();
        }
        Given latest = booked.get(booked.size() - 1);
        boolean calledOff = answers.recorded(caseId, CHANGED).stream()
                .anyMatch(change -> change.at().isAfter(latest.at()));
        return calledOff ? Optional.empty() : day(latest).filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    private static Optional<LocalDate> day(Given booking) {
        try {
            return Optional.ofNullable(Answers.text(booking.data(), "visitOn")).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** How many visits were judged from one day to another, and how many of them lacked a party. */
    @Transactional(readOnly = true)
    public Count count(String programme, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) held, coalesce(sum(not v.complete), 0) incomplete
                        from visit v join case_file c on c.id = v.case_id
                        where c.programme = ? and v.judged_on between ? and ?
                        """)
                .params(programme, from, to)
                .query((row, i) -> new Count(row.getInt("held"), row.getInt("incomplete")))
                .single();
    }

    /** Keeps the judgement; a visit whose record is corrected is judged again. */
    void judged(String caseId, String processInstanceId, Collection<String> missing) {
        jdbc.sql("""
                        insert into visit (id, case_id, process_instance_id, judged_on, complete, missing)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update complete = values(complete), missing = values(missing)
                        """)
                .params(
                        Identifier.next(),
                        caseId,
                        processInstanceId,
                        LocalDate.now(clock),
                        missing.isEmpty(),
                        String.join(",", missing))
                .update();
    }

    public record Count(int held, int incomplete) {}
}
