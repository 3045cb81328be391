package no.trepart.gathering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A gathering as it was planned and approved. Its id is that of the subject its process is about. */
@Entity
@Table(name = "gathering")
class Gathering {

    enum State {
        planned,
        invited,
        held,
        cancelled
    }

    @Id
    private String id;

    private String programme;
    private String title;
    private String industry;
    private String region;
    private LocalDate heldOn;
    private String place;
    private Integer capacity;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private Integer version;

    protected Gathering() {}

    Gathering(String id, String programme) {
        this.id = id;
        this.programme = programme;
        this.state = State.planned;
    }

    /**
     * @param newIndustry null for all industries
     * @param newRegion null for all regions
     */
    void plan(
            String newTitle, String newIndustry, String newRegion, LocalDate on, String newPlace, Integer newCapacity) {
        title = newTitle;
        industry = newIndustry;
        region = newRegion;
        heldOn = on;
        place = newPlace;
        capacity = newCapacity;
    }

    void invite() {
        state = State.invited;
    }

    void hold() {
        state = State.held;
    }

    /** Changes nothing once it has been held. */
    void cancel() {
        if (state != State.held) {
            state = State.cancelled;
        }
    }

    String id() {
        return id;
    }

    String programme() {
        return programme;
    }

    String title() {
        return title;
    }

    String industry() {
        return industry;
    }

    String region() {
        return region;
    }
}
