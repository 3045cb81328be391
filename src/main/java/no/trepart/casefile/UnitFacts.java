package no.trepart.casefile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a unit of the register is to us.
 *
 * @param ownershipAssumed whether the file does not tell who owns it
 * @param employeesText what stands for the number of employees, when that is no number; else null
 */
record UnitFacts(EnterpriseFacts enterprise, boolean ownershipAssumed, String employeesText) {

    /** @param parent the unit's main unit; null when the file does not hold it */
    static UnitFacts of(RegisterUnit unit, RegisterUnit parent) {
        UnitOwnership ownership = UnitOwnership.of(unit, parent);
        String employees = employees(unit);
        boolean number = employees != null && employees.matches("\\d{1,6}");
        EnterpriseFacts facts = new EnterpriseFacts(
                unit.number(),
                unit.fact(RegisterField.NAME),
                unit.parentNumber(),
                parent == null ? null : parent.fact(RegisterField.NAME),
                industryCode(unit.fact(RegisterField.INDUSTRY_CODE)),
                number ? Integer.valueOf(employees) : null,
                MunicipalityNumber.county(municipalityNumber(unit)),
                unit.fact(RegisterField.LOCATION_MUNICIPALITY, RegisterField.OFFICE_MUNICIPALITY),
                address(unit),
                ownership.value());
        return new UnitFacts(facts, ownership.assumed(), number ? null : employees);
    }

    static String municipalityNumber(RegisterUnit unit) {
        return unit.fact(RegisterField.LOCATION_MUNICIPALITY_NUMBER, RegisterField.OFFICE_MUNICIPALITY_NUMBER);
    }

    /** Without what a spreadsheet adds; null when unknown. The register keeps 1 to 4 to itself. */
    private static String employees(RegisterUnit unit) {
        String text = unit.fact(RegisterField.EMPLOYEES);
        boolean unknown = "0".equals(text)
                && unit.facts().getOrDefault(RegisterField.HAS_EMPLOYEES, "").matches("(?i)false|nei|n|usann");
        return text == null || unknown
                ? null
                : text.replaceAll("[\\s\\u00a0]", "").replaceAll("[.,]0+$", "");
    }

    /** Two digits, a point, three digits: as the register writes it, and as a spreadsheet may have left it. */
    static String industryCode(String code) {
        if (code == null) {
            return null;
        }
        String plain = code.replaceAll("\\s", "").replace(',', '.');
        if (plain.matches("\\d{5}")) {
            return plain.substring(0, 2) + "." + plain.substring(2);
        }
        return plain.matches("\\d{2}\\.\\d{1,2}") ? (plain + "00").substring(0, 6) : plain;
    }

    private static String address(RegisterUnit unit) {
        boolean located = Stream.of(RegisterField.LOCATION, RegisterField.LOCATION_TOWN)
                .anyMatch(field -> unit.fact(field) != null);
        return located
                ? address(unit, RegisterField.LOCATION, RegisterField.LOCATION_POSTCODE, RegisterField.LOCATION_TOWN)
                : address(unit, RegisterField.OFFICE, RegisterField.OFFICE_POSTCODE, RegisterField.OFFICE_TOWN);
    }

    private static String address(RegisterUnit unit, RegisterField street, RegisterField postcode, RegisterField town) {
        String number = unit.fact(postcode);
        String whole = Stream.of(number != null && number.matches("\\d{3}") ? "0" + number : number, unit.fact(town))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        List<String> lines = Stream.concat(
                        unit.fact(street) == null
                                ? Stream.empty()
                                : unit.fact(street).lines(),
                        Stream.of(whole))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
