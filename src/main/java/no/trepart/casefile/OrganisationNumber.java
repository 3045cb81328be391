package no.trepart.casefile;

import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;

/** Norwegian organisation numbers: nine digits of which the last is a modulus 11 check. */
public final class OrganisationNumber {

    private OrganisationNumber() {}

    public static boolean isValid(String number) {
        return number != null && number.matches("[89]\\d{8}") && OrganisasjonsnummerValidator.isValid(number);
    }

    /** Without the spaces people write; null stays null. */
    public static String normalised(String number) {
        return number == null ? null : number.replaceAll("[\\s\\u00a0.]", "");
    }
}
