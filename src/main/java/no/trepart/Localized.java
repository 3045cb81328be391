package no.trepart;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A text in the languages of the product: Norwegian bokmål first, English beside it.
 *
 * @param nb bokmål, never null
 * @param en English; null where only Norwegian is known
 */
public record Localized(String nb, String en) {

    public static Localized same(String text) {
        return new Localized(text, text);
    }

    /** The text in the asked language, bokmål when there is no other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && en != null && !en.isBlank() ? en : nb;
    }

    /** The text in the language of the request under way. */
    public String here() {
        return in(LocaleContextHolder.getLocale());
    }
}
