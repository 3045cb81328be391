package no.trepart.casefile;

import java.util.Map;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Starts a case for another unit, linked to the one it springs from (TT-13). Property {@code from}: an answer with {@code
 * enterpriseNumber} and {@code enterpriseName}.
 */
@Component
class SpinOffStep implements ProcessStep {

    private final Answers answers;
    private final CaseFileRepository cases;
    private final Enrolment enrolment;

    SpinOffStep(Answers answers, CaseFileRepository cases, Enrolment enrolment) {
        this.answers = answers;
        this.cases = cases;
        this.enrolment = enrolment;
    }

    @Override
    public String name() {
        return "spinOff";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> answer = answers.latest(call, call.required("from"));
        CaseFile origin = cases.findById(call.caseId().orElseThrow()).orElseThrow();
        EnterpriseFacts like = origin.enterpriseFacts();
        EnterpriseFacts facts = new EnterpriseFacts(
                OrganisationNumber.normalised(Answers.text(answer, "enterpriseNumber")),
                Answers.text(answer, "enterpriseName"),
                like.parentNumber(),
                like.parentName(),
                like.industryCode(),
                null,
                like.county(),
                like.municipality(),
                null,
                like.ownership());
        enrolment.enrol(origin.programme(), facts, origin.industry(), origin.id(), null);
    }
}
