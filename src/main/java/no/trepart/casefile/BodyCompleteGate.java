package no.trepart.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.engine.Gate;
import no.trepart.engine.Missing;
import no.trepart.engine.StepCall;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Opens when every role of a body is held: no project without all five parties (TT-3). Property {@code body}. */
@Component
class BodyCompleteGate implements Gate {

    private final CaseFileRepository cases;
    private final CaseSeats seats;
    private final Roles roles;
    private final Programmes programmes;

    BodyCompleteGate(CaseFileRepository cases, CaseSeats seats, Roles roles, Programmes programmes) {
        this.cases = cases;
        this.seats = seats;
        this.roles = roles;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "bodyComplete";
    }

    @Override
    public List<Missing> missing(StepCall call) {
        CaseFile file = cases.getReferenceById(call.caseId().orElseThrow());
        Programme programme = programmes.get(call.programme());
        Set<String> wanted = programme.rolesOf(call.required("body"));
        List<Seat> wantedSeats =
                wanted.stream().map(role -> seats.seat(file, role)).toList();
        Map<Seat, List<RoleHolding>> held = roles.holders(wantedSeats);
        return wantedSeats.stream()
                .filter(seat -> held.getOrDefault(seat, List.of()).isEmpty())
                .map(seat -> missing(programme, seat.role()))
                .toList();
    }

    private static Missing missing(Programme programme, String role) {
        Localized name = programme.laneName(role);
        String appoints = programme.role(role).map(Programme.Role::appointedBy).orElse(programme.leader());
        Localized who = programme.laneName(appoints);
        return new Missing(
                new Localized(
                        "Rollen %s har ingen.".formatted(name.nb().toLowerCase()),
                        "Nobody holds the role %s.".formatted(name.en().toLowerCase())),
                appoints,
                new Localized("%s utpeker.".formatted(who.nb()), "%s appoints.".formatted(who.en())));
    }
}
