package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseViews.Participant;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.programme.Programmes;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving and ending roles in a case, and substitutes for a period. */
@RestController
@RequestMapping("/api/cases/{caseId}/roles")
@Transactional
class CaseRolesController {

    private final CaseRoles caseRoles;
    private final CasePage page;
    private final Roles roles;
    private final People people;
    private final Access access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Clock clock;

    CaseRolesController(
            CaseRoles caseRoles,
            CasePage page,
            Roles roles,
            People people,
            Access access,
            CurrentPerson current,
            Programmes programmes,
            Clock clock) {
        this.caseRoles = caseRoles;
        this.page = page;
        this.roles = roles;
        this.people = people;
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.clock = clock;
    }

    @PostMapping
    Participant give(@PathVariable String caseId, @RequestBody Give body) {
        CaseFile file = access.visible(caseId);
        caseRoles.refuseUnlessManager(file, body.role());
        caseRoles.giveInCase(caseId, body.role(), person(file, body.who()), body.elected(), body.from());
        return participant(file, body.role());
    }

    @PostMapping("/{holdingId}/end")
    Participant end(@PathVariable String caseId, @PathVariable String holdingId, @RequestBody End body) {
        CaseFile file = access.visible(caseId);
        RoleHolding holding = inCase(file, holdingId);
        caseRoles.refuseUnlessManager(file, holding.seat().role());
        LocalDate last = body.on() == null ? LocalDate.now(clock).minusDays(1) : body.on();
        if (body.successor() != null) {
            caseRoles.giveInCase(
                    caseId, holding.seat().role(), person(file, body.successor()), holding.elected(), last.plusDays(1));
        }
        roles.end(holding, last, body.reason());
        return participant(file, holding.seat().role());
    }

    @PostMapping("/{holdingId}/substitute")
    Participant substitute(@PathVariable String caseId, @PathVariable String holdingId, @RequestBody Substitute body) {
        CaseFile file = access.visible(caseId);
        RoleHolding holding = inCase(file, holdingId);
        caseRoles.refuseUnlessManager(file, holding.seat().role());
        if (body.from() == null || body.until() == null) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "period",
                    new Localized("Velg første og siste dag.", "Choose the first and the last day."));
        }
        roles.substitute(holding, person(file, body.who()), body.from(), body.until(), current.id());
        return participant(file, holding.seat().role());
    }

    private RoleHolding inCase(CaseFile file, String holdingId) {
        RoleHolding holding = roles.holding(holdingId);
        if (!holding.seat().scope().isCase() || !holding.seat().scope().caseId().equals(file.id())) {
            throw Refused.notFound();
        }
        return holding;
    }

    private Person person(CaseFile file, Who who) {
        if (who == null) {
            Localized message = new Localized("Velg eller skriv hvem.", "Choose or enter who.");
            throw new Refused(Refused.Kind.INVALID, "who", message);
        }
        return who.personId() != null ? people.get(who.personId()) : people.known(who.name(), who.email(), file.name());
    }

    private Participant participant(CaseFile file, String role) {
        return caseRoles.held(file).stream()
                .filter(held -> held.role().id().equals(role))
                .map(held -> page.participant(file, programmes.get(file.programme()), held))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Somebody known by id, or by name and e-mail. */
    record Who(String personId, String name, String email) {}

    record Give(String role, Who who, LocalDate from, Boolean elected) {}

    /** @param on last day; null: from now on */
    record End(LocalDate on, String reason, Who successor) {}

    record Substitute(Who who, LocalDate from, LocalDate until) {}
}
