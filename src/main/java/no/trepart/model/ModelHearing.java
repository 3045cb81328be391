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

/** Asks bodies and parties what they think of a revision before it is approved; their answers go with it. */
@Component
@Transactional
class ModelHearing {

    private static final String PROCESS = "model-hearing";

    private final ModelAccess access;
    private final RevisionTasks tasks;
    private final RevisionNote note;
    private final Programmes programmes;
    private final History history;
    private final CurrentPerson current;

    ModelHearing(
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

    /** @param lanes ids of bodies and roles, none of them of a single enterprise */
    void open(String id, List<String> lanes, String question) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.draft, RevisionState.inReview, RevisionState.approved);
        tasks.refuseUnlessAskable(revision, PROCESS, lanes, question);
        String proposal = note.of(revision);
        for (String lane : lanes) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("heard", lane);
            data.put("proposal", proposal);
            data.put("question", DraftDesk.limited(question));
            tasks.begin(revision, PROCESS, data, Map.of("heardBody", lane));
            history.add(
                    id,
                    current.id(),
                    What.heard,
                    programmes.get(revision.programme()).laneName(lane).nb());
        }
    }

    @Transactional(readOnly = true)
    List<Asked> of(String id) {
        return tasks.of(access.visible(id), PROCESS, "heard", "question").stream()
                .map(asked -> new Asked(
                        asked.body(),
                        asked.bodyName(),
                        asked.words(),
                        asked.at(),
                        asked.done(),
                        asked.answers().stream()
                                .map(answer -> new HearingAnswer(
                                        answer.role(),
                                        answer.roleName(),
                                        answer.at(),
                                        Answers.text(answer.data(), "view"),
                                        Answers.text(answer.data(), "answer")))
                                .toList()))
                .toList();
    }

    /** @param done whether all of the body have answered */
    record Asked(
            String body, String bodyName, String question, Instant at, boolean done, List<HearingAnswer> answers) {}

    /** @param view support, adjust, against or none */
    record HearingAnswer(String role, String roleName, Instant at, String view, String answer) {}
}
