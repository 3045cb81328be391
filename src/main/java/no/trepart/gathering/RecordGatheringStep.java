package no.trepart.gathering;

import java.time.LocalDate;
import java.util.Map;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Subjects;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Records the gathering the process is about. Property {@code from}: an answer with {@code title}, {@code gatheringOn} and
 * {@code place}, and where given {@code industry}, {@code region} and {@code capacity}.
 */
@Component
class RecordGatheringStep implements ProcessStep {

    private final Answers answers;
    private final GatheringRepository gatherings;
    private final Subjects subjects;

    RecordGatheringStep(Answers answers, GatheringRepository gatherings, Subjects subjects) {
        this.answers = answers;
        this.gatherings = gatherings;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "recordGathering";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> plan = answers.latest(call, call.required("from"));
        String id = call.subjectId().orElseThrow();
        Gathering gathering = gatherings.findById(id).orElseGet(() -> new Gathering(id, call.programme()));
        gathering.plan(
                Answers.text(plan, "title"),
                Answers.text(plan, "industry"),
                Answers.text(plan, "region"),
                LocalDate.parse(Answers.text(plan, "gatheringOn")),
                Answers.text(plan, "place"),
                plan.get("capacity") instanceof Number seats ? seats.intValue() : null);
        gatherings.saveAndFlush(gathering);
        subjects.rename(id, gathering.title());
    }
}
