package no.trepart.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the invented people in, with the roles they hold outside cases. Those in cases they get by the course. */
@Component
@Profile("demo")
class DemoCast {

    private final People people;
    private final Roles roles;
    private final Programmes programmes;
    private final Clock clock;

    DemoCast(People people, Roles roles, Programmes programmes, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    void enter(DemoProgramme demo) {
        Programme programme = programmes.get(demo.programme());
        for (DemoProgramme.DemoPersonEntry entry : demo.people()) {
            Person person =
                    people.invent(entry.name(), entry.email(), organisation(demo, programme, entry), entry.language());
            for (DemoProgramme.DemoRoleEntry role :
                    entry.roles() == null ? java.util.List.<DemoProgramme.DemoRoleEntry>of() : entry.roles()) {
                roles.give(
                        programme.key(),
                        person,
                        new Seat(role.role(), Scope.resolve(programme.key(), role.scope(), null)),
                        LocalDate.now(clock),
                        null,
                        null);
            }
        }
    }

    private static String organisation(DemoProgramme demo, Programme programme, DemoProgramme.DemoPersonEntry entry) {
        return programme
                .organisation(entry.organisation())
                .map(Programme.Organisation::name)
                .or(() -> demo.enterprises().stream()
                        .filter(enterprise -> enterprise.number().equals(entry.organisation()))
                        .map(DemoProgramme.DemoEnterprise::name)
                        .findFirst())
                .orElse(entry.organisation());
    }
}
