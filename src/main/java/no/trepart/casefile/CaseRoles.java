package no.trepart.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Processes;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles in a case: who may give and end them, and what the case does when one falls vacant. */
@Service
@Transactional
public class CaseRoles {

    private final CaseFileRepository cases;
    private final CaseSeats seats;
    private final Roles roles;
    private final People people;
    private final Programmes programmes;
    private final Processes processes;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final CurrentPerson current;

    CaseRoles(
            CaseFileRepository cases,
            CaseSeats seats,
            Roles roles,
            People people,
            Programmes programmes,
            Processes processes,
            Timeline timeline,
            CaseFacts facts,
            CurrentPerson current) {
        this.cases = cases;
        this.seats = seats;
        this.roles = roles;
        this.people = people;
        this.programmes = programmes;
        this.processes = processes;
        this.timeline = timeline;
        this.facts = facts;
        this.current = current;
    }

    void giveInCase(String caseId, String role, String name, String email, Boolean elected) {
        CaseFile file = cases.findById(caseId).orElseThrow(Refused::notFound);
        giveInCase(caseId, role, people.known(name, email, file.name()), elected, null);
    }

    /** Gives a role that is held in the case itself; whoever else held it keeps it. */
    RoleHolding giveInCase(String caseId, String role, Person person, Boolean elected, LocalDate from) {
        CaseFile file = cases.findById(caseId).orElseThrow(Refused::notFound);
        Seat seat = seats.seat(file, role);
        if (!seat.scope().isCase()) {
            Localized name = programmes.get(file.programme()).laneName(role);
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "not-in-case",
                    new Localized(
                            "%s utpekes ikke i den enkelte saken.".formatted(name.nb()),
                            "%s is not appointed in a single case.".formatted(name.en())));
        }
        return roles.give(file.programme(), person, seat, from, elected, null);
    }

    /**
     * Whether the person of this request may give and end a role in the case: the project leader, whoever appoints the
     * role, and whoever holds it.
     */
    public boolean mayManage(CaseFile file, String role) {
        Programme programme = programmes.get(file.programme());
        return current.holdsRole(file.programme(), programme.leader())
                || programme
                        .role(role)
                        .map(Programme.Role::appointedBy)
                        .map(appoints -> current.holds(seats.seat(file, appoints)))
                        .orElse(false)
                || current.holds(seats.seat(file, role));
    }

    void refuseUnlessManager(CaseFile file, String role) {
        if (!mayManage(file, role)) {
            Programme programme = programmes.get(file.programme());
            String appoints =
                    programme.role(role).map(Programme.Role::appointedBy).orElse(programme.leader());
            throw Refused.forbidden(
                    "Denne rollen endres av %s eller prosjektlederen."
                            .formatted(programme.laneName(appoints).nb().toLowerCase()),
                    "This role is changed by %s or the project leader."
                            .formatted(programme.laneName(appoints).en().toLowerCase()));
        }
    }

    @EventListener
    void on(Roles.RoleGiven event) {
        if (event.seat().scope().isCase()) {
            note(event.programme(), event.seat(), event.personId(), "%s er %s", "%s is %s");
            facts.changed(event.seat().scope().caseId());
        }
    }

    @EventListener
    void on(Roles.RoleEnded event) {
        if (!event.seat().scope().isCase()) {
            return;
        }
        String caseId = event.seat().scope().caseId();
        note(event.programme(), event.seat(), event.personId(), "%s er ikke lenger %s", "%s is no longer %s");
        boolean open = cases.findById(caseId).map(file -> file.state().open()).orElse(false);
        if (open && roles.holders(event.seat()).isEmpty()) {
            processes.message(
                    event.programme(),
                    caseId,
                    "roleVacant",
                    Map.of("vacantRole", event.seat().role()));
        }
        facts.changed(caseId);
    }

    private void note(String programme, Seat seat, String personId, String nb, String en) {
        Localized role = programmes.get(programme).laneName(seat.role());
        String name = people.get(personId).name();
        timeline.note(
                seat.scope().caseId(),
                "role",
                new Localized(
                        nb.formatted(name, role.nb().toLowerCase()),
                        en.formatted(name, role.en().toLowerCase())));
    }

    /** The roles that make up a case, with who holds them, in the programme's order. */
    @Transactional(readOnly = true)
    public List<Held> held(CaseFile file) {
        List<Seat> all = seats.seats(file.id());
        Map<Seat, List<RoleHolding>> holders = roles.holders(all);
        Programme programme = programmes.get(file.programme());
        return programme.roles().stream()
                .flatMap(role -> all.stream()
                        .filter(seat -> seat.role().equals(role.id()))
                        .map(seat -> new Held(role, seat, holders.getOrDefault(seat, List.of()))))
                .toList();
    }

    public record Held(Programme.Role role, Seat seat, List<RoleHolding> holders) {
        public boolean vacant() {
            return holders.isEmpty();
        }
    }
}
