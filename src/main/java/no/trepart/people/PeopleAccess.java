package no.trepart.people;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.Refused;
import no.trepart.programme.Caretaker;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Who may see and change persons and roles: programme leaders their programme's, administrators all. */
@Component
public class PeopleAccess {

    private final CurrentPerson current;
    private final Programmes programmes;
    private final Clock clock;

    PeopleAccess(CurrentPerson current, Programmes programmes, Clock clock) {
        this.current = current;
        this.programmes = programmes;
        this.clock = clock;
    }

    public boolean allowed() {
        return current.holdsRole(Caretaker.ADMINISTRATOR)
                || programmes.all().stream()
                        .anyMatch(programme -> current.holdsRole(programme.key(), programme.leader()));
    }

    void refuseUnlessAllowed() {
        if (!allowed()) {
            throw refused();
        }
    }

    /** Leaders fill every role of their programme but their own and the administrator's: those the administrator fills. */
    boolean manages(String programme, String role) {
        Programme known = programmes.get(programme);
        return current.holdsRole(programme, Caretaker.ADMINISTRATOR)
                || current.holdsRole(programme, known.leader())
                        && !role.equals(Caretaker.ADMINISTRATOR)
                        && !role.equals(known.leader());
    }

    void refuseUnlessManages(String programme, String role) {
        if (!manages(programme, role)) {
            throw refused();
        }
    }

    private static Refused refused() {
        return Refused.forbidden(
                "Personer og roller endres av prosjektlederen eller administratoren.",
                "People and roles are changed by the project leader or the administrator.");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
