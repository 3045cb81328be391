package no.trepart.casefile;

import java.util.Locale;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.Programme;

/** What is said of a row in a file: what is wrong, and what one can do about it. */
final class ImportWords {

    private ImportWords() {}

    static Localized twice(int line) {
        return new Localized(
                "Enheten står også på linje %d. Denne raden kan slettes.".formatted(line),
                "The unit also stands on line %d. This row can be deleted.".formatted(line));
    }

    static Localized takesPart() {
        return new Localized(
                "Virksomheten har allerede en sak i programmet.",
                "The enterprise already has a case in the programme.");
    }

    static Localized gone(RegisterUnit unit) {
        String on = unit.fact(RegisterField.DELETED_ON, RegisterField.CLOSED_ON);
        return new Localized(
                "Enheten er slettet eller nedlagt%s. Finn enheten som driver stedet nå."
                        .formatted(on == null ? "" : " (" + on + ")"),
                "The unit is deleted or closed%s. Find the unit that runs the place now."
                        .formatted(on == null ? "" : " (" + on + ")"));
    }

    static Localized mainUnit(long subUnitsInFile) {
        if (subUnitsInFile > 0) {
            return new Localized(
                    "Dette er hovedenheten. Det er underenhetene som meldes inn, og %d av dem står i filen."
                            .formatted(subUnitsInFile),
                    "This is the main unit. Its sub-units are what is registered, and %d of them are in the file."
                            .formatted(subUnitsInFile));
        }
        return new Localized(
                "Dette er en hovedenhet. Meld inn underenheten der folk arbeider: søk blant underenheter hos data.brreg.no.",
                "This is a main unit. Register the sub-unit where people work: search sub-units at data.brreg.no.");
    }

    static Localized industry(Programme programme, String code) {
        if (code == null) {
            return new Localized("Næringskoden mangler.", "The industry code is missing.");
        }
        return new Localized(
                "Næringskode %s hører ikke til bransjene i programmet (%s)."
                        .formatted(code, industries(programme, Locale.forLanguageTag("nb"))),
                "Industry code %s is outside the programme's industries (%s)."
                        .formatted(code, industries(programme, Locale.ENGLISH)));
    }

    private static String industries(Programme programme, Locale language) {
        return programme.industries().stream()
                .map(industry -> industry.name().in(language) + ": " + String.join(", ", industry.industryCodes()))
                .collect(Collectors.joining("; "));
    }

    static Localized ownership(String written) {
        return new Localized(
                "Eierform «%s» er ukjent. Skriv kommunal, privat eller samvirke.".formatted(written),
                "Ownership \"%s\" is unknown. Write municipal, private or cooperative.".formatted(written));
    }

    static Localized ownershipAssumed() {
        return new Localized(
                "Filen sier ikke hvem som eier enheten, så den regnes som privat. Er den ikke det, ta med hovedenheten i "
                        + "filen, eller legg til en kolonne «Eierform» med kommunal, privat eller samvirke.",
                "The file does not tell who owns the unit, so it counts as private. If it is not, include the main unit "
                        + "in the file, or add a column \"Eierform\" with municipal, private or cooperative.");
    }

    static Localized employees(String text) {
        return new Localized(
                "Antall ansatte «%s» er ikke et tall.".formatted(text),
                "The number of employees, \"%s\", is not a number.".formatted(text));
    }
}
