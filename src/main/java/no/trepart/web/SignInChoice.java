package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** How somebody who is not signed in can sign in here. */
class SignInChoice {

    static final String UNKNOWN_USER = "trepart.unknown-user";

    private SignInChoice() {}

    /** @param demo whether anybody may be anybody; never beside a provider */
    static Map<String, Object> of(
            ClientRegistrationRepository providers, ProviderSignOut signOut, boolean demo, HttpServletRequest request) {
        Map<String, Object> choice = new LinkedHashMap<>();
        if (providers == null) {
            choice.put("kind", demo ? "demo" : "none");
            return choice;
        }
        choice.put("kind", "oidc");
        first(providers).ifPresent(first -> choice.put("url", "/oauth2/authorization/" + first.getRegistrationId()));
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(UNKNOWN_USER) instanceof Map<?, ?> unknown) {
            unknown.forEach((key, value) -> choice.put((String) key, value));
            signOut.address(null).ifPresent(address -> choice.put("other", address));
        }
        return choice;
    }

    @SuppressWarnings("unchecked")
    static Optional<ClientRegistration> first(ClientRegistrationRepository providers) {
        return providers instanceof Iterable<?> all && all.iterator().hasNext()
                ? Optional.of(((Iterable<ClientRegistration>) all).iterator().next())
                : Optional.empty();
    }
}
