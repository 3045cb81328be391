package no.trepart.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the request under way, and what they may sit on now. */
@Component
public class CurrentPerson {

    private final People people;
    private final Roles roles;

    CurrentPerson(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /**
     * @return the person's id
     * @throws Refused when nobody is signed in
     */
    public String id() {
        return signedIn().orElseThrow(() -> Refused.forbidden("Du må logge inn.", "You must sign in."));
    }

    /** The person's id; empty when nobody is signed in, as when a timer fires. */
    public Optional<String> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.personId())
                : Optional.empty();
    }

    public Person person() {
        return people.get(id());
    }

    public List<RoleHolding> holdings() {
        return roles.heldBy(id());
    }

    public Set<Seat> seats() {
        return holdings().stream().map(RoleHolding::seat).collect(Collectors.toSet());
    }

    public boolean holds(Seat seat) {
        return seats().contains(seat);
    }

    /** Whether the person holds the role anywhere in the programme. */
    public boolean holdsRole(String programme, String role) {
        return holdings().stream()
                .anyMatch(holding -> holding.programme().equals(programme)
                        && holding.seat().role().equals(role));
    }

    public boolean holdsRole(String role) {
        return holdings().stream().anyMatch(holding -> holding.seat().role().equals(role));
    }

    /** The principal of every way of signing in. */
    public interface SignedIn {
        String personId();
    }
}
