package no.trepart.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trepart.casefile.CaseSeats;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Choices from the programme: {@code reasons<Catalogue>}, {@code people<Role>}, industries, regions and the like. */
@Component
class ProgrammeOptions implements OptionSource {

    private final Programmes programmes;
    private final Roles roles;
    private final CaseSeats seats;

    ProgrammeOptions(Programmes programmes, Roles roles, CaseSeats seats) {
        this.programmes = programmes;
        this.roles = roles;
        this.seats = seats;
    }

    @Override
    public Optional<List<Option>> options(String key, Context context) {
        Programme programme = programmes.get(context.programme());
        if (key.startsWith("reasons")) {
            String catalogue = Character.toLowerCase(key.charAt(7)) + key.substring(8);
            return Optional.ofNullable(programme.reasons())
                    .map(all -> all.get(catalogue))
                    .map(reasons -> reasons.stream()
                            .map(reason -> new Option(reason.text().here(), reason.id()))
                            .toList());
        }
        if (key.startsWith("people")) {
            return Optional.of(people(programme, kebab(key.substring(6))));
        }
        return Optional.ofNullable(
                switch (key) {
                    case "industries" ->
                        programme.industries().stream()
                                .map(one -> new Option(one.name().here(), one.id()))
                                .toList();
                    case "regions" ->
                        programme.regions().stream()
                                .map(one -> new Option(one.name(), one.id()))
                                .toList();
                    case "counties" ->
                        programme.counties().stream()
                                .map(one -> new Option(one.name(), one.id()))
                                .toList();
                    case "focusAreas" ->
                        programme.industries().stream()
                                .filter(one ->
                                        context.industry() == null || one.id().equals(context.industry()))
                                .flatMap(one -> one.focusAreas().stream())
                                .map(area -> new Option(area.name().here(), area.id()))
                                .distinct()
                                .toList();
                    case "caseRoles" -> caseRoles(programme, context.caseId());
                    default -> null;
                });
    }

    private List<Option> caseRoles(Programme programme, String caseId) {
        if (caseId == null) {
            return List.of();
        }
        return seats.seats(caseId).stream()
                .filter(seat -> seat.scope().isCase())
                .map(seat -> new Option(programme.laneName(seat.role()).here(), seat.role()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Everybody who holds the role somewhere, those with fewest cases first. */
    private List<Option> people(Programme programme, String role) {
        Map<Person, Long> load = roles.withRole(programme.key(), role).stream()
                .collect(Collectors.groupingBy(
                        RoleHolding::person,
                        Collectors.summingLong(holding -> holding.seat().scope().isCase() ? 1 : 0)));
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return load.entrySet().stream()
                .sorted(Map.Entry.<Person, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(entry -> new Option(
                        "%s (%d %s)"
                                .formatted(
                                        entry.getKey().name(),
                                        entry.getValue(),
                                        english
                                                ? entry.getValue() == 1 ? "case" : "cases"
                                                : entry.getValue() == 1 ? "sak" : "saker"),
                        entry.getKey().id()))
                .toList();
    }

    private static String kebab(String pascal) {
        return pascal.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
