package no.trepart.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.trepart.Identifier;

/** One numbered version of all models of a programme together. */
@Entity
@Table(name = "model_revision")
class Revision {

    /** After so long without a sign of life, whoever edits is taken to have gone. */
    static final Duration SILENCE = Duration.ofMinutes(15);

    enum Origin {
        folder,
        browser,
        imported
    }

    @Id
    private String id;

    private String programme;
    private int number;
    private String title;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String basedOn;
    private String author;
    private String editor;
    private Instant editingSince;
    private Instant editingSeen;
    private String submittedBy;
    private String approvedBy;
    private String approvedSet;
    private LocalDate effectiveOn;
    private boolean tell;
    private String note;
    private String setId;
    private Instant publishedAt;

    @Version
    private int version;

    private Instant createdAt;
    private Instant changedAt;

    protected Revision() {}

    Revision(String programme, int number, String title, Origin origin, String basedOn, String author, Instant now) {
        this.id = Identifier.next();
        this.programme = programme;
        this.number = number;
        this.title = title;
        this.origin = origin;
        this.basedOn = basedOn;
        this.author = author;
        this.state = RevisionState.draft;
        this.createdAt = now;
        this.changedAt = now;
    }

    void describe(String newTitle, String newReason, Instant now) {
        mustBe(RevisionState.draft);
        title = newTitle == null ? title : newTitle;
        reason = newReason == null ? reason : newReason;
        changedAt = now;
    }

    /** Whether somebody edits it now: who has been silent for long has gone. */
    boolean beingEdited(Instant now) {
        return editor != null && editingSeen.plus(SILENCE).isAfter(now);
    }

    boolean beingEditedByAnother(String person, Instant now) {
        return beingEdited(now) && !editor.equals(person);
    }

    /** Takes the pen; whoever had it loses it. */
    void editedBy(String person, Instant now) {
        mustBe(RevisionState.draft);
        if (!person.equals(editor) || !beingEdited(now)) {
            editingSince = now;
        }
        editor = person;
        editingSeen = now;
    }

    void laidDown() {
        editor = null;
        editingSince = null;
        editingSeen = null;
    }

    void changed(Instant now) {
        mustBe(RevisionState.draft);
        changedAt = now;
    }

    void basedOn(String revision, Instant now) {
        changed(now);
        basedOn = revision;
    }

    void submit(String person, String why, Instant now) {
        mustBe(RevisionState.draft);
        laidDown();
        reason = why;
        submittedBy = person;
        state = RevisionState.inReview;
        changedAt = now;
    }

    /** @param fingerprint of the set that was looked at: nothing else may be published on this approval */
    void approve(String person, String fingerprint, Instant now) {
        mustBe(RevisionState.inReview);
        approvedBy = person;
        approvedSet = fingerprint;
        state = RevisionState.approved;
        changedAt = now;
    }

    /** Back to a draft; whatever was approved no longer is. */
    void returned(Instant now) {
        mustBe(RevisionState.inReview, RevisionState.approved, RevisionState.scheduled);
        approvedBy = null;
        approvedSet = null;
        effectiveOn = null;
        state = RevisionState.draft;
        changedAt = now;
    }

    void announce(LocalDate day, boolean tellPeople, String words) {
        effectiveOn = day;
        tell = tellPeople;
        note = words;
    }

    void schedule(Instant now) {
        mustBe(RevisionState.approved, RevisionState.scheduled);
        state = RevisionState.scheduled;
        changedAt = now;
    }

    void unschedule(Instant now) {
        mustBe(RevisionState.scheduled);
        effectiveOn = null;
        state = RevisionState.approved;
        changedAt = now;
    }

    void publish(String set, Instant now) {
        setId = set;
        state = RevisionState.current;
        publishedAt = now;
        changedAt = now;
    }

    /** Some new cases begin on it; what is current stays so for the others. */
    void beginPilot(String set, Instant now) {
        mustBe(RevisionState.approved);
        setId = set;
        state = RevisionState.pilot;
        publishedAt = now;
        changedAt = now;
    }

    /** No new case begins on it any more; those that have stay. */
    void endPilot(Instant now) {
        mustBe(RevisionState.pilot);
        state = RevisionState.withdrawn;
        changedAt = now;
    }

    void replaced(Instant now) {
        mustBe(RevisionState.current);
        state = RevisionState.former;
        changedAt = now;
    }

    void withdraw(Instant now) {
        mustBe(RevisionState.draft, RevisionState.inReview, RevisionState.approved, RevisionState.scheduled);
        laidDown();
        state = RevisionState.withdrawn;
        changedAt = now;
    }

    /** @throws no.trepart.Refused when it is in none of these states */
    void mustBe(RevisionState... allowed) {
        state.refuseUnless(allowed);
    }

    String id() {
        return id;
    }

    String programme() {
        return programme;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String reason() {
        return reason;
    }

    RevisionState state() {
        return state;
    }

    Origin origin() {
        return origin;
    }

    String basedOn() {
        return basedOn;
    }

    String author() {
        return author;
    }

    String editor() {
        return editor;
    }

    Instant editingSince() {
        return editingSince;
    }

    String approvedBy() {
        return approvedBy;
    }

    String approvedSet() {
        return approvedSet;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    boolean tell() {
        return tell;
    }

    String note() {
        return note;
    }

    String setId() {
        return setId;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
