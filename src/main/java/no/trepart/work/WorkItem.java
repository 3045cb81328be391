package no.trepart.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.TaskRouting.TaskArrived;
import no.trepart.people.Seat;

/** Something to be done by one role or signed by several; done once. */
@Entity
@Table(name = "work_item")
class WorkItem {

    enum State {
        open,
        done,
        cancelled
    }

    @Id
    private String id;

    private String engineTaskId;
    private String programme;
    private String caseId;
    private String subjectId;
    private String process;
    private String definitionId;
    private String processInstanceId;
    private String step;
    private String titleNb;
    private String titleEn;
    private String phase;
    private String lane;
    private boolean body;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    private boolean sealed;
    private String shows;
    private String prefill;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean onHold;
    private LocalDate dueOn;
    private LocalDate remindOn;
    private LocalDate escalateOn;
    private String escalateTo;
    private boolean reminded;
    private boolean escalated;
    private String claimedBy;
    private String routedBy;
    private Instant openedAt;
    private Instant completedAt;
    private int revision;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<WorkParty> parties = new ArrayList<>();

    @Version
    private int version;

    protected WorkItem() {}

    WorkItem(TaskArrived task, String lane, boolean body, Signing signing, String phase, Instant now) {
        this.id = Identifier.next();
        this.engineTaskId = task.engineTaskId();
        this.programme = task.programme();
        this.caseId = task.caseId().orElse(null);
        this.subjectId = task.subjectId().orElse(null);
        this.processInstanceId = task.processInstanceId();
        this.phase = phase;
        this.state = State.open;
        this.openedAt = now;
        follow(task, lane, body, signing);
    }

    /** Takes over what the model says of the task. */
    private void follow(TaskArrived task, String newLane, boolean newBody, Signing newSigning) {
        process = task.process();
        definitionId = task.definitionId();
        step = task.step();
        titleNb = task.title().nb();
        titleEn = task.title().en();
        lane = newLane;
        body = newBody;
        signing = newSigning;
        sealed = "true".equals(task.properties().get("sealed"));
        shows = task.properties().get("shows");
        prefill = task.properties().get("prefill");
    }

    void due(LocalDate day, LocalDate remind, LocalDate escalate, String escalateToRole) {
        dueOn = day;
        remindOn = remind;
        escalateOn = escalate;
        escalateTo = escalateToRole;
    }

    void await(Seat seat) {
        parties.add(new WorkParty(this, parties.size(), seat));
    }

    void routedBy(String rule) {
        routedBy = rule;
    }

    /**
     * Goes on in another version of its model: with its due date, and with the signatures of the roles it still waits
     * for. Where they alone would be enough now, they fall, for nobody is left to let the process go on.
     *
     * @param wanted the seats it waits for now
     */
    void moveTo(TaskArrived task, String newLane, boolean newBody, Signing newSigning, List<Seat> wanted) {
        if (!newLane.equals(lane)) {
            claimedBy = null;
        }
        follow(task, newLane, newBody, newSigning);
        parties.removeIf(party -> !wanted.contains(party.seat()));
        wanted.stream()
                .filter(seat -> parties.stream().noneMatch(party -> party.seat().equals(seat)))
                .toList()
                .forEach(this::await);
        boolean oneIsEnough = signing == Signing.any || signing == Signing.single;
        boolean enough = oneIsEnough
                ? parties.stream().anyMatch(party -> !party.outstanding())
                : parties.stream().noneMatch(WorkParty::outstanding);
        if (enough) {
            parties.stream().filter(party -> !party.outstanding()).forEach(WorkParty::fall);
        }
        parties.forEach(WorkParty::itemMoved);
        revision++;
    }

    /**
     * Signs for a party. With {@link Signing#all}, content that differs from what others have signed makes their
     * signatures fall, and is a new revision: whoever had the old one before them must see the new one first.
     */
    void sign(WorkParty party, Submission submission, String onBehalfReason, Instant now) {
        if (signing == Signing.all) {
            if (parties.stream().noneMatch(other -> other.signedSameAs(submission))) {
                revision++;
            }
            for (WorkParty other : parties) {
                if (other != party && other.signedOtherThan(submission)) {
                    other.fall();
                }
            }
        }
        party.sign(submission, onBehalfReason, now);
        boolean enough = signing == Signing.any
                || signing == Signing.single
                || parties.stream().noneMatch(WorkParty::outstanding);
        if (enough) {
            close(State.done, now);
        }
    }

    void cancel(Instant now) {
        close(State.cancelled, now);
    }

    private void close(State as, Instant now) {
        state = as;
        completedAt = now;
        onHold = false;
        revision++;
        parties.forEach(WorkParty::itemClosed);
    }

    /** @throws Refused when it was done or cancelled before */
    void refuseUnlessOpen() {
        if (state == State.done) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "already-done",
                    new Localized("Oppgaven er allerede gjort.", "The task has already been done."));
        }
        if (state == State.cancelled) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "cancelled",
                    new Localized("Oppgaven er ikke lenger aktuell.", "The task is no longer needed."));
        }
    }

    void claim(String personId) {
        claimedBy = personId;
    }

    void release() {
        claimedBy = null;
    }

    void hold() {
        onHold = true;
    }

    void goOn(long days) {
        onHold = false;
        dueOn = later(dueOn, days);
        remindOn = later(remindOn, days);
        escalateOn = later(escalateOn, days);
        parties.forEach(party -> party.dueOn(dueOn));
    }

    private static LocalDate later(LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }

    void markReminded() {
        reminded = true;
    }

    void markEscalated() {
        escalated = true;
    }

    Optional<WorkParty> party(String role) {
        return parties.stream()
                .filter(party -> party.seat().role().equals(role))
                .findFirst();
    }

    boolean open() {
        return state == State.open;
    }

    String id() {
        return id;
    }

    String engineTaskId() {
        return engineTaskId;
    }

    String programme() {
        return programme;
    }

    String caseId() {
        return caseId;
    }

    String subjectId() {
        return subjectId;
    }

    String process() {
        return process;
    }

    String definitionId() {
        return definitionId;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    String step() {
        return step;
    }

    Localized title() {
        return new Localized(titleNb, titleEn);
    }

    String phase() {
        return phase;
    }

    String lane() {
        return lane;
    }

    boolean body() {
        return body;
    }

    Signing signing() {
        return signing;
    }

    boolean sealed() {
        return sealed;
    }

    List<String> shows() {
        return shows == null || shows.isBlank()
                ? List.of()
                : List.of(shows.strip().split("\\s*,\\s*"));
    }

    String prefill() {
        return prefill;
    }

    State state() {
        return state;
    }

    boolean onHold() {
        return onHold;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String escalateTo() {
        return escalateTo;
    }

    String claimedBy() {
        return claimedBy;
    }

    String routedBy() {
        return routedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    int revision() {
        return revision;
    }

    List<WorkParty> parties() {
        return parties;
    }
}
