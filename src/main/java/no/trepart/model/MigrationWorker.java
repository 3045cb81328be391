package no.trepart.model;

import no.trepart.model.MigrationBatches.Batch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the cases of the batches, one after the other, in the background. Each server takes cases that no other has; what
 * was under way when one stopped has not happened, and is taken again.
 */
@Component
class MigrationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);

    private final MigrationBatches batches;
    private final MigrationMove move;
    private final RevisionRepository revisions;
    private final TransactionTemplate transaction;

    MigrationWorker(
            MigrationBatches batches,
            MigrationMove move,
            RevisionRepository revisions,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.move = move;
        this.revisions = revisions;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${trepart.models.work-every:2s}",
            fixedDelayString = "${trepart.models.work-every:2s}")
    void work() {
        for (String batch : batches.running()) {
            try {
                while (moveNext(batch)) {
                    // the next case in a transaction of its own
                }
            } catch (RuntimeException fault) {
                // Taken up again next time; the other batches need not wait for it.
                LOG.error("Batch {} could not go on", batch, fault);
            }
        }
    }

    /** Whether there may be another one. */
    private boolean moveNext(String id) {
        Batch batch = batches.find(id).orElseThrow();
        if (!batch.state().equals("running")) {
            return false;
        }
        Revision from = revisions.findById(batch.from()).orElseThrow();
        Revision to = revisions.findById(batch.to()).orElseThrow();
        boolean another = move.moveNext(batch, from, to);
        if (!another) {
            transaction.executeWithoutResult(status -> batches.endIfOver(id));
        }
        return another;
    }
}
