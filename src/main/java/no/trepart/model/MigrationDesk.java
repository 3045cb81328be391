package no.trepart.model;

import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.MigrationBatches.Batch;
import no.trepart.model.MigrationBatches.Row;
import no.trepart.model.MigrationPlanning.Both;
import no.trepart.model.MigrationViews.Progress;
import no.trepart.model.MigrationViews.Result;
import no.trepart.model.MigrationViews.RevisionRef;
import no.trepart.model.MigrationViews.Wanted;
import no.trepart.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, stops and follows the moving of cases. */
@Service
@Transactional
class MigrationDesk {

    private final ModelAccess access;
    private final MigrationPlanning planning;
    private final MigrationBatches batches;
    private final MigrationCases cases;
    private final RevisionRepository revisions;
    private final History history;
    private final CurrentPerson current;

    MigrationDesk(
            ModelAccess access,
            MigrationPlanning planning,
            MigrationBatches batches,
            MigrationCases cases,
            RevisionRepository revisions,
            History history,
            CurrentPerson current) {
        this.access = access;
        this.planning = planning;
        this.batches = batches;
        this.cases = cases;
        this.revisions = revisions;
        this.history = history;
        this.current = current;
    }

    String begin(String to, Wanted wanted) {
        Both both = planning.both(to, wanted.from());
        planning.refuseFaulty(both, wanted);
        List<MigrationCases.Running> chosen = cases.chosen(both.programme(), both.fromSet(), wanted);
        history.add(to, current.id(), History.What.casesMoved, String.valueOf(chosen.size()));
        return batches.begin(both.from(), both.to(), wanted.choices(), chosen, current.id());
    }

    @Transactional(readOnly = true)
    Progress progress(String id) {
        Batch batch = visible(id);
        List<Row> rows = batches.cases(id);
        return new Progress(
                id,
                ref(batch.from()),
                ref(batch.to()),
                batch.state(),
                rows.size(),
                count(rows, "done"),
                count(rows, "failed"),
                rows.stream().map(this::result).toList());
    }

    private Result result(Row row) {
        MigrationMove.Moved moved = new MigrationMove.Moved(!row.state().equals("failed"), row.told());
        return new Result(
                row.caseId(),
                cases.label(row.caseId(), row.number(), row.name()),
                row.state(),
                moved.moves(),
                moved.why());
    }

    private static int count(List<Row> rows, String state) {
        return (int) rows.stream().filter(row -> row.state().equals(state)).count();
    }

    private RevisionRef ref(String revision) {
        return RevisionRef.of(revisions.findById(revision).orElseThrow());
    }

    void pause(String id) {
        turn(visible(id), "running", "paused");
    }

    void resume(String id) {
        turn(visible(id), "paused", "running");
    }

    private void turn(Batch batch, String from, String to) {
        if (!batches.turn(batch.id(), from, to)) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "migration-state",
                    new Localized(
                            "Flyttingen er i en annen tilstand nå. Last siden på nytt.",
                            "The move is in another state now. Reload the page."));
        }
    }

    void retry(String id) {
        visible(id);
        if (batches.again(id) == 0) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "nothing-failed",
                    new Localized("Ingen saker venter på å bli prøvd igjen.", "No case waits to be tried again."));
        }
    }

    private Batch visible(String id) {
        access.refuseUnlessAllowed();
        Batch batch = batches.find(id).orElseThrow(Refused::notFound);
        access.require(batch.programme());
        return batch;
    }
}
