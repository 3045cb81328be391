package no.trepart.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;

/** One enterprise's way through one programme. Phase and milestones are told by the engine, never typed. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id")
    private Enterprise enterprise;

    private String programme;
    private String setId;
    private String name;
    private String industry;
    private String county;
    private String ownership;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String phase;
    private LocalDate pausedOn;
    private String spunOffFrom;
    // The enterprise while the case is open, else null: unique, so that no enterprise has two open cases.
    private String openEnterprise;
    private LocalDate enrolledOn;
    private LocalDate endedOn;
    private LocalDate lastActivityOn;

    @Version
    private int version;

    private Instant createdAt;
    private Instant changedAt;

    protected CaseFile() {}

    CaseFile(
            Enterprise enterprise,
            String programme,
            String set,
            String industry,
            String spunOffFrom,
            LocalDate today,
            Instant now) {
        this.id = Identifier.next();
        this.programme = programme;
        this.setId = set;
        this.industry = industry;
        this.spunOffFrom = spunOffFrom;
        this.state = CaseState.nominated;
        this.enrolledOn = today;
        this.lastActivityOn = today;
        this.createdAt = now;
        belongsTo(enterprise, now);
    }

    void belongsTo(Enterprise newEnterprise, Instant now) {
        EnterpriseFacts facts = newEnterprise.facts();
        this.enterprise = newEnterprise;
        this.openEnterprise = newEnterprise.id();
        this.name = facts.name();
        this.county = facts.county();
        this.ownership = facts.ownership();
        this.changedAt = now;
    }

    /** @throws Refused when it has ended */
    void follow(String set, Instant now) {
        if (!state.open()) {
            throw refused("Saken er avsluttet, så den blir der den er.", "The case has ended, so it stays.");
        }
        setId = set;
        changedAt = now;
    }

    void enter(String newPhase, Instant now) {
        this.phase = newPhase;
        this.changedAt = now;
    }

    /** The first milestone makes a nominated enterprise a participant. */
    void reachedMilestone(Instant now) {
        if (state == CaseState.nominated) {
            state = CaseState.active;
        }
        changedAt = now;
    }

    /** @throws Refused when it does not go on now */
    void pause(LocalDate today, Instant now) {
        if (state != CaseState.active && state != CaseState.nominated) {
            throw refused("Saken er ikke i gang, så den kan ikke settes på pause.", "The case is not running.");
        }
        state = CaseState.paused;
        pausedOn = today;
        changedAt = now;
    }

    /**
     * @return the day it was paused
     * @throws Refused when it is not paused
     */
    LocalDate resume(boolean enrolled, Instant now) {
        if (state != CaseState.paused) {
            throw refused("Saken er ikke på pause.", "The case is not paused.");
        }
        state = enrolled ? CaseState.active : CaseState.nominated;
        changedAt = now;
        LocalDate since = pausedOn;
        pausedOn = null;
        return since;
    }

    /** @throws Refused when it has ended before */
    void end(CaseState as, LocalDate today, Instant now) {
        if (!state.open()) {
            throw refused("Saken er allerede avsluttet.", "The case has already ended.");
        }
        state = as;
        openEnterprise = null;
        endedOn = today;
        pausedOn = null;
        changedAt = now;
    }

    void activity(LocalDate today) {
        lastActivityOn = today;
    }

    private static Refused refused(String nb, String en) {
        return new Refused(Refused.Kind.CONFLICT, "case-state", new Localized(nb, en));
    }

    public String id() {
        return id;
    }

    Enterprise enterprise() {
        return enterprise;
    }

    public EnterpriseFacts enterpriseFacts() {
        return enterprise.facts();
    }

    public String programme() {
        return programme;
    }

    /** The set of models the case follows in everything. */
    public String set() {
        return setId;
    }

    public String name() {
        return name;
    }

    public String industry() {
        return industry;
    }

    public String county() {
        return county;
    }

    public String ownership() {
        return ownership;
    }

    public CaseState state() {
        return state;
    }

    public String phase() {
        return phase;
    }

    public LocalDate pausedOn() {
        return pausedOn;
    }

    public String spunOffFrom() {
        return spunOffFrom;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    public LocalDate lastActivityOn() {
        return lastActivityOn;
    }
}
