package no.trepart.casefile;

import java.util.Optional;

/** Lets some new cases begin on another set of models than the current one: those a pilot was begun for. */
public interface SetChoice {

    /**
     * @param number organisation number of the enterprise
     * @return empty when the case begins on the current set
     */
    Optional<String> set(String programme, String number, String industry, String county);
}
