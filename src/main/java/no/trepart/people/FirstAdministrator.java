package no.trepart.people;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.programme.Caretaker;
import no.trepart.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the person named in {@code trepart.administrator.email} administrator, so that a new installation has one. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final Roles roles;
    private final Programmes programmes;
    private final Clock clock;
    private final String email;
    private final String name;

    FirstAdministrator(
            People people,
            Roles roles,
            Programmes programmes,
            Clock clock,
            @Value("${trepart.administrator.email:}") String email,
            @Value("${trepart.administrator.name:Administrator}") String name) {
        this.people = people;
        this.roles = roles;
        this.programmes = programmes;
        this.clock = clock;
        this.email = email;
        this.name = name;
    }

    @EventListener
    @Transactional
    public void on(ApplicationReadyEvent ready) {
        if (email.isBlank()) {
            return;
        }
        Person person = people.known(name, email, null);
        programmes.all().forEach(programme -> {
            Seat seat = new Seat(Caretaker.ADMINISTRATOR, Scope.programme(programme.key()));
            if (programme.role(Caretaker.ADMINISTRATOR).isPresent()
                    && roles.holders(seat).isEmpty()) {
                roles.give(programme.key(), person, seat, LocalDate.now(clock), null, null);
                LOG.info("Programme {} has its first administrator", programme.key());
            }
        });
    }
}
