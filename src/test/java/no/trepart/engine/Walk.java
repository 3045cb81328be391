package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.trepart.engine.CourseEvent.EndReached;
import no.trepart.engine.CourseEvent.MilestoneReached;
import no.trepart.engine.CourseEvent.PhaseEntered;
import no.trepart.engine.CourseEvent.ProcessEnded;
import no.trepart.engine.Processes.Awaited;
import org.camunda.bpm.engine.task.Task;

/**
 * A case on its way through a model, told step by step. It moves only when told to: nothing sleeps, no timer fires by
 * itself. Whatever does not hold fails and says where the case stands.
 */
final class Walk {

    static final String PROGRAMME = "three-two-one";

    private final WholeEngine engine;
    private final String key;
    private final String process;
    private final String instance;
    private final Whereabouts where;

    /** Clears the stage and begins. */
    Walk(WholeEngine engine, String process, Map<String, Object> handedOver, String... closedGates) {
        this.engine = engine;
        this.process = process;
        this.key = UUID.randomUUID().toString();
        this.where = new Whereabouts(engine, key);
        engine.stage().clear();
        engine.stage().closedGates.addAll(Arrays.asList(closedGates));
        Map<String, Object> variables = new HashMap<>(Map.of("caseId", key));
        variables.putAll(handedOver);
        this.instance = engine.processes().start(engine.models().current(PROGRAMME), process, key, variables);
    }

    // What happens

    /** These tasks are done, one after the other, with nothing in their answers that the model decides on. */
    Walk done(String... tasks) {
        for (String task : tasks) {
            done(task, Map.of());
        }
        return this;
    }

    /** The task is done with these answers to what its form marks as deciding. */
    Walk done(String task, Map<String, Object> answers) {
        Task open = where.openTask(task);
        Map<String, Object> deciding =
                new DecidingFields(engine.models().form(open.getProcessDefinitionId(), task)).of(answers);
        engine.transaction().executeWithoutResult(status -> engine.tasks().complete(open.getId(), deciding));
        return this;
    }

    /** The task has come to this lane, and is done there. */
    Walk by(String lane, String task) {
        return by(lane, task, Map.of());
    }

    Walk by(String lane, String task, Map<String, Object> answers) {
        assertThat(where.arrived(task).lane()).as("lane of " + task).isEqualTo(lane);
        return done(task, answers);
    }

    /** The waiting period is over. */
    Walk fires(String timer) {
        engine.management().executeJob(where.waiting(timer).jobId());
        return this;
    }

    /** A person tells the case what its model offers them to tell, with the answers of its form. */
    Walk tells(String element, Map<String, Object> answers) {
        List<Awaited> awaited = engine.processes().awaited(key).stream()
                .filter(one -> one.element().equals(element))
                .toList();
        assertThat(awaited).as("%s is offered; %s", element, where).hasSize(1);
        Awaited offer = awaited.get(0);
        assertThat(engine.models()
                        .outline(offer.definitionId())
                        .node(element)
                        .orElseThrow()
                        .properties())
                .as("roles that %s is offered to", element)
                .containsKey("offeredTo");
        Map<String, Object> deciding =
                new DecidingFields(engine.models().form(offer.definitionId(), element)).of(answers);
        engine.processes().message(offer, deciding);
        return this;
    }

    Walk tells(String element) {
        return tells(element, Map.of());
    }

    /** The application tells the case. */
    Walk hears(String message, Map<String, Object> variables) {
        assertThat(engine.processes().message(PROGRAMME, key, message, variables))
                .as("processes that take '%s'; %s", message, where)
                .isEqualTo(1);
        return this;
    }

    /** The gate stays closed though facts of the case have changed. */
    Walk factsChange() {
        engine.processes().factsChanged(key);
        return this;
    }

    Walk gateOpens(String gate) {
        engine.stage().closedGates.remove(gate);
        return factsChange();
    }

    Walk gateCloses(String gate) {
        engine.stage().closedGates.add(gate);
        return this;
    }

    /** From now on somebody is missing whenever attendance is judged. */
    Walk somebodyIsMissing() {
        engine.stage().allPresent = false;
        return this;
    }

    /** When results are released, many of the representatives' answers are "don't know". */
    Walk representativesAreUnsure() {
        engine.stage().representativesUnsure = true;
        return this;
    }

    /** When the pulse is closed, the distance between the parties has grown. */
    Walk partiesDriftApart() {
        engine.stage().partiesApart = true;
        return this;
    }

    Walk everybodyIsThere() {
        engine.stage().allPresent = true;
        return this;
    }

    // What must hold

    /** Exactly these tasks are open. */
    Walk open(String... tasks) {
        assertThat(where.openTasks().map(Task::getTaskDefinitionKey))
                .as("open tasks; %s", where)
                .containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** The case waits for this gate, timer or message; behind an event-based gateway it waits for several. */
    Walk waitsAt(String... elements) {
        assertThat(where.waits()).as("where the case waits").contains(elements);
        return this;
    }

    Walk noLongerWaitsAt(String... elements) {
        assertThat(where.waits()).as("where the case waits").doesNotContain(elements);
        return this;
    }

    /** The period of this timer is the one the programme's table has under this key. */
    Walk waitsFor(String timer, String period) {
        assertThat(where.waiting(timer).until())
                .as("end of %s by the period '%s'", timer, period)
                .isCloseTo(Instant.now().plus(ModelStage.period(period)), within(1, ChronoUnit.DAYS));
        return this;
    }

    /** The timer waits for this day. */
    Walk waitsUntil(String timer, String day) {
        assertThat(where.waiting(timer).until().toString())
                .as("end of " + timer)
                .startsWith(day);
        return this;
    }

    Walk passed(String... elements) {
        for (String element : elements) {
            assertThat(where.timesPassed(element))
                    .as("%s passed; %s", element, where)
                    .isPositive();
        }
        return this;
    }

    Walk passedTimes(int times, String element) {
        assertThat(where.timesPassed(element))
                .as("times %s passed; %s", element, where)
                .isEqualTo(times);
        return this;
    }

    Walk notPassed(String... elements) {
        for (String element : elements) {
            assertThat(where.timesPassed(element))
                    .as("%s not passed; %s", element, where)
                    .isZero();
        }
        return this;
    }

    /** The steps the models have called since the beginning, in order; each by its name. */
    Walk stepsRun(String... names) {
        assertThat(engine.stage().stepsRun).as("steps run").containsExactly(names);
        return this;
    }

    /** The steps called last. */
    Walk stepsRunLast(String... names) {
        assertThat(engine.stage().stepsRun).as("steps run").endsWith(names);
        return this;
    }

    /** Milestones reached, in order; their ids with blanks between. */
    Walk milestones(String ids) {
        assertThat(where.events(MilestoneReached.class)
                        .map(MilestoneReached::milestone)
                        .toList())
                .as("milestones; %s", where)
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
        return this;
    }

    /** Phases entered, in order; their ids with blanks between. */
    Walk phases(String ids) {
        assertThat(where.events(PhaseEntered.class).map(PhaseEntered::phase).toList())
                .as("phases; %s", where)
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
        return this;
    }

    Walk cancelled(String... tasks) {
        List<String> gone = engine.stage().tasksArrived.stream()
                .filter(task -> engine.stage().tasksCancelled.contains(task.engineTaskId()))
                .map(TaskRouting.TaskArrived::step)
                .toList();
        assertThat(gone).as("tasks taken away").containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** A variable of the process the walk began on. */
    Walk knows(String variable, Object value) {
        Object found = engine
                .history()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(variable)
                .list()
                .stream()
                .map(one -> one.getValue())
                .findFirst()
                .orElse(null);
        assertThat(found).as(variable).isEqualTo(value);
        return this;
    }

    /** What the task was handed when it came. */
    Walk handed(String task, String variable, Object value) {
        assertThat(where.arrived(task).variables()).containsEntry(variable, value);
        return this;
    }

    /** The process is over, with nothing of it left, and its last end event is this one. */
    Walk ended(String endEvent) {
        assertThat(where.current()).as("still under way").isEmpty();
        EndReached last = where.events(EndReached.class)
                .filter(event -> event.process().equals(process))
                .reduce((one, two) -> two)
                .orElseThrow(() -> new AssertionError("no end reached; " + this));
        assertThat(last.endEvent()).as("end of %s", process).isEqualTo(endEvent);
        assertThat(where.events(ProcessEnded.class)
                        .filter(event -> event.processInstanceId().equals(instance))
                        .map(ProcessEnded::completed))
                .containsExactly(true);
        return this;
    }

    /** The case has come to the state its end event says. */
    Walk ended(String endEvent, String state) {
        ended(endEvent);
        assertThat(where.events(EndReached.class)
                        .reduce((one, two) -> two)
                        .orElseThrow()
                        .properties())
                .containsEntry("state", state);
        return this;
    }

    @Override
    public String toString() {
        return where.toString();
    }
}
