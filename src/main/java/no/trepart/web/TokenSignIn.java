package no.trepart.web;

import java.util.List;
import no.trepart.people.People;
import no.trepart.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** A machine acts as the person its token is for. */
@Component
class TokenSignIn {

    private final People people;

    private final boolean trustEmail;

    TokenSignIn(People people, @Value("${trepart.trust-unverified-email:false}") boolean trustEmail) {
        this.people = people;
        this.trustEmail = trustEmail;
    }

    AbstractAuthenticationToken signedIn(Jwt token) {
        boolean vouched = trustEmail || Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"));
        Person person = people.recognise(token.getSubject(), vouched ? token.getClaimAsString("email") : null)
                .orElseThrow(() -> new InvalidBearerTokenException("no person is tied to this token"));
        return new PersonToken(new PersonToken.Principal(person.id()), List.of());
    }
}
