package no.trepart.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.trepart.Identifier;
import no.trepart.programme.Caretaker;

/** That a person holds a role somewhere for a time. Never deleted: an ended holding is history. */
@Entity
@Table(name = "role_holding")
public class RoleHolding {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String role;
    private String scope;
    private String programme;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Boolean elected;
    private String substituteFor;
    private String endReason;
    private String givenBy;

    @Version
    private int version;

    private Instant createdAt;
    private Instant changedAt;

    protected RoleHolding() {}

    RoleHolding(Person person, Seat seat, String programme, LocalDate startsOn, String givenBy, Instant now) {
        this.id = Identifier.next();
        this.person = person;
        this.role = seat.role();
        this.scope = seat.scope().path();
        this.programme = programme;
        this.startsOn = startsOn;
        this.givenBy = givenBy;
        this.createdAt = now;
        this.changedAt = now;
    }

    RoleHolding elected(Boolean elected) {
        this.elected = elected;
        return this;
    }

    /** A holding for a period, beside the one it stands in for. */
    static RoleHolding substitute(
            RoleHolding regular, Person person, LocalDate from, LocalDate until, String givenBy, Instant now) {
        RoleHolding substitute = new RoleHolding(person, regular.seat(), regular.programme, from, givenBy, now);
        substitute.substituteFor = regular.id;
        substitute.endsOn = until;
        return substitute;
    }

    /**
     * Ends the holding after a day.
     *
     * @throws RoleRefused when it has ended already or would end before it began
     */
    void end(LocalDate lastDay, String reason, Instant now) {
        if (endsOn != null && !endsOn.isAfter(lastDay) && substituteFor == null) {
            throw new RoleRefused("role-ended", "Rollen er allerede avsluttet.", "The role has already ended.");
        }
        this.endsOn = lastDay;
        this.endReason = reason;
        this.changedAt = now;
    }

    boolean heldOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    public String id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Seat seat() {
        return Seat.of(role, scope);
    }

    public String programme() {
        return programme;
    }

    /** Whether the role takes part in cases; administrators and process owners look after the programme and see none. */
    public boolean takesPart() {
        return !Caretaker.is(role);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Boolean elected() {
        return elected;
    }

    public String substituteFor() {
        return substituteFor;
    }
}
