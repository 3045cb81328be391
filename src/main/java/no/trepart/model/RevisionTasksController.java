package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import no.trepart.casefile.Answers;
import no.trepart.model.RevisionTasks.Request;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What bodies and roles are asked to do about a revision: say what they think, and make it known. */
@RestController
@RequestMapping("/api/model-revisions/{id}")
class RevisionTasksController {

    private final RevisionTasks tasks;

    RevisionTasksController(RevisionTasks tasks) {
        this.tasks = tasks;
    }

    @Operation(summary = "Ask bodies and parties what they think; each gets a task")
    @PostMapping("/hearing")
    List<Asked> hear(@PathVariable String id, @RequestBody Wish body) {
        tasks.ask(id, Request.HEARING, body.bodies(), body.wish());
        return heard(id);
    }

    @Operation(summary = "Who was heard, and what they answered")
    @GetMapping("/hearing")
    List<Asked> heard(@PathVariable String id) {
        return asked(id, Request.HEARING);
    }

    @Operation(summary = "Give those affected the task of making the change known")
    @PostMapping("/training")
    List<Asked> train(@PathVariable String id, @RequestBody Wish body) {
        tasks.ask(id, Request.TRAINING, body.bodies(), body.wish());
        return trained(id);
    }

    @Operation(summary = "Who has been asked to make the change known, and who has")
    @GetMapping("/training")
    List<Asked> trained(@PathVariable String id) {
        return asked(id, Request.TRAINING);
    }

    private List<Asked> asked(String id, Request request) {
        return tasks.of(id, request).stream()
                .map(asked -> new Asked(
                        asked.body(),
                        asked.bodyName(),
                        asked.words(),
                        asked.at(),
                        asked.done(),
                        asked.answers().stream()
                                .map(answer -> new Said(
                                        answer.role(),
                                        answer.roleName(),
                                        answer.at(),
                                        Answers.text(answer.data(), "view"),
                                        Answers.text(answer.data(), "answer")))
                                .toList()))
                .toList();
    }

    record Wish(List<String> bodies, String wish) {}

    /** @param done whether all of the body have answered */
    record Asked(String body, String bodyName, String wish, Instant at, boolean done, List<Said> answers) {}

    /**
     * @param view support, adjust, against or none; null where no view was asked for
     * @param answer in their own words; null when there are none
     */
    record Said(String role, String roleName, Instant at, String view, String answer) {}
}
