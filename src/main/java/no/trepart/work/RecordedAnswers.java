package no.trepart.work;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.casefile.Answers;
import no.trepart.engine.Models;
import no.trepart.engine.StepCall;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers as the submissions have them. What an answer records is asked of the very model it was given under. */
@Component
class RecordedAnswers implements Answers {

    private static final String RECORDS = "records";

    private final SubmissionRepository submissions;
    private final Models models;

    RecordedAnswers(SubmissionRepository submissions, Models models) {
        this.submissions = submissions;
        this.models = models;
    }

    @Override
    public Map<String, Object> latest(StepCall call, String step) {
        return submissions
                .earlier(
                        call.processInstanceId(),
                        call.subjectId().orElse(null),
                        call.caseId().orElse(null),
                        step)
                .stream()
                .findFirst()
                .map(submission -> Forms.data(submission.data()))
                .orElse(Map.of());
    }

    @Override
    public boolean done(String caseId, String step) {
        return !submissions.inCase(caseId, step, Limit.of(1)).isEmpty();
    }

    @Override
    public List<Given> recorded(String caseId, String fact) {
        Set<String> steps = submissions.answeredIn(caseId).stream()
                .filter(answered -> fact.equals(records(answered[0], answered[1])))
                .map(answered -> answered[1])
                .collect(Collectors.toSet());
        return steps.isEmpty()
                ? List.of()
                : submissions.ofSteps(caseId, steps).stream()
                        .map(this::given)
                        .filter(given -> fact.equals(given.records()))
                        .toList();
    }

    @Override
    public List<Given> recorded(String programme, String fact, Instant from, Instant until) {
        return submissions.answered().stream()
                .filter(answered -> fact.equals(records(answered[0], answered[1])))
                .filter(answered -> programme.equals(models.programmeOf(answered[0])))
                .flatMap(answered -> submissions.given(answered[0], answered[1], from, until).stream())
                .sorted(Comparator.comparing(Submission::id))
                .map(this::given)
                .toList();
    }

    @Override
    public List<Given> about(Collection<String> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : submissions.about(subjectIds).stream().map(this::given).toList();
    }

    private Given given(Submission submission) {
        return new Given(
                submission.caseId(),
                submission.subjectId(),
                submission.step(),
                records(submission.definitionId(), submission.step()),
                submission.role(),
                submission.at(),
                Forms.data(submission.data()));
    }

    private String records(String definitionId, String step) {
        return models.outline(definitionId)
                .node(step)
                .map(node -> node.properties().get(RECORDS))
                .orElse(null);
    }
}
