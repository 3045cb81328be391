package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.trepart.engine.Processes.Position;
import no.trepart.engine.Processes.Waiting;
import org.camunda.bpm.engine.task.Task;

/** Where a case stands in its models, and what has come of it. */
record Whereabouts(WholeEngine engine, String key) {

    Stream<Task> openTasks() {
        return engine.taskService().createTaskQuery().processInstanceBusinessKey(key).list().stream();
    }

    Task openTask(String task) {
        List<Task> open = openTasks()
                .filter(one -> one.getTaskDefinitionKey().equals(task))
                .toList();
        assertThat(open).as("%s is open once; %s", task, this).hasSize(1);
        return open.get(0);
    }

    TaskRouting.TaskArrived arrived(String task) {
        return engine.stage().tasksArrived.stream()
                .filter(one -> one.step().equals(task))
                .reduce((one, two) -> two)
                .orElseThrow(() -> new AssertionError("%s never came; %s".formatted(task, this)));
    }

    Waiting waiting(String timer) {
        List<Waiting> waiting = engine.processes().waiting(key).stream()
                .filter(one -> one.element().equals(timer))
                .toList();
        assertThat(waiting).as("%s waits; %s", timer, this).hasSize(1);
        return waiting.get(0);
    }

    long timesPassed(String element) {
        return engine.processes().positions(key).stream()
                .mapToLong(position -> engine
                        .history()
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

    Set<String> current() {
        Set<String> current = new TreeSet<>();
        for (Position position : engine.processes().positions(key)) {
            current.addAll(position.current().keySet());
        }
        return current;
    }

    Set<String> waits() {
        Set<String> waits = current();
        engine.processes().waiting(key).forEach(timer -> waits.add(timer.element()));
        engine.processes().awaited(key).forEach(message -> waits.add(message.element()));
        return waits;
    }

    <T extends CourseEvent> Stream<T> events(Class<T> kind) {
        return new ArrayList<>(engine.stage().events)
                .stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return "the case waits at " + waits();
    }
}
