package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** How somebody who is not signed in can sign in here. */
@Component
class SignInChoice {

    static final String UNKNOWN_USER = "trepart.unknown-user";

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ProviderSignOut signOut;
    private final boolean demo;

    SignInChoice(
            ObjectProvider<ClientRegistrationRepository> providers,
            ProviderSignOut signOut,
            @Value("${trepart.demo:false}") boolean demo) {
        this.providers = providers;
        this.signOut = signOut;
        this.demo = demo;
    }

    boolean byProvider() {
        return providers.getIfAvailable() != null;
    }

    /** Whether anybody may be anybody; never beside a provider, whose passwords protect the invented people too. */
    boolean choosable() {
        return demo && !byProvider();
    }

    Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> choice = new LinkedHashMap<>();
        if (!byProvider()) {
            choice.put("kind", demo ? "demo" : "none");
            return choice;
        }
        choice.put("kind", "oidc");
        first(providers.getIfAvailable())
                .ifPresent(first -> choice.put("url", "/oauth2/authorization/" + first.getRegistrationId()));
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
