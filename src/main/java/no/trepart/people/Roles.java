package no.trepart.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role where. Whether somebody may change it is for the caller to ask first. */
@Service
@Transactional
public class Roles {

    private final RoleHoldingRepository holdings;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(RoleHoldingRepository holdings, Programmes programmes, ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a role from a day. Giving what is held already changes nothing.
     *
     * @param elected whether the holder was elected rather than appointed; null when it does not matter
     * @param givenBy id of the person who gave it; null for the system
     * @throws RoleRefused when the person would sign for two sides of the same group
     */
    public RoleHolding give(
            String programme, Person person, Seat seat, LocalDate from, Boolean elected, String givenBy) {
        if (programmes.get(programme).role(seat.role()).isEmpty()) {
            throw new RoleRefused(
                    "unknown-role",
                    "Programmet har ingen rolle som heter %s.".formatted(seat.role()),
                    "The programme has no role called %s.".formatted(seat.role()));
        }
        LocalDate start = from == null ? LocalDate.now(clock) : from;
        refuseTwoSides(programme, person, seat, start);
        for (RoleHolding holding : holdings.holders(seat.role(), seat.scope().path(), start)) {
            if (holding.person().id().equals(person.id()) && holding.substituteFor() == null) {
                return holding;
            }
        }
        RoleHolding given =
                holdings.saveAndFlush(new RoleHolding(person, seat, programme, start, givenBy, now()).elected(elected));
        events.publishEvent(new RoleGiven(programme, seat, person.id(), given.id()));
        return given;
    }

    /** Local roles and advisors of one case must be held by different people, or a joint signature means nothing. */
    private void refuseTwoSides(String programme, Person person, Seat seat, LocalDate day) {
        if (!seat.scope().isCase()) {
            return;
        }
        for (RoleHolding other : holdings.heldIn(List.of(seat.scope().path()), day)) {
            if (other.person().id().equals(person.id()) && !other.seat().role().equals(seat.role())) {
                Programme known = programmes.get(programme);
                throw new RoleRefused(
                        "two-sides",
                        "%s er allerede %s her og kan ikke signere for to parter."
                                .formatted(
                                        person.name(),
                                        known.laneName(other.seat().role()).nb().toLowerCase()),
                        "%s is already %s here and cannot sign for two parties."
                                .formatted(
                                        person.name(),
                                        known.laneName(other.seat().role()).en().toLowerCase()));
            }
        }
    }

    /** Ends a holding after a day, with a reason from the catalogue {@code roleEnded}. */
    public void end(RoleHolding holding, LocalDate lastDay, String reason) {
        if (programmes.get(holding.programme()).reason("roleEnded", reason).isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "unknown-reason",
                    new Localized("Velg en grunn fra listen.", "Choose a reason from the list."));
        }
        holding.end(lastDay, reason, now());
        holdings.saveAndFlush(holding);
        events.publishEvent(new RoleEnded(
                holding.programme(), holding.seat(), holding.person().id(), holding.id()));
    }

    /**
     * Lets another person do a holder's work for a period, beside the holder.
     *
     * @throws Refused when the period ends before it starts
     */
    public RoleHolding substitute(RoleHolding regular, Person person, LocalDate from, LocalDate until, String givenBy) {
        if (until.isBefore(from)) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "period",
                    new Localized("Siste dag må komme etter første dag.", "The last day must come after the first."));
        }
        refuseTwoSides(regular.programme(), person, regular.seat(), from);
        RoleHolding substitute =
                holdings.saveAndFlush(RoleHolding.substitute(regular, person, from, until, givenBy, now()));
        events.publishEvent(new RoleGiven(regular.programme(), regular.seat(), person.id(), substitute.id()));
        return substitute;
    }

    /** @throws Refused when there is no such holding */
    @Transactional(readOnly = true)
    public RoleHolding holding(String id) {
        return holdings.findById(id).orElseThrow(Refused::notFound);
    }

    @Transactional(readOnly = true)
    public List<RoleHolding> heldBy(String personId) {
        return holdings.heldBy(personId, today());
    }

    @Transactional(readOnly = true)
    public List<RoleHolding> everHeldBy(String personId) {
        return holdings.everHeldBy(personId);
    }

    @Transactional(readOnly = true)
    public List<RoleHolding> holders(Seat seat) {
        return holdings.holders(seat.role(), seat.scope().path(), today());
    }

    /** Holders of many seats at once, in one query. */
    @Transactional(readOnly = true)
    public Map<Seat, List<RoleHolding>> holders(Collection<Seat> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        List<String> scopes =
                seats.stream().map(seat -> seat.scope().path()).distinct().toList();
        return holdings.heldIn(scopes, today()).stream().collect(Collectors.groupingBy(RoleHolding::seat));
    }

    /** Everybody who holds a role anywhere in the programme. */
    @Transactional(readOnly = true)
    public List<RoleHolding> withRole(String programme, String role) {
        return holdings.withRole(programme, role, today());
    }

    /** Tells of holdings that begin or have ended with this day, for when the day changes. */
    public void dayBegins(LocalDate day) {
        for (RoleHolding holding : holdings.changingOn(day, day.minusDays(1))) {
            if (holding.heldOn(day)) {
                events.publishEvent(new RoleGiven(
                        holding.programme(), holding.seat(), holding.person().id(), holding.id()));
            } else {
                events.publishEvent(new RoleEnded(
                        holding.programme(), holding.seat(), holding.person().id(), holding.id()));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }

    /** A seat has got a holder. */
    public record RoleGiven(String programme, Seat seat, String personId, String holdingId) {}

    /** A seat has lost a holder; others may hold it still. */
    public record RoleEnded(String programme, Seat seat, String personId, String holdingId) {}
}
