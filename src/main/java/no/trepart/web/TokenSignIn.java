package no.trepart.web;

import java.util.List;
import no.trepart.people.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** A machine acts as the person its token is for. */
@Component
class TokenSignIn {

    private final VouchedPerson vouched;

    TokenSignIn(VouchedPerson vouched) {
        this.vouched = vouched;
    }

    AbstractAuthenticationToken signedIn(Jwt token) {
        Person person = vouched.of(
                        token.getSubject(), token.getClaimAsString("email"), token.getClaimAsBoolean("email_verified"))
                .orElseThrow(() -> new InvalidBearerTokenException("no person is tied to this token"));
        return new PersonToken(new PersonToken.Principal(person.id()), List.of());
    }
}
