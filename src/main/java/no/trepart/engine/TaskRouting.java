package no.trepart.engine;

import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;

/** Told of every user task, inside the engine's own transaction, so that work lists and engine never disagree. */
public interface TaskRouting {

    void arrived(TaskArrived task);

    /** The task is gone without being done: its case was withdrawn, or the model cancelled it. */
    void cancelled(String engineTaskId);

    /**
     * The task has come into another version of its model, with its case. What has been signed stays where it still
     * counts.
     */
    void moved(TaskArrived task);

    /**
     * A task that has come to a lane.
     *
     * @param lane the lane's id: a role or a body, or what the task's property {@code lane} says instead
     * @param definitionId the exact version of the model
     * @param set the set of models it is part of
     * @param properties what the model says of the task, such as {@code signing}
     */
    record TaskArrived(
            String engineTaskId,
            String programme,
            String process,
            String definitionId,
            String set,
            String processInstanceId,
            String step,
            Localized title,
            String lane,
            Optional<String> caseId,
            Optional<String> subjectId,
            Map<String, String> properties,
            Map<String, Object> variables) {}
}
