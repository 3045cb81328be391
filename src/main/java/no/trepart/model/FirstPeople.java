package no.trepart.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Caretaker;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a programme made here runs for the first time, those who looked after it get their roles in it: its process owners,
 * and an administrator who can give all others.
 */
@Component
class FirstPeople {

    private final Roles roles;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstPeople(Roles roles, Programmes programmes, JdbcClient jdbc, Clock clock) {
        this.roles = roles;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void enter(String key) {
        Optional<String> from = jdbc.sql("select made_from from model_programme where programme = ?")
                .param(key)
                .query((row, i) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(made -> made);
        Programme programme = programmes.find(key).orElse(null);
        if (from.isEmpty() || programme == null) {
            return;
        }
        for (String role : List.of(Caretaker.PROCESS_OWNER, Caretaker.ADMINISTRATOR)) {
            if (programme.role(role).isPresent() && roles.withRole(key, role).isEmpty()) {
                roles.withRole(from.get(), role)
                        .forEach(holding -> roles.give(
                                key,
                                holding.person(),
                                new Seat(role, Scope.programme(key)),
                                LocalDate.now(clock),
                                null,
                                null));
            }
        }
    }
}
