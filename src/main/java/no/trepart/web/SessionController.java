package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.ScopeNames;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, with what roles and what they may do. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final CurrentPerson current;
    private final People people;
    private final Programmes programmes;
    private final ScopeNames scopes;
    private final List<Capability> capabilities;
    private final SignInChoice choice;
    private final ProviderSignOut signOut;
    private final Clock clock;
    private final boolean demo;

    SessionController(
            CurrentPerson current,
            People people,
            Programmes programmes,
            ScopeNames scopes,
            List<Capability> capabilities,
            SignInChoice choice,
            ProviderSignOut signOut,
            Clock clock,
            @Value("${trepart.demo:false}") boolean demo) {
        this.current = current;
        this.people = people;
        this.programmes = programmes;
        this.scopes = scopes;
        this.capabilities = capabilities;
        this.choice = choice;
        this.signOut = signOut;
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping
    ResponseEntity<Object> session(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof CurrentPerson.SignedIn)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header("Content-Type", "application/problem+json")
                    .body(Security.unauthenticated(choice.of(request)));
        }
        return ResponseEntity.ok(view());
    }

    Session view() {
        Person person = current.person();
        // A programme that another server has just begun to run is not loaded here for a moment.
        List<RoleHolding> holdings = current.holdings().stream()
                .filter(holding -> programmes.find(holding.programme()).isPresent())
                .toList();
        TreeSet<String> keys = new TreeSet<>();
        holdings.forEach(holding -> keys.add(holding.programme()));
        return new Session(
                new Me(
                        person.id(),
                        person.name(),
                        person.organisation(),
                        person.email(),
                        person.locale().getLanguage(),
                        person.mailNotices()),
                keys.stream()
                        .flatMap(key -> programmes.find(key).stream())
                        .map(programme -> new ProgrammeRef(
                                programme.key(),
                                programme.name().here(),
                                programme.goal().here()))
                        .toList(),
                holdings.stream()
                        .map(this::seat)
                        .sorted(Comparator.comparing(SeatView::roleName).thenComparing(SeatView::scope))
                        .toList(),
                capabilities.stream()
                        .filter(Capability::allowed)
                        .map(Capability::name)
                        .toList(),
                demo,
                LocalDate.now(clock));
    }

    private SeatView seat(RoleHolding holding) {
        Programme programme = programmes.get(holding.programme());
        String party =
                programme.role(holding.seat().role()).map(Programme.Role::party).orElse("");
        return new SeatView(
                holding.seat().role(),
                programme.laneName(holding.seat().role()).here(),
                party,
                programme.partyName(party).here(),
                scopes.name(programme, holding.seat().scope()),
                holding.seat().scope().path(),
                holding.endsOn());
    }

    @PatchMapping
    Session settings(@RequestBody Settings settings) {
        people.settings(current.id(), settings.language(), settings.mailNotices());
        return view();
    }

    @DeleteMapping
    SignedOut signOut(HttpServletRequest request) {
        String onwards = signOut.address(SecurityContextHolder.getContext().getAuthentication())
                .orElse(null);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return new SignedOut(onwards);
    }

    /** @param url where to go on, so that the identity provider forgets the person too; null when there is none */
    record SignedOut(String url) {}

    record Settings(String language, Boolean mailNotices) {}

    record Session(
            Me person,
            List<ProgrammeRef> programmes,
            List<SeatView> seats,
            List<String> may,
            boolean demo,
            LocalDate today) {}

    record Me(String id, String name, String organisation, String email, String language, boolean mailNotices) {}

    record ProgrammeRef(String key, String name, String goal) {}

    record SeatView(
            String role,
            String roleName,
            String party,
            String partyName,
            String scopeName,
            String scope,
            LocalDate until) {}
}
