package no.trepart.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.trepart.Identifier;

/** An enterprise: the lowest operational unit, one per organisation number. */
@Entity
@Table(name = "enterprise")
class Enterprise {

    @Id
    private String id;

    private String number;
    private String name;
    private String parentNumber;
    private String parentName;
    private String industryCode;
    private Integer employees;
    private String county;
    private String municipality;
    private String address;
    private String ownership;
    private String state;
    private String successorId;

    @Version
    private int version;

    private Instant createdAt;
    private Instant changedAt;

    protected Enterprise() {}

    Enterprise(EnterpriseFacts facts, Instant now) {
        this.id = Identifier.next();
        this.number = facts.number();
        this.state = "active";
        this.createdAt = now;
        update(facts, now);
    }

    void update(EnterpriseFacts facts, Instant now) {
        this.name = facts.name();
        this.parentNumber = facts.parentNumber();
        this.parentName = facts.parentName();
        this.industryCode = facts.industryCode();
        this.employees = facts.employees();
        this.county = facts.county();
        this.municipality = facts.municipality();
        this.address = facts.address();
        this.ownership = facts.ownership();
        this.changedAt = now;
    }

    /** The unit goes on as another one: merged into it, or under a new number. */
    void succeededBy(Enterprise successor, Instant now) {
        this.state = "succeeded";
        this.successorId = successor.id;
        this.changedAt = now;
    }

    void close(Instant now) {
        this.state = "closed";
        this.changedAt = now;
    }

    String id() {
        return id;
    }

    EnterpriseFacts facts() {
        return new EnterpriseFacts(
                number,
                name,
                parentNumber,
                parentName,
                industryCode,
                employees,
                county,
                municipality,
                address,
                ownership);
    }
}
