package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.trepart.engine.CourseEvent.EndReached;
import no.trepart.engine.CourseEvent.MilestoneReached;
import no.trepart.engine.CourseEvent.PhaseEntered;
import no.trepart.engine.CourseEvent.ProcessEnded;
import no.trepart.engine.Processes.Awaited;
import no.trepart.engine.Processes.Position;
import no.trepart.engine.Processes.Waiting;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A case on its way through a model, told step by step. It moves only when told to: nothing sleeps, no timer fires by
 * itself. Whatever does not hold fails and says where the case stands.
 */
final class Walk {

    static final String PROGRAMME = "three-two-one";

    private final Ways ways;
    private final String key;
    private final String process;
    private String instance;

    private Walk(Ways ways, String process) {
        this.ways = ways;
        this.process = process;
        this.key = UUID.randomUUID().toString();
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
        Task open = openTask(task);
        Map<String, Object> deciding = new DecidingFields(form(open.getProcessDefinitionId(), task)).of(answers);
        ways.inOneTransaction(() -> ways.tasks.complete(open.getId(), deciding));
        return this;
    }

    /** The task has come to this lane, and is done there. */
    Walk by(String lane, String task) {
        return by(lane, task, Map.of());
    }

    Walk by(String lane, String task, Map<String, Object> answers) {
        assertThat(arrived(task).lane()).as("lane of " + task).isEqualTo(lane);
        return done(task, answers);
    }

    /** The waiting period is over. */
    Walk fires(String timer) {
        ways.management.executeJob(waiting(timer).jobId());
        return this;
    }

    /** A person tells the case what its model offers them to tell, with the answers of its form. */
    Walk tells(String element, Map<String, Object> answers) {
        List<Awaited> awaited = ways.processes.awaited(key).stream()
                .filter(one -> one.element().equals(element))
                .toList();
        assertThat(awaited).as("%s is offered; %s", element, this).hasSize(1);
        Awaited offer = awaited.get(0);
        assertThat(ways.models
                        .outline(offer.definitionId())
                        .node(element)
                        .orElseThrow()
                        .properties())
                .as("roles that %s is offered to", element)
                .containsKey("offeredTo");
        Map<String, Object> deciding = new DecidingFields(form(offer.definitionId(), element)).of(answers);
        ways.processes.message(offer, deciding);
        return this;
    }

    Walk tells(String element) {
        return tells(element, Map.of());
    }

    /** The application tells the case. */
    Walk hears(String message, Map<String, Object> variables) {
        assertThat(ways.processes.message(PROGRAMME, key, message, variables))
                .as("processes that take '%s'; %s", message, this)
                .isEqualTo(1);
        return this;
    }

    /** The gate stays closed though facts of the case have changed. */
    Walk factsChange() {
        ways.processes.factsChanged(key);
        return this;
    }

    Walk gateOpens(String gate) {
        ways.stage.closedGates.remove(gate);
        return factsChange();
    }

    Walk gateCloses(String gate) {
        ways.stage.closedGates.add(gate);
        return this;
    }

    /** From now on somebody is missing whenever attendance is judged. */
    Walk somebodyIsMissing() {
        ways.stage.allPresent = false;
        return this;
    }

    Walk everybodyIsThere() {
        ways.stage.allPresent = true;
        return this;
    }

    // What must hold

    /** Exactly these tasks are open. */
    Walk open(String... tasks) {
        assertThat(openTasks().map(Task::getTaskDefinitionKey))
                .as("open tasks; %s", this)
                .containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** The case waits for this gate, timer or message; behind an event-based gateway it waits for several. */
    Walk waitsAt(String... elements) {
        assertThat(waits()).as("where the case waits").contains(elements);
        return this;
    }

    Walk noLongerWaitsAt(String... elements) {
        assertThat(waits()).as("where the case waits").doesNotContain(elements);
        return this;
    }

    /** The period of this timer is the one the programme's table has under this key. */
    Walk waitsFor(String timer, String period) {
        assertThat(waiting(timer).until())
                .as("end of %s by the period '%s'", timer, period)
                .isCloseTo(Instant.now().plus(Stage.period(period)), within(1, ChronoUnit.DAYS));
        return this;
    }

    /** The timer waits for this day. */
    Walk waitsUntil(String timer, String day) {
        assertThat(waiting(timer).until().toString()).as("end of " + timer).startsWith(day);
        return this;
    }

    Walk passed(String... elements) {
        for (String element : elements) {
            assertThat(timesPassed(element)).as("%s passed; %s", element, this).isPositive();
        }
        return this;
    }

    Walk passedTimes(int times, String element) {
        assertThat(timesPassed(element))
                .as("times %s passed; %s", element, this)
                .isEqualTo(times);
        return this;
    }

    Walk notPassed(String... elements) {
        for (String element : elements) {
            assertThat(timesPassed(element))
                    .as("%s not passed; %s", element, this)
                    .isZero();
        }
        return this;
    }

    /** The steps the models have called since the beginning, in order; each by its name. */
    Walk stepsRun(String... names) {
        assertThat(ways.stage.stepsRun).as("steps run").containsExactly(names);
        return this;
    }

    Walk milestones(String... ids) {
        assertThat(events(MilestoneReached.class).map(MilestoneReached::milestone))
                .as("milestones; %s", this)
                .containsExactly(ids);
        return this;
    }

    Walk phases(String... ids) {
        assertThat(events(PhaseEntered.class).map(PhaseEntered::phase))
                .as("phases; %s", this)
                .containsExactly(ids);
        return this;
    }

    Walk cancelled(String... tasks) {
        List<String> gone = ways.stage.tasksArrived.stream()
                .filter(task -> ways.stage.tasksCancelled.contains(task.engineTaskId()))
                .map(TaskRouting.TaskArrived::step)
                .toList();
        assertThat(gone).as("tasks taken away").containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** A variable of the process the walk began on. */
    Walk knows(String variable, Object value) {
        Object found = ways
                .history
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
        assertThat(arrived(task).variables()).containsEntry(variable, value);
        return this;
    }

    /** The process is over, with nothing of it left, and its last end event is this one. */
    Walk ended(String endEvent) {
        assertThat(current()).as("still under way").isEmpty();
        EndReached last = events(EndReached.class)
                .filter(event -> event.process().equals(process))
                .reduce((one, two) -> two)
                .orElseThrow(() -> new AssertionError("no end reached; " + this));
        assertThat(last.endEvent()).as("end of %s", process).isEqualTo(endEvent);
        assertThat(events(ProcessEnded.class)
                        .filter(event -> event.processInstanceId().equals(instance))
                        .map(ProcessEnded::completed))
                .containsExactly(true);
        return this;
    }

    /** The case has come to the state its end event says. */
    Walk ended(String endEvent, String state) {
        ended(endEvent);
        assertThat(events(EndReached.class)
                        .reduce((one, two) -> two)
                        .orElseThrow()
                        .properties())
                .containsEntry("state", state);
        return this;
    }

    // How it is found out

    private Walk begin(Map<String, Object> handedOver) {
        Map<String, Object> variables = new HashMap<>(Map.of("caseId", key));
        variables.putAll(handedOver);
        instance = ways.processes.start(PROGRAMME, process, key, variables, null);
        return this;
    }

    private Stream<Task> openTasks() {
        return ways.taskService.createTaskQuery().processInstanceBusinessKey(key).list().stream();
    }

    private Task openTask(String task) {
        List<Task> open = openTasks()
                .filter(one -> one.getTaskDefinitionKey().equals(task))
                .toList();
        assertThat(open).as("%s is open once; %s", task, this).hasSize(1);
        return open.get(0);
    }

    private TaskRouting.TaskArrived arrived(String task) {
        return ways.stage.tasksArrived.stream()
                .filter(one -> one.step().equals(task))
                .reduce((one, two) -> two)
                .orElseThrow(() -> new AssertionError("%s never came; %s".formatted(task, this)));
    }

    private Waiting waiting(String timer) {
        List<Waiting> waiting = ways.processes.waiting(key).stream()
                .filter(one -> one.element().equals(timer))
                .toList();
        assertThat(waiting).as("%s waits; %s", timer, this).hasSize(1);
        return waiting.get(0);
    }

    private Optional<byte[]> form(String definitionId, String step) {
        return ways.models.form(definitionId, step);
    }

    private long timesPassed(String element) {
        return ways.processes.positions(key).stream()
                .mapToLong(position -> ways
                        .history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(position.processInstanceId())
                        .activityId(element)
                        .finished()
                        .list()
                        .stream()
                        .filter(one -> !one.isCanceled())
                        .count())
                .sum();
    }

    private Set<String> current() {
        Set<String> current = new TreeSet<>();
        for (Position position : ways.processes.positions(key)) {
            current.addAll(position.current().keySet());
        }
        return current;
    }

    private Set<String> waits() {
        Set<String> waits = current();
        ways.processes.waiting(key).forEach(timer -> waits.add(timer.element()));
        ways.processes.awaited(key).forEach(message -> waits.add(message.element()));
        return waits;
    }

    private <T extends CourseEvent> Stream<T> events(Class<T> kind) {
        return new ArrayList<>(ways.stage.events)
                .stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return "the case waits at " + waits();
    }

    /** Begins walks, each on a stage that is cleared for it. */
    static class Ways {

        private final Processes processes;
        private final Tasks tasks;
        private final Models models;
        private final Stage stage;
        private final TaskService taskService;
        private final ManagementService management;
        private final HistoryService history;
        private final TransactionTemplate transaction;

        Ways(
                Processes processes,
                Tasks tasks,
                Models models,
                Stage stage,
                TaskService taskService,
                ManagementService management,
                HistoryService history,
                PlatformTransactionManager transactions) {
            this.processes = processes;
            this.tasks = tasks;
            this.models = models;
            this.stage = stage;
            this.taskService = taskService;
            this.management = management;
            this.history = history;
            this.transaction = new TransactionTemplate(transactions);
        }

        Walk begin(String process, Map<String, Object> handedOver, String... closedGates) {
            stage.clear();
            stage.closedGates.addAll(Arrays.asList(closedGates));
            return new Walk(this, process).begin(handedOver);
        }

        private void inOneTransaction(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }
    }
}
