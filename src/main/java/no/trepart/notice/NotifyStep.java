package no.trepart.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.SeatTable;
import org.springframework.stereotype.Component;

/**
 * Tells everybody who now holds certain roles. Properties {@code to} (roles and bodies, with commas between), {@code
 * subject} and {@code subject.en}; the text is the element's own documentation.
 */
@Component
class NotifyStep implements ProcessStep {

    private final Notices notices;
    private final Cases cases;
    private final CaseSeats seats;
    private final SeatTable table;
    private final Roles roles;
    private final Programmes programmes;

    NotifyStep(Notices notices, Cases cases, CaseSeats seats, SeatTable table, Roles roles, Programmes programmes) {
        this.notices = notices;
        this.cases = cases;
        this.seats = seats;
        this.table = table;
        this.roles = roles;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public void run(StepCall call) {
        Optional<CaseFile> file = call.caseId().map(cases::get);
        Localized title =
                new Localized(call.required("subject"), call.properties().get("subject.en"));
        Localized text = call.documentation() == null
                ? title
                : new Localized(call.documentation().strip(), call.properties().get("documentation.en"));
        Programme programme = programmes.get(call.programme());
        List<Seat> wanted = wanted(call, file, programme);
        Map<Seat, List<RoleHolding>> held = roles.holders(wanted);
        notices.tell(
                people(wanted.stream().map(seat -> held.getOrDefault(seat, List.of()))), news(title, text, file), null);
        List<Seat> vacant =
                wanted.stream().filter(seat -> !held.containsKey(seat)).toList();
        if (!vacant.isEmpty()) {
            Seat leader = new Seat(programme.leader(), Scope.programme(programme.key()));
            notices.tell(
                    people(Stream.of(roles.holders(leader))),
                    news(title, unheard(programme, vacant, text), file),
                    null);
        }
    }

    private static News news(Localized title, Localized text, Optional<CaseFile> file) {
        return new News(
                title,
                text,
                null,
                file.map(CaseFile::id).orElse(null),
                file.map(CaseFile::name).orElse(null));
    }

    /** What the leader is told in place of roles nobody holds, so that a message never goes to nowhere. */
    private static Localized unheard(Programme programme, List<Seat> vacant, Localized text) {
        List<Localized> names =
                vacant.stream().map(seat -> programme.laneName(seat.role())).toList();
        String nb = names.stream().map(Localized::nb).distinct().collect(Collectors.joining(", "));
        String en = names.stream()
                .map(name -> name.en() == null ? name.nb() : name.en())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Localized(
                "Ingen har nå rollen %s, så du får beskjeden i stedet: %s".formatted(nb, text.nb()),
                "Nobody holds the role %s now, so you are told instead: %s"
                        .formatted(en, text.en() == null ? text.nb() : text.en()));
    }

    private List<Seat> wanted(StepCall call, Optional<CaseFile> file, Programme programme) {
        return Stream.of(call.required("to").strip().split("\\s*,\\s*"))
                .flatMap(lane -> programme.rolesOf(lane).stream())
                .distinct()
                .map(role -> file.map(found -> seats.seat(found, role)).orElseGet(() -> outside(call, role)))
                .toList();
    }

    private static List<Person> people(Stream<List<RoleHolding>> held) {
        return held.flatMap(List::stream).map(RoleHolding::person).toList();
    }

    private Seat outside(StepCall call, String role) {
        String word = table.scopeOf(call.set(), role, (String) call.variable("industry"), null, null);
        return new Seat(role, Scope.resolve(call.programme(), word, null));
    }
}
