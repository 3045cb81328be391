package no.trepart.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.trepart.engine.Models;
import no.trepart.engine.PastCourse;
import no.trepart.engine.PastCourse.Past;
import no.trepart.engine.Sandbox;
import no.trepart.engine.SandboxWorld;
import no.trepart.engine.StepCall;
import no.trepart.model.ReplayRun.ReplayCase;
import no.trepart.model.ReplayRun.Result;
import no.trepart.model.Replays.Replay;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.work.RecordedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the replays that were asked for: one at a time, one case at a time, forgetting each case before the next. */
@Component
class ReplayWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);

    private final Replays replays;
    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final Models models;
    private final Programmes programmes;
    private final PastCourse courses;
    private final RecordedWork recorded;
    private final ReviewDesk review;
    private final TransactionTemplate transaction;

    ReplayWorker(
            Replays replays,
            RevisionRepository revisions,
            RevisionFiles files,
            Models models,
            Programmes programmes,
            PastCourse courses,
            RecordedWork recorded,
            ReviewDesk review,
            TransactionTemplate transaction) {
        this.replays = replays;
        this.revisions = revisions;
        this.files = files;
        this.models = models;
        this.programmes = programmes;
        this.courses = courses;
        this.recorded = recorded;
        this.review = review;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${trepart.models.work-every:2s}",
            fixedDelayString = "${trepart.models.work-every:2s}")
    void work() {
        Optional<Replay> next = transaction.execute(status -> replays.take());
        next.ifPresent(replay -> {
            try {
                replay(replay);
                replays.end(replay.id(), null);
            } catch (RuntimeException fault) {
                LOG.warn("Replay {} could not be done", replay.id(), fault);
                replays.end(replay.id(), Objects.requireNonNullElse(fault.getMessage(), fault.toString()));
            }
        });
    }

    private void replay(Replay replay) {
        Revision revision = revisions.findById(replay.revision()).orElseThrow();
        // A draft may have changed since it was asked for.
        review.refuseHarm(revision);
        Programme programme = programmes.get(revision.programme());
        List<ReplayCase> cases = replays.cases(programme.key(), replay.months());
        replays.begin(replay.id(), cases.size());
        Turning world = new Turning();
        try (Sandbox sandbox = Sandbox.open(world)) {
            Map<String, byte[]> draft = files.set(revision).models();
            String draftSet = sandbox.publish(programme.key(), draft);
            Map<String, String> own = new HashMap<>();
            ReplayComparison comparison = new ReplayComparison(sandbox, programme);
            for (int i = 0; i < cases.size(); i++) {
                ReplayCase one = cases.get(i);
                if (replays.known(replay.id(), one.id())) {
                    continue;
                }
                String ownSet =
                        own.computeIfAbsent(one.set(), set -> sandbox.publish(programme.key(), models.files(set)));
                Past past = courses.of(one.id());
                Result before = through(sandbox, world, ownSet, models.files(one.set()), programme, one, past);
                Result after = through(sandbox, world, draftSet, draft, programme, one, past);
                replays.note(
                        replay.id(), i + 1, one.id(), comparison.of(one.industry(), ownSet, before, draftSet, after));
            }
        }
    }

    private Result through(
            Sandbox sandbox,
            Turning world,
            String set,
            Map<String, byte[]> models,
            Programme programme,
            ReplayCase one,
            Past past) {
        ReplayRun run = new ReplayRun(one, past, recorded, recorded.of(one.id()));
        world.run = run;
        try {
            return run.through(sandbox, set, models, programme.course());
        } finally {
            sandbox.clear();
        }
    }

    /** The sandbox's engine lives longer than one run, so each run takes the stage in turn. */
    private static class Turning implements SandboxWorld {

        private ReplayRun run;

        @Override
        public void step(String name, StepCall call) {
            run.step(name, call);
        }

        @Override
        public boolean open(String gate, StepCall call) {
            return run.open(gate, call);
        }

        @Override
        public Instant ends(String key, StepCall call) {
            return run.ends(key, call);
        }
    }
}
