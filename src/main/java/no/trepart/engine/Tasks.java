package no.trepart.engine;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a process go on from a task that the application has seen done. */
@Component
public class Tasks {

    private final TaskService tasks;

    Tasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Completes a task; only ever in the transaction that wrote what was done.
     *
     * @param deciding the few fields that the model decides on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(String engineTaskId, Map<String, Object> deciding) {
        LostRace.told(() -> tasks.complete(engineTaskId, deciding));
    }
}
