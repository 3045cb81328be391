package no.trepart.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the ids an address names into what is logged meanwhile, under the names the engine uses for the same. Ids of
 * persons stay out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogContext extends OncePerRequestFilter {

    private static final Map<String, String> NAMES = Map.of("cases", "caseId", "work-items", "workItemId");
    private static final Pattern NAMED = Pattern.compile("/api/(cases|work-items)/([0-9a-f-]{36})(?:/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher named = NAMED.matcher(request.getRequestURI());
        if (!named.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try (MDC.MDCCloseable id = MDC.putCloseable(NAMES.get(named.group(1)), named.group(2))) {
            chain.doFilter(request, response);
        }
    }
}
