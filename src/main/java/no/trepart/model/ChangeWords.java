package no.trepart.model;

import no.trepart.Localized;

/** Values of models as they stand inside a sentence. */
class ChangeWords {

    private ChangeWords() {}

    static String unquoted(String text) {
        return text == null ? "" : text.replace("\"", "");
    }

    static String lower(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return acronym || text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String english(Localized text) {
        return text.in(java.util.Locale.ENGLISH);
    }
}
