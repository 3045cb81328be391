package no.trepart.people;

import java.time.LocalDate;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Page;
import no.trepart.Refused;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Persons and the roles they hold outside single cases, for those who lead a programme or administer Trepart. */
@RestController
@RequestMapping("/api")
@Transactional
class PeopleController {

    private final People people;
    private final Roles roles;
    private final PeopleAccess access;
    private final Programmes programmes;
    private final ScopeNames scopes;
    private final CurrentPerson current;

    PeopleController(
            People people,
            Roles roles,
            PeopleAccess access,
            Programmes programmes,
            ScopeNames scopes,
            CurrentPerson current) {
        this.people = people;
        this.roles = roles;
        this.access = access;
        this.programmes = programmes;
        this.scopes = scopes;
        this.current = current;
    }

    @GetMapping("/people")
    Page<PersonView> search(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String role,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        access.refuseUnlessAllowed();
        int rows = Page.limit(limit, 30, 100);
        String[] after = Page.after(cursor, 1);
        Person from = after == null ? null : people.get(after[0]);
        return Page.of(people.search(q, role, from, rows + 1), rows, this::view, Person::id);
    }

    @GetMapping("/people/{id}")
    PersonView one(@PathVariable String id) {
        if (!current.id().equals(id)) {
            access.refuseUnlessAllowed();
        }
        return view(people.get(id));
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView add(@RequestBody NewPerson body) {
        access.refuseUnlessAllowed();
        return view(people.known(body.name(), body.email(), body.organisation()));
    }

    @PostMapping("/role-holdings")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView give(@RequestBody NewHolding body) {
        Programme programme = programmes.find(body.programme()).orElseThrow(Refused::notFound);
        access.refuseUnlessManages(programme.key(), body.role());
        Scope scope = Scope.resolve(programme.key(), body.scope(), null);
        refuseUnknownScope(programme, scope);
        roles.give(
                programme.key(),
                people.get(body.personId()),
                new Seat(body.role(), scope),
                body.from(),
                body.elected(),
                current.id());
        return view(people.get(body.personId()));
    }

    private static void refuseUnknownScope(Programme programme, Scope scope) {
        String within = scope.within();
        String id = within.substring(within.indexOf('/') + 1);
        boolean known = within.isEmpty()
                || within.startsWith("county/")
                        && programme.counties().stream()
                                .anyMatch(one -> one.id().equals(id))
                || within.startsWith("industry/") && programme.industry(id).isPresent()
                || within.startsWith("organisation/")
                        && programme.organisation(id).isPresent();
        if (!known) {
            Localized message = new Localized("Velg hvor rollen gjelder.", "Choose where the role applies.");
            throw new Refused(Refused.Kind.INVALID, "scope", message, List.of(new Refused.Field("scope", message)));
        }
    }

    @PostMapping("/role-holdings/{id}/end")
    PersonView end(@PathVariable String id, @RequestBody End body) {
        RoleHolding holding = outsideCases(id);
        access.refuseUnlessManages(holding.programme(), holding.seat().role());
        LocalDate last = body.on() == null ? access.today().minusDays(1) : body.on();
        roles.end(holding, last, body.reason());
        return view(holding.person());
    }

    @PostMapping("/role-holdings/{id}/substitute")
    PersonView substitute(@PathVariable String id, @RequestBody Substitute body) {
        RoleHolding holding = outsideCases(id);
        if (!current.id().equals(holding.person().id())) {
            access.refuseUnlessManages(holding.programme(), holding.seat().role());
        }
        roles.substitute(holding, people.get(body.personId()), body.from(), body.until(), current.id());
        return view(holding.person());
    }

    /** Roles in a case are changed in the case, where those allowed to are others. */
    private RoleHolding outsideCases(String id) {
        RoleHolding holding = roles.holding(id);
        if (holding.seat().scope().isCase()) {
            throw Refused.notFound();
        }
        return holding;
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.organisation(),
                person.email(),
                roles.everHeldBy(person.id()).stream().map(this::holding).toList());
    }

    private HoldingView holding(RoleHolding holding) {
        Programme programme = programmes.get(holding.programme());
        return new HoldingView(
                holding.id(),
                holding.programme(),
                holding.seat().role(),
                programme.laneName(holding.seat().role()).here(),
                holding.seat().scope().path(),
                scopes.name(programme, holding.seat().scope()),
                holding.startsOn(),
                holding.endsOn(),
                holding.substituteFor() == null
                        ? null
                        : roles.holding(holding.substituteFor()).person().name(),
                !holding.seat().scope().isCase()
                        && access.manages(holding.programme(), holding.seat().role()));
    }

    record PersonView(String id, String name, String organisation, String email, List<HoldingView> roles) {}

    record HoldingView(
            String holdingId,
            String programme,
            String role,
            String roleName,
            String scope,
            String scopeName,
            LocalDate from,
            LocalDate until,
            String substituteFor,
            boolean mayEnd) {}

    record NewPerson(String name, String email, String organisation) {}

    /** @param scope {@code programme}, {@code county/03}, {@code industry/meat} or {@code organisation/ks} */
    record NewHolding(String programme, String personId, String role, String scope, LocalDate from, Boolean elected) {}

    record End(LocalDate on, String reason) {}

    record Substitute(String personId, LocalDate from, LocalDate until) {}
}
