package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bokmål unless the request asks for English. */
@Configuration(proxyBeanMethods = false)
class Language {

    static final Locale BOKMAAL = Locale.forLanguageTag("nb");

    private static final AcceptHeaderLocaleResolver RESOLVER = new AcceptHeaderLocaleResolver();

    static {
        RESOLVER.setSupportedLocales(List.of(BOKMAAL, Locale.ENGLISH));
        RESOLVER.setDefaultLocale(BOKMAAL);
    }

    @Bean
    LocaleResolver localeResolver() {
        return RESOLVER;
    }

    /** For answers given before Spring MVC has been asked. */
    static Locale of(HttpServletRequest request) {
        return RESOLVER.resolveLocale(request);
    }
}
