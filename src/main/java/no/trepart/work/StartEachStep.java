package no.trepart.work;

import java.util.Map;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Subjects;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Starts one small process for each row of a list: a measure, an agreed action. Properties {@code from} (the step
 * answered), {@code list}, {@code title} (the field that names the row) and {@code process}.
 */
@Component
class StartEachStep implements ProcessStep {

    private final Answers answers;
    private final Subjects subjects;

    StartEachStep(Answers answers, Subjects subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "startEach";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> answer = answers.latest(call, call.required("from"));
        for (Map<String, Object> row : Answers.rows(answer, call.required("list"))) {
            subjects.start(
                    call.programme(),
                    call.required("process"),
                    call.caseId().orElse(null),
                    Answers.text(row, call.required("title")),
                    row,
                    call.set());
        }
    }
}
