package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Signs in whom the identity provider vouches for and Trepart knows; tells others whom to ask. */
@Component
class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser>, AuthenticationFailureHandler {

    private static final String UNKNOWN = "unknown_user";

    private final OidcUserService provider = new OidcUserService();
    private final VouchedPerson vouched;
    private final String contact;

    OidcSignIn(VouchedPerson vouched, @Value("${trepart.contact:}") String contact) {
        this.vouched = vouched;
        this.contact = contact;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        Person person = vouched.of(user.getSubject(), user.getEmail(), user.getEmailVerified())
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN, user.getEmail(), null)));
        return new Known(user, person.id());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof OAuth2AuthenticationException oauth
                && UNKNOWN.equals(oauth.getError().getErrorCode())) {
            Map<String, Object> unknown = new HashMap<>();
            unknown.put("reason", "unknown-user");
            unknown.put("email", oauth.getError().getDescription());
            unknown.put("contact", contact);
            request.getSession().setAttribute(SignInChoice.UNKNOWN_USER, unknown);
        }
        response.sendRedirect("/");
    }

    static class Known extends DefaultOidcUser implements CurrentPerson.SignedIn {

        private final String personId;

        Known(OidcUser user, String personId) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.personId = personId;
        }

        @Override
        public String personId() {
            return personId;
        }
    }
}
