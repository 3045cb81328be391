package no.trepart.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps visitors out while the demo's world is being made: browsers get a page that says how far it has come, programs
 * get 503. The player itself passes with a word nobody else knows.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Curtain extends OncePerRequestFilter {

    private static final String HEADER = "X-Trepart-Player";

    private final String word;
    private volatile boolean down;
    private volatile int percent;

    Curtain() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        word = HexFormat.of().formatHex(random);
    }

    void fall() {
        percent = 0;
        down = true;
    }

    void rise() {
        down = false;
    }

    void progress(int newPercent) {
        percent = newPercent;
    }

    Map<String, String> pass() {
        return Map.of(HEADER, word);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !down
                || word.equals(request.getHeader(HEADER))
                || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write("""
                    {"type":"/problems/demo-in-preparation","title":"Service Unavailable","status":503,\
                    "code":"demo-in-preparation","detail":"%s","percent":%d}\
                    """.formatted(detail(request), percent));
        } else {
            response.setContentType("text/html");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
            response.getWriter()
                    .write(new ClassPathResource("demo/curtain.html")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace("{percent}", String.valueOf(percent)));
        }
    }

    private static String detail(HttpServletRequest request) {
        String language = request.getHeader("Accept-Language");
        return language != null && language.startsWith("en")
                ? "The demo is being prepared. Try again in a minute."
                : "Demoen gjøres klar. Prøv igjen om et minutt.";
    }
}
