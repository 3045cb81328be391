package no.trepart.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseMove;
import no.trepart.casefile.Cases;
import no.trepart.engine.Migration.MigrationRefused;
import no.trepart.model.MigrationBatches.Batch;
import no.trepart.model.MigrationCases.OpenWork;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one case in a transaction of its own; or only says what would happen, in one that is given up. */
@Component
class MigrationMove {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationMove.class);

    private final CaseMove move;
    private final Cases files;
    private final MigrationCases cases;
    private final MigrationBatches batches;
    private final Programmes programmes;
    private final TransactionTemplate own;

    MigrationMove(
            CaseMove move,
            Cases files,
            MigrationCases cases,
            MigrationBatches batches,
            Programmes programmes,
            PlatformTransactionManager transactions) {
        this.move = move;
        this.files = files;
        this.cases = cases;
        this.batches = batches;
        this.programmes = programmes;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What would happen to a case; nothing does.
     *
     * @param from what the mapping was made for; a case that has left it since stays
     */
    Moved tried(String caseId, Revision from, Revision to, Map<String, Map<String, String>> mapping) {
        return attempt(() -> own.execute(status -> {
            status.setRollbackOnly();
            return follow(caseId, from, to, mapping);
        }));
    }

    /**
     * Takes a case, moves it and notes what came of it, all in one transaction: a server that stops in the middle has done
     * nothing, and another takes the case again.
     *
     * @return whether there was a case to take
     */
    boolean moveNext(Batch batch, Revision from, Revision to) {
        AtomicReference<String> taken = new AtomicReference<>();
        Moved moved = attempt(() -> own.execute(status -> {
            taken.set(batches.next(batch.id()).orElse(null));
            if (taken.get() == null) {
                return null;
            }
            Moved done = follow(taken.get(), from, to, batch.mapping());
            batches.settle(batch.id(), taken.get(), done);
            return done;
        }));
        if (taken.get() != null && !moved.ok()) {
            LOG.info("Case {} stays where it is", taken.get());
            own.executeWithoutResult(status -> batches.settle(batch.id(), taken.get(), moved));
        }
        return taken.get() != null;
    }

    private Moved follow(String caseId, Revision from, Revision to, Map<String, Map<String, String>> mapping) {
        move.hold(caseId);
        String now = files.get(caseId).set();
        if (now.equals(to.setId())) {
            return new Moved(true, List.of());
        }
        if (!now.equals(from.setId())) {
            return new Moved(
                    false,
                    List.of(new Localized(
                            "Saken følger ikke endring %d lenger. Flytt den fra den den følger nå."
                                    .formatted(from.number()),
                            "The case does not follow revision %d any more. Move it from the one it follows now."
                                    .formatted(from.number()))));
        }
        Localized note = new Localized(
                "Saken følger nå endring %d av modellene: %s".formatted(to.number(), to.title()),
                "The case now follows revision %d of the models: %s".formatted(to.number(), to.title()));
        Map<String, OpenWork> before = cases.openWork(caseId);
        move.follow(caseId, to.setId(), mapping, note);
        return new Moved(true, told(before, cases.openWork(caseId), programmes.get(to.programme())));
    }

    /** A case that cannot be moved is no fault of the batch: it stays, with the reason. */
    private static Moved attempt(Supplier<Moved> moving) {
        try {
            return moving.get();
        } catch (MigrationRefused refused) {
            return new Moved(false, refused.reasons());
        } catch (Refused refused) {
            return new Moved(false, List.of(refused.reason()));
        } catch (ConcurrencyFailureException lost) {
            return new Moved(
                    false,
                    List.of(new Localized(
                            "Noen arbeidet i saken samtidig. Prøv igjen.",
                            "Somebody worked in the case at the same time. Try again.")));
        } catch (RuntimeException fault) {
            LOG.warn("A case could not be moved", fault);
            return new Moved(
                    false,
                    List.of(new Localized(
                            "Noe i den nye utgaven feilet da saken ble flyttet. Saken er som før.",
                            "Something in the new version failed as the case was moved. The case is as before.")));
        }
    }

    private static List<Localized> told(
            Map<String, OpenWork> before, Map<String, OpenWork> after, Programme programme) {
        List<Localized> told = new ArrayList<>();
        after.forEach((id, work) -> {
            if (before.containsKey(id)) {
                told.addAll(work.since(before.get(id), programme));
            }
        });
        return told.isEmpty()
                ? List.of(new Localized("De åpne oppgavene blir som de er.", "The open tasks stay as they are."))
                : told;
    }

    /** @param told what happens or, when it stays, why it cannot move */
    record Moved(boolean ok, List<Localized> told) {

        List<String> moves() {
            return ok ? told.stream().map(Localized::here).toList() : List.of();
        }

        String why() {
            return ok ? null : told.stream().map(Localized::here).collect(Collectors.joining(" "));
        }
    }
}
