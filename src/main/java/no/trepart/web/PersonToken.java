package no.trepart.web;

import java.io.Serializable;
import java.util.Collection;
import no.trepart.people.CurrentPerson;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Somebody who is signed in, known by nothing but their id. */
public class PersonToken extends AbstractAuthenticationToken {

    private final Principal principal;

    public PersonToken(Principal principal, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return principal.personId();
    }

    public record Principal(String personId) implements CurrentPerson.SignedIn, Serializable {
        @Override
        public String toString() {
            return personId;
        }
    }
}
