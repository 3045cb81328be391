package no.trepart.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused.Field;
import no.trepart.programme.Programme;

/** Judges the rows of a file: which can be enrolled, which take part already, and what is wrong with the others. */
class ImportCheck {

    private final Programme programme;
    private final Set<String> known;
    private final List<RegisterUnit> units;
    private final Map<String, RegisterUnit> byNumber;
    private final Map<String, Long> subUnits;

    /** @param known numbers of enterprises that have an open case in the programme */
    ImportCheck(Programme programme, Set<String> known, List<RegisterUnit> units) {
        this.programme = programme;
        this.known = known;
        this.units = units;
        this.byNumber = units.stream()
                .filter(unit -> OrganisationNumber.isValid(unit.number()))
                .collect(Collectors.toMap(RegisterUnit::number, unit -> unit, (first, again) -> first, HashMap::new));
        this.subUnits = units.stream()
                .map(RegisterUnit::parentNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    }

    /** Numbers worth asking the database about. */
    static Collection<String> numbers(List<RegisterUnit> units) {
        return units.stream()
                .map(RegisterUnit::number)
                .filter(OrganisationNumber::isValid)
                .distinct()
                .toList();
    }

    List<ImportRow> rows() {
        return units.stream().map(this::judge).toList();
    }

    private ImportRow judge(RegisterUnit unit) {
        UnitFacts reading = UnitFacts.of(unit, byNumber.get(unit.parentNumber()));
        EnterpriseFacts facts = reading.enterprise();
        RegisterUnit first = byNumber.getOrDefault(unit.number(), unit);
        if (first != unit) {
            return row(unit, facts, ImportRow.State.bad, List.of(ImportWords.twice(first.line())));
        }
        List<Localized> gone = unit.gone() ? List.of(ImportWords.gone(unit)) : List.of();
        if (known.contains(unit.number())) {
            List<Localized> told = new ArrayList<>(List.of(ImportWords.takesPart()));
            told.addAll(gone);
            return row(unit, facts, ImportRow.State.known, told);
        }
        if (!gone.isEmpty()) {
            return row(unit, facts, ImportRow.State.bad, gone);
        }
        if (isMain(unit)) {
            long below = subUnits.getOrDefault(unit.number(), 0L);
            return row(unit, facts, ImportRow.State.bad, List.of(ImportWords.mainUnit(below)));
        }
        List<Localized> faults = faults(unit, reading);
        if (!faults.isEmpty()) {
            return row(unit, facts, ImportRow.State.bad, faults);
        }
        List<Localized> remarks = reading.ownershipAssumed() ? List.of(ImportWords.ownershipAssumed()) : List.of();
        return row(unit, facts, ImportRow.State.good, remarks);
    }

    /** Where the file does not tell, what lies above others is not where people work. */
    private boolean isMain(RegisterUnit unit) {
        return switch (unit.level()) {
            case MAIN -> true;
            case SUB -> false;
            case UNKNOWN -> subUnits.containsKey(unit.number());
        };
    }

    private List<Localized> faults(RegisterUnit unit, UnitFacts reading) {
        List<Localized> faults = new ArrayList<>();
        for (Field fault : EnterpriseRules.faults(programme, reading.enterprise(), null)) {
            faults.add(
                    switch (fault.path()) {
                        case "county" -> MunicipalityNumber.fault(programme, UnitFacts.municipalityNumber(unit));
                        case "industry" ->
                            ImportWords.industry(programme, reading.enterprise().industryCode());
                        case "ownership" -> ImportWords.ownership(unit.fact(RegisterField.OWNERSHIP));
                        default -> fault.message();
                    });
        }
        if (reading.employeesText() != null) {
            faults.add(ImportWords.employees(reading.employeesText()));
        }
        return faults;
    }

    private ImportRow row(RegisterUnit unit, EnterpriseFacts facts, ImportRow.State state, List<Localized> problems) {
        String industry = programme
                .industryOfCode(facts.industryCode())
                .map(Programme.Industry::id)
                .orElse(null);
        return new ImportRow(unit, facts, industry, state, List.copyOf(problems));
    }
}
