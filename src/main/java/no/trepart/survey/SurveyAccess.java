package no.trepart.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Seat;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Who may see and run a wave: whoever takes part in its case sees it, who runs it is a role of the model. */
@Component
class SurveyAccess {

    private final Access access;
    private final Cases cases;
    private final CaseSeats seats;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final WaveRows rows;

    SurveyAccess(
            Access access, Cases cases, CaseSeats seats, CurrentPerson current, Programmes programmes, WaveRows rows) {
        this.programmes = programmes;
        this.access = access;
        this.cases = cases;
        this.seats = seats;
        this.current = current;
        this.rows = rows;
    }

    /** @throws Refused as not found when it is not for the person of this request */
    Wave visible(String waveId) {
        Wave wave = rows.find(waveId).orElseThrow(Refused::notFound);
        access.visible(wave.caseId());
        return wave;
    }

    CaseFile visibleCase(String caseId) {
        return access.visible(caseId);
    }

    /** @throws Refused when the person of this request does not run it */
    Wave run(String waveId) {
        Wave wave = visible(waveId);
        if (!runs(wave)) {
            throw Refused.forbidden(
                    "Bare de som har ansvar for undersøkelsen, kan gjøre dette.",
                    "Only those responsible for the survey can do this.");
        }
        return wave;
    }

    /** @throws Refused when the person of this request neither runs it nor is a host of it */
    Wave host(String waveId) {
        Wave wave = visible(waveId);
        if (!hosts(wave)) {
            throw Refused.forbidden(
                    "Bare de som leder undersøkelsen i rommet, kan gjøre dette.",
                    "Only those who host the survey in the room can do this.");
        }
        return wave;
    }

    private boolean hosts(Wave wave) {
        return in(List.of(wave)).hosts(wave);
    }

    private boolean runs(Wave wave) {
        return in(List.of(wave)).runs(wave);
    }

    /** What the person of this request may do with waves, from the seats of their cases in one query. */
    Duties in(Collection<Wave> waves) {
        return new Duties(seats.seats(waves.stream().map(Wave::caseId).collect(Collectors.toSet())));
    }

    /**
     * The wave, when the person of this request may see its results: after release whoever takes part, before it whoever
     * runs it. While answers come in nobody does, for two looks at different times would tell what came between.
     */
    Wave results(String waveId) {
        Wave wave = visible(waveId);
        if (!mayRead(wave)) {
            throw wave.state() == Wave.State.open
                    ? Wave.refused(
                            "still-open",
                            "Resultatene kan ikke ses mens svarene kommer inn.",
                            "The results cannot be seen while answers come in.")
                    : Refused.forbidden(
                            "Resultatene er ikke frigitt ennå. Da kan bare de som har ansvar for undersøkelsen, se dem.",
                            "The results are not released yet. Until then only those responsible for the survey see them.");
        }
        return wave;
    }

    private boolean mayRead(Wave wave) {
        return in(List.of(wave)).mayRead(wave);
    }

    /** The person's part in some waves. */
    class Duties {

        private final Set<Seat> mine = current.seats();
        private final Map<String, List<Seat>> byCase;

        private Duties(Map<String, List<Seat>> byCase) {
            this.byCase = byCase;
        }

        boolean runs(Wave wave) {
            return holds(wave, wave.runBy());
        }

        boolean hosts(Wave wave) {
            return runs(wave)
                    || wave.care().hosts().stream()
                            .flatMap(lane -> programmes.get(wave.programme()).rolesOf(lane).stream())
                            .anyMatch(role -> holds(wave, role));
        }

        boolean mayRead(Wave wave) {
            return wave.state() == Wave.State.released || wave.state() == Wave.State.closed && runs(wave);
        }

        private boolean holds(Wave wave, String role) {
            return byCase.getOrDefault(wave.caseId(), List.of()).stream()
                    .filter(seat -> seat.role().equals(role))
                    .findFirst()
                    .or(() -> Optional.of(seats.seat(cases.get(wave.caseId()), role)))
                    .filter(mine::contains)
                    .isPresent();
        }
    }
}
