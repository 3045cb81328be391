package no.trepart.casefile;

import java.util.Locale;
import no.trepart.Localized;
import no.trepart.programme.Programme;

/** The four digits of a municipality, of which the first two are its county's (SSB, numbering of 2024). */
final class MunicipalityNumber {

    /** Counties that were merged or split in 2018, 2020 or 2024: their numbers show that a file is old. */
    private static final String COUNTIES_GONE = "0[124-9]|10|12|14|16|17|19|20|30|38|54";

    private MunicipalityNumber() {}

    /** With the zero that a spreadsheet takes from Oslo's; null stays null. */
    static String normalised(String number) {
        if (number == null) {
            return null;
        }
        String digits = number.replaceAll("\\s", "");
        return digits.matches("\\d{3}") ? "0" + digits : digits;
    }

    /** Null when it is no municipality's number. */
    static String county(String number) {
        String normal = normalised(number);
        return normal != null && normal.matches("\\d{4}") ? normal.substring(0, 2) : null;
    }

    /** Why the programme knows no county for it. */
    static Localized fault(Programme programme, String number) {
        String county = county(number);
        if (number == null) {
            return new Localized(
                    "Kommunenummeret mangler, og derfor også fylket.",
                    "The municipality's number is missing, and with it the county.");
        }
        if (county == null) {
            return new Localized(
                    "Kommunenummeret «%s» har ikke fire sifre.".formatted(number),
                    "The municipality's number \"%s\" does not have four digits.".formatted(number));
        }
        if (county.matches(COUNTIES_GONE)) {
            return new Localized(
                    "Kommunenummer %s gikk ut senest i 2024. Last ned en ny fil fra Enhetsregisteret."
                            .formatted(number),
                    "Municipality %s ceased in 2024 or before. Download a new file from Enhetsregisteret."
                            .formatted(number));
        }
        return new Localized(
                "Kommune %s ligger ikke i noen av fylkene i programmet %s."
                        .formatted(number, programme.name().nb()),
                "Municipality %s is in none of the counties of the programme %s."
                        .formatted(number, programme.name().in(Locale.ENGLISH)));
    }
}
