package no.trepart.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** On the answer page {@code ?lang=nb} and {@code ?lang=en} win over what the browser asks for. */
@Configuration(proxyBeanMethods = false)
class AnswerLanguage implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Chosen()).addPathPatterns("/svar", "/svar/**");
    }

    static Optional<String> chosen() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? chosen(here.getRequest())
                : Optional.empty();
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).filter(lang -> lang.matches("nb|en"));
    }

    private static class Chosen implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            chosen(request).ifPresent(lang -> LocaleContextHolder.setLocale(Locale.forLanguageTag(lang)));
            return true;
        }
    }
}
