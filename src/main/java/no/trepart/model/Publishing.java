package no.trepart.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseFile;
import no.trepart.engine.ModelRefused;
import no.trepart.model.History.Kind;
import no.trepart.model.History.What;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes approved revisions current, at once or on a day, and earlier ones current again. */
@Service
class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private static final int FURTHEST = 5;

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final RevisionComparison comparison;
    private final ReviewDesk review;
    private final FirstPeople firstPeople;
    private final ModelAccess access;
    private final History history;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publishing(
            RevisionRepository revisions,
            RevisionFiles files,
            CurrentRevisions running,
            RevisionComparison comparison,
            ReviewDesk review,
            FirstPeople firstPeople,
            ModelAccess access,
            History history,
            Programmes programmes,
            CurrentPerson current,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.running = running;
        this.comparison = comparison;
        this.review = review;
        this.firstPeople = firstPeople;
        this.access = access;
        this.history = history;
        this.programmes = programmes;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param effectiveOn null or a day that has come for at once
     * @param note the change note as edited; null for the one made from the difference
     */
    void publish(String id, LocalDate effectiveOn, boolean tell, String note) {
        if (effectiveOn != null && effectiveOn.isAfter(LocalDate.now(clock).plusYears(FURTHEST))) {
            Localized message = new Localized(
                    "Velg en dag innen %d år.".formatted(FURTHEST),
                    "Choose a day within %d years.".formatted(FURTHEST));
            throw new Refused(
                    Refused.Kind.INVALID, "effective-on", message, List.of(new Refused.Field("effectiveOn", message)));
        }
        boolean later = effectiveOn != null && effectiveOn.isAfter(LocalDate.now(clock));
        transaction.executeWithoutResult(status -> {
            Revision revision = access.locked(id);
            revision.mustBe(RevisionState.approved, RevisionState.scheduled, RevisionState.pilot);
            revision.announce(effectiveOn, tell, note == null || note.isBlank() ? null : DraftDesk.limited(note));
            if (later) {
                review.refuseIfBehind(revision);
                revision.schedule(clock.instant());
                revisions.saveAndFlush(revision);
                history.add(id, current.id(), What.scheduled, effectiveOn.toString());
            } else {
                goLive(revision, current.id());
            }
        });
        if (!later) {
            loaded(id);
        }
    }

    void unschedule(String id) {
        transaction.executeWithoutResult(status -> {
            Revision revision = access.locked(id);
            revision.unschedule(clock.instant());
            revisions.saveAndFlush(revision);
            history.add(id, current.id(), What.unscheduled, null);
        });
    }

    /** Lets new cases begin on an earlier revision again: the same models, published once and for all. */
    void rollBack(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            Localized message = new Localized("Skriv hvorfor.", "Say why.");
            throw new Refused(Refused.Kind.INVALID, "reason", message, List.of(new Refused.Field("reason", message)));
        }
        transaction.executeWithoutResult(status -> {
            Revision revision = access.locked(id);
            revision.mustBe(RevisionState.former);
            running.makeCurrent(revision, Kind.rollback, current.id(), DraftDesk.limited(reason));
        });
        loaded(id);
    }

    /** What was scheduled for a day that has come. By itself, and soon after the demo's clock is moved. */
    @Scheduled(fixedDelayString = "${trepart.models.due:60s}")
    void publishDue() {
        for (String id : revisions.dueOn(LocalDate.now(clock))) {
            try {
                transaction.executeWithoutResult(status -> {
                    Revision revision = revisions.locked(id).orElseThrow();
                    if (revision.state() == RevisionState.scheduled) {
                        goLive(revision, null);
                    }
                });
                loaded(id);
            } catch (ConcurrencyFailureException lost) {
                // Stays scheduled, and is tried again soon.
                LOG.info("Scheduled revision {} waits for somebody else: {}", id, lost.getMessage());
            } catch (RuntimeException problem) {
                // Left approved, for somebody to look at; what ran goes on.
                LOG.error("Scheduled revision {} was not published", id, problem);
                transaction.executeWithoutResult(status -> {
                    Revision revision = revisions.locked(id).orElseThrow();
                    if (revision.state() != RevisionState.scheduled) {
                        return;
                    }
                    revision.unschedule(clock.instant());
                    revisions.saveAndFlush(revision);
                    history.add(
                            id,
                            null,
                            What.failed,
                            problem instanceof Refused refused
                                    ? refused.reason().nb()
                                    : "En feil hos oss.");
                });
            }
        }
    }

    private void goLive(Revision revision, String person) {
        running.lock(revision.programme());
        review.refuseIfBehind(revision);
        review.refuseErrors(revision);
        if (!files.set(revision).fingerprint().equals(revision.approvedSet())) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "not-what-was-approved",
                    new Localized(
                            "Innholdet er ikke det som ble godkjent. Send det tilbake og be om et nytt gjennomsyn.",
                            "The content is not what was approved. Return it and ask for a new review."));
        }
        Revision before = running.of(revision.programme()).orElse(null);
        RevisionComparison.Result difference = comparison.of(before, revision);
        try {
            running.makeCurrent(revision, Kind.browser, person, revision.reason());
        } catch (ModelRefused refused) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "engine-refused",
                    new Localized(
                            "Motoren tar ikke imot modellene, så det gamle kjører videre: "
                                    + refused.reason().nb(),
                            "The engine does not take the models, so the old ones go on: "
                                    + refused.reason().en()));
        }
        if (revision.tell()) {
            events.publishEvent(new RevisionPublished(
                    revision.programme(),
                    revision.number(),
                    revision.title(),
                    note(revision, difference),
                    difference.roles(),
                    difference.cases().stream().map(CaseFile::id).collect(Collectors.toSet()),
                    person));
        }
    }

    private static Localized note(Revision revision, RevisionComparison.Result difference) {
        return revision.note() != null
                ? Localized.same(revision.note())
                : new Localized(
                        difference.note().stream().map(Localized::nb).collect(Collectors.joining(" ")),
                        difference.note().stream().map(Localized::en).collect(Collectors.joining(" ")));
    }

    private void loaded(String id) {
        programmes.refresh();
        firstPeople.enter(revisions.findById(id).orElseThrow().programme());
    }
}
