package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** How somebody who is not signed in can sign in here. */
class SignInChoice {

    static final String UNKNOWN_USER = "trepart.unknown-user";

    private SignInChoice() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(ClientRegistrationRepository providers, HttpServletRequest request) {
        Map<String, Object> choice = new LinkedHashMap<>();
        if (providers == null) {
            choice.put("kind", "demo");
            return choice;
        }
        choice.put("kind", "oidc");
        if (providers instanceof Iterable<?> all && all.iterator().hasNext()) {
            ClientRegistration first =
                    ((Iterable<ClientRegistration>) all).iterator().next();
            choice.put("url", "/oauth2/authorization/" + first.getRegistrationId());
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(UNKNOWN_USER) instanceof Map<?, ?> unknown) {
            unknown.forEach((key, value) -> choice.put((String) key, value));
        }
        return choice;
    }
}
