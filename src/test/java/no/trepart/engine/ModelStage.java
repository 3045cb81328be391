package no.trepart.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trepart.Localized;
import org.springframework.context.event.EventListener;

/**
 * What features would be to the engine, for one case at a time: it runs steps, keeps gates, gives periods, takes
 * tasks, hears events, and remembers it all.
 */
class ModelStage implements TaskRouting, Deadlines {

    final List<String> stepsRun = new ArrayList<>();
    final List<TaskArrived> tasksArrived = new ArrayList<>();
    final List<String> tasksCancelled = new ArrayList<>();
    final List<CourseEvent> events = new ArrayList<>();
    final Set<String> closedGates = new HashSet<>();
    boolean allPresent = true;
    boolean representativesUnsure;
    boolean partiesApart;

    void clear() {
        stepsRun.clear();
        tasksArrived.clear();
        tasksCancelled.clear();
        events.clear();
        closedGates.clear();
        allPresent = true;
        representativesUnsure = false;
        partiesApart = false;
    }

    @Override
    public void arrived(TaskArrived task) {
        tasksArrived.add(task);
    }

    @Override
    public void moved(TaskArrived task) {
        tasksArrived.add(task);
    }

    @Override
    public void cancelled(String engineTaskId) {
        tasksCancelled.add(engineTaskId);
    }

    @Override
    public Instant ends(String key, StepCall call) {
        return Instant.now().plus(period(key));
    }

    /** How long the period of this key is here: each its own length, and so far off that none ends by itself. */
    static Duration period(String key) {
        return Duration.ofDays(100 + Math.floorMod(key.hashCode(), 10_000));
    }

    @EventListener
    void heard(CourseEvent event) {
        events.add(event);
    }

    record Step(String name, ModelStage stage) implements ProcessStep {

        @Override
        public void run(StepCall call) {
            stage.stepsRun.add(name);
            if (name.equals("judgeAttendance")) {
                call.decide("complete", stage.allPresent);
            }
            if (name.equals("closePulse")) {
                call.decide("gapWider", stage.partiesApart);
            }
            if (name.equals("startRound")) {
                call.decide("nextRoundNear", ModelTest.SOME_DAY);
            }
            if (name.equals("releaseWave")) {
                call.decide("manyDontKnow", stage.representativesUnsure);
            }
        }
    }

    record GateOnStage(String name, ModelStage stage) implements Gate {

        @Override
        public List<Missing> missing(StepCall call) {
            return stage.closedGates.contains(name)
                    ? List.of(new Missing(Localized.same("closed by the test"), null, null))
                    : List.of();
        }
    }
}
