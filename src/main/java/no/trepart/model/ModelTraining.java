package no.trepart.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.casefile.Answers;
import no.trepart.model.History.What;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives those whose work a revision changes the task of making it known among their own, and says how far they are. */
@Component
@Transactional
class ModelTraining {

    private static final String PROCESS = "model-training";

    private final ModelAccess access;
    private final RevisionTasks tasks;
    private final RevisionNote note;
    private final Programmes programmes;
    private final History history;
    private final CurrentPerson current;

    ModelTraining(
            ModelAccess access,
            RevisionTasks tasks,
            RevisionNote note,
            Programmes programmes,
            History history,
            CurrentPerson current) {
        this.access = access;
        this.tasks = tasks;
        this.note = note;
        this.programmes = programmes;
        this.history = history;
        this.current = current;
    }

    /** @param lanes ids of bodies and roles, none of them of a single enterprise: those meet the change in their case */
    void begin(String id, List<String> lanes, String wish) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.approved, RevisionState.scheduled, RevisionState.pilot, RevisionState.current);
        tasks.refuseUnlessAskable(revision, PROCESS, lanes, wish);
        String changes = note.of(revision);
        for (String lane : lanes) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("trained", lane);
            data.put("changes", changes);
            data.put("wish", DraftDesk.limited(wish));
            tasks.begin(revision, PROCESS, data, Map.of("trainedBody", lane));
            history.add(
                    id,
                    current.id(),
                    What.trained,
                    programmes.get(revision.programme()).laneName(lane).nb());
        }
    }

    @Transactional(readOnly = true)
    List<Trained> of(String id) {
        return tasks.of(access.visible(id), PROCESS, "trained", "wish").stream()
                .map(asked -> new Trained(
                        asked.body(),
                        asked.bodyName(),
                        asked.words(),
                        asked.at(),
                        asked.done(),
                        asked.answers().stream()
                                .map(answer -> new TrainingAnswer(
                                        answer.role(),
                                        answer.roleName(),
                                        answer.at(),
                                        Answers.text(answer.data(), "remarks")))
                                .toList()))
                .toList();
    }

    /** @param done whether all of the body have reported that the change is known */
    record Trained(String body, String bodyName, String wish, Instant at, boolean done, List<TrainingAnswer> answers) {}

    /** @param remarks questions that came up; null when there were none */
    record TrainingAnswer(String role, String roleName, Instant at, String remarks) {}
}
