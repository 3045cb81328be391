package no.trepart.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Deny by default: of the API only what signs people in is open. Who may see which row is decided by the modules, row by
 * row.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    private static final Logger LOG = LoggerFactory.getLogger(Security.class);

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
                    + "frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    /** Machines: bearer tokens, no session. Only where an issuer is configured. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            ObjectProvider<TokenSignIn> tokens,
            ObjectMapper json)
            throws Exception {
        http.securityMatcher(request -> {
            String header = request.getHeader("Authorization");
            return header != null && header.startsWith("Bearer ");
        });
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        AuthenticationEntryPoint refused = (request, response, denied) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(json, response, unauthenticated(null));
        };
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(refused));
        if (decoder.getIfAvailable() != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(tokens.getObject()::signedIn)));
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http, ObjectMapper json, SignInChoice choice, ObjectProvider<OidcSignIn> oidc)
            throws Exception {
        if (!choice.byProvider() && !choice.choosable()) {
            LOG.warn(
                    "Nobody can sign in: set the OIDC provider (see the README), or run the profile demo to try Trepart");
        }
        CsrfTokenRequestAttributeHandler csrfByHeader = new CsrfTokenRequestAttributeHandler();
        csrfByHeader.setCsrfRequestAttributeName(null);
        http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                .csrfTokenRequestHandler(csrfByHeader));
        http.addFilterAfter(new CsrfCookie(), BasicAuthenticationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(Customizer.withDefaults())
                .referrerPolicy(Customizer.withDefaults()));
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers("/api/session", "/api/openapi/**", "/api/openapi")
                    .permitAll();
            if (choice.choosable()) {
                requests.requestMatchers("/api/demo/people", "/api/demo/session")
                        .permitAll();
            } else {
                requests.requestMatchers("/api/demo/people", "/api/demo/session")
                        .denyAll();
            }
            requests.requestMatchers("/api/**").authenticated();
            requests.requestMatchers("/actuator/health/**", "/actuator/health", "/actuator/info")
                    .permitAll();
            requests.requestMatchers("/actuator/prometheus").permitAll();
            requests.requestMatchers("/actuator/**").denyAll();
            requests.anyRequest().permitAll();
        });
        http.logout(logout -> logout.disable());
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(
                        (request, response, denied) -> write(json, response, unauthenticated(choice.of(request))))
                .accessDeniedHandler((request, response, denied) -> write(
                        json,
                        response,
                        Problems.problem(
                                HttpStatus.FORBIDDEN,
                                "forbidden",
                                new Localized(
                                        "Siden er blitt for gammel eller du har ikke tilgang. Last den på nytt.",
                                        "The page is too old or you have no access. Reload it."),
                                List.of()))));
        if (choice.byProvider()) {
            http.oauth2Login(login -> login.userInfoEndpoint(info -> info.oidcUserService(oidc.getObject()))
                    .defaultSuccessUrl("/sign-in", true)
                    .failureHandler(oidc.getObject()));
        }
        return http.build();
    }

    static ProblemDetail unauthenticated(Map<String, Object> signIn) {
        ProblemDetail problem = Problems.problem(
                HttpStatus.UNAUTHORIZED,
                "signed-out",
                new Localized("Du er ikke logget inn.", "You are not signed in."),
                List.of());
        if (signIn != null) {
            problem.setProperty("signIn", signIn);
        }
        return problem;
    }

    static void write(ObjectMapper json, HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }

    /** Sends the token's cookie with every answer: the browser must have it before its first change. */
    private static class CsrfCookie extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
            if (token != null) {
                token.getToken();
            }
            chain.doFilter(request, response);
        }
    }
}
