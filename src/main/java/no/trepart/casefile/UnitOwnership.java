package no.trepart.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who owns a unit, as far as the register tells: by the institutional sector (SSB's standard of 2012), else by the form of
 * organisation. A sub-unit has neither; it is told by its main unit.
 *
 * @param value {@code municipal}, {@code private} or {@code cooperative}; null when a person wrote something else
 * @param assumed whether nothing told, and private is a guess
 */
record UnitOwnership(String value, boolean assumed) {

    /** Municipal administration, municipal enterprises, and companies owned by municipalities. */
    private static final Set<String> MUNICIPAL_SECTORS = Set.of("6500", "1510", "1520");

    private static final Set<String> MUNICIPAL_FORMS = Set.of("KOMM", "FYLK", "KF", "FKF", "IKS", "ORGL");
    private static final Set<String> COOPERATIVE_FORMS = Set.of("SA", "BA");
    private static final String MUNICIPAL_NAME = "(?U).*\\b(fylkes)?kommune\\b.*";

    /** @param parent the unit's main unit; null when the file does not hold it */
    static UnitOwnership of(RegisterUnit unit, RegisterUnit parent) {
        String written = unit.fact(RegisterField.OWNERSHIP);
        if (written != null) {
            return new UnitOwnership(written(written), false);
        }
        for (RegisterUnit one : parent == null ? List.of(unit) : List.of(unit, parent)) {
            String told = told(one);
            if (told != null) {
                return new UnitOwnership(told, false);
            }
        }
        boolean named = municipalByName(unit) || parent != null && municipalByName(parent);
        return named ? new UnitOwnership("municipal", false) : new UnitOwnership("private", true);
    }

    /** By sector and form; null when the unit has neither of its own. */
    private static String told(RegisterUnit unit) {
        String sector = unit.fact(RegisterField.SECTOR);
        String form = unit.form();
        if (sector != null && MUNICIPAL_SECTORS.contains(sector)) {
            return "municipal";
        }
        if (form != null && COOPERATIVE_FORMS.contains(form)) {
            return "cooperative";
        }
        if (sector != null && sector.matches("\\d{4}")) {
            return "private";
        }
        if (form != null && MUNICIPAL_FORMS.contains(form)) {
            return "municipal";
        }
        return form != null && unit.level() == RegisterUnit.Level.MAIN ? "private" : null;
    }

    /** Sub-units of municipalities often carry the municipality's name. */
    private static boolean municipalByName(RegisterUnit unit) {
        return unit.facts()
                .getOrDefault(RegisterField.NAME, "")
                .toLowerCase(Locale.ROOT)
                .matches(MUNICIPAL_NAME);
    }

    /** What a person has put into the column we offer, in either language. */
    private static String written(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "kommunal", "kommune", "municipal" -> "municipal";
            case "samvirke", "cooperative" -> "cooperative";
            case "privat", "private" -> "private";
            default -> null;
        };
    }
}
