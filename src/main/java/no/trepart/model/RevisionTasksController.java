package no.trepart.model;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
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

    private final ModelHearing hearing;
    private final ModelTraining training;

    RevisionTasksController(ModelHearing hearing, ModelTraining training) {
        this.hearing = hearing;
        this.training = training;
    }

    @Operation(summary = "Ask bodies and parties what they think; each gets a task")
    @PostMapping("/hearing")
    List<ModelHearing.Asked> hear(@PathVariable String id, @RequestBody HearingBody body) {
        hearing.open(id, body.bodies(), body.question());
        return hearing.of(id);
    }

    @Operation(summary = "Who was heard, and what they answered")
    @GetMapping("/hearing")
    List<ModelHearing.Asked> heard(@PathVariable String id) {
        return hearing.of(id);
    }

    @Operation(summary = "Give those affected the task of making the change known")
    @PostMapping("/training")
    List<ModelTraining.Trained> train(@PathVariable String id, @RequestBody TrainingBody body) {
        training.begin(id, body.bodies(), body.wish());
        return training.of(id);
    }

    @Operation(summary = "Who has been asked to make the change known, and who has")
    @GetMapping("/training")
    List<ModelTraining.Trained> trained(@PathVariable String id) {
        return training.of(id);
    }

    record HearingBody(List<String> bodies, String question) {}

    record TrainingBody(List<String> bodies, String wish) {}
}
