package no.trepart.work;

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
import no.trepart.people.Seat;
import org.hibernate.annotations.Formula;

/** One party's part in a work item: where it is routed, and the signature once given. */
@Entity
@Table(name = "work_party")
class WorkParty {

    enum State {
        outstanding,
        /** Signed, while the item still waits for others. */
        signed,
        /** Signed, and the item is done. */
        done,
        /** Another party's signature was enough, or the item was cancelled. */
        notNeeded
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "work_item_id")
    private WorkItem item;

    private String caseId;
    private int position;
    private String role;
    private String scope;
    private String seatRole;
    private String seatScope;
    private boolean vacant;

    @Enumerated(EnumType.STRING)
    private State state;

    private String kind;
    private boolean fell;
    private LocalDate dueOn;
    private String signedBy;
    private Instant signedAt;
    private String onBehalfReason;
    private String submissionId;

    @Formula("(select s.hash from submission s where s.id = submission_id)")
    private String signedHash;

    @Version
    private int version;

    protected WorkParty() {}

    WorkParty(WorkItem item, int position, Seat seat) {
        this.id = Identifier.next();
        this.item = item;
        this.caseId = item.caseId();
        this.position = position;
        this.role = seat.role();
        this.scope = seat.scope().path();
        this.state = State.outstanding;
        this.kind = item.body() ? "body" : "single";
        this.dueOn = item.dueOn();
        route(seat);
    }

    /** Sends the work to the seat itself or, while nobody holds it, to the one who leads. */
    void route(Seat to) {
        seatRole = to.role();
        seatScope = to.scope().path();
        vacant = !to.equals(seat());
    }

    void sign(Submission submission, String reason, Instant now) {
        state = State.signed;
        fell = false;
        signedBy = submission.personId();
        signedAt = now;
        onBehalfReason = reason;
        submissionId = submission.id();
        signedHash = submission.hash();
    }

    boolean signedOtherThan(Submission submission) {
        return state == State.signed && !submission.hash().equals(signedHash);
    }

    boolean signedSameAs(Submission submission) {
        return state == State.signed && submission.hash().equals(signedHash);
    }

    void fall() {
        state = State.outstanding;
        fell = true;
        signedBy = null;
        signedAt = null;
        onBehalfReason = null;
        submissionId = null;
    }

    void itemClosed() {
        state = state == State.signed ? State.done : State.notNeeded;
    }

    void itemMoved() {
        kind = item.body() ? "body" : "single";
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    boolean outstanding() {
        return state == State.outstanding;
    }

    Seat seat() {
        return Seat.of(role, scope);
    }

    Seat routedTo() {
        return Seat.of(seatRole, seatScope);
    }

    boolean vacant() {
        return vacant;
    }

    State state() {
        return state;
    }

    boolean fell() {
        return fell;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    String onBehalfReason() {
        return onBehalfReason;
    }

    String submissionId() {
        return submissionId;
    }

    WorkItem item() {
        return item;
    }
}
