package no.trepart.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.casefile.Answers;
import no.trepart.engine.StepCall;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers as the submissions have them. */
@Component
class RecordedAnswers implements Answers {

    private final SubmissionRepository submissions;

    RecordedAnswers(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<String, Object> latest(StepCall call, String step) {
        Limit one = Limit.of(1);
        return submissions.inProcess(call.processInstanceId(), step, one).stream()
                .findFirst()
                .or(() -> call.subjectId().flatMap(subject -> first(submissions.ofSubject(subject, step, one))))
                .or(() -> call.caseId().flatMap(caseId -> first(submissions.inCase(caseId, step, one))))
                .map(submission -> Forms.data(submission.data()))
                .orElse(Map.of());
    }

    private static Optional<Submission> first(List<Submission> found) {
        return found.stream().findFirst();
    }

    @Override
    public boolean done(String caseId, String step) {
        return !submissions.inCase(caseId, step, Limit.of(1)).isEmpty();
    }
}
