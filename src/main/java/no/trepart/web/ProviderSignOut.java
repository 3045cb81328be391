package no.trepart.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where signing out goes on at the identity provider (OpenID Connect RP-Initiated Logout). Without it the next person at
 * a shared machine would be signed in again as the one before.
 */
@Component
class ProviderSignOut {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final String configured;
    private final String baseUrl;

    ProviderSignOut(
            ObjectProvider<ClientRegistrationRepository> providers,
            @Value("${trepart.sign-out-uri:}") String configured,
            @Value("${trepart.base-url:http://localhost:8080}") String baseUrl) {
        this.providers = providers;
        this.configured = configured;
        this.baseUrl = baseUrl;
    }

    /** @param who whoever signs out; null when the provider knows somebody and Trepart does not */
    Optional<String> address(Authentication who) {
        return SignInChoice.first(providers.getIfAvailable())
                .flatMap(provider -> endpoint(provider).map(endpoint -> {
                    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(endpoint)
                            .queryParam("client_id", provider.getClientId())
                            .queryParam("post_logout_redirect_uri", baseUrl + "/sign-in");
                    if (who != null && who.getPrincipal() instanceof OidcUser user) {
                        address.queryParam("id_token_hint", user.getIdToken().getTokenValue());
                    }
                    return address.encode().toUriString();
                }));
    }

    private Optional<String> endpoint(ClientRegistration provider) {
        if (!configured.isBlank()) {
            return Optional.of(configured);
        }
        Object told = provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable((String) told);
    }
}
