package no.trepart.casefile;

import java.time.Clock;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Follows an enterprise that was merged, split, closed or renumbered, and keeps the lineage. Property {@code from}: an
 * answer with {@code change}, {@code newNumber}, {@code newName}.
 */
@Component
class ChangeEnterpriseStep implements ProcessStep {

    private final Answers answers;
    private final CaseFileRepository cases;
    private final EnterpriseRepository enterprises;
    private final CaseSeats seats;
    private final Timeline timeline;
    private final Clock clock;

    ChangeEnterpriseStep(
            Answers answers,
            CaseFileRepository cases,
            EnterpriseRepository enterprises,
            CaseSeats seats,
            Timeline timeline,
            Clock clock) {
        this.answers = answers;
        this.cases = cases;
        this.enterprises = enterprises;
        this.seats = seats;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "changeEnterprise";
    }

    @Override
    public void run(StepCall call) {
        Map<String, Object> answer = answers.latest(call, call.required("from"));
        CaseFile file = cases.findById(call.caseId().orElseThrow()).orElseThrow();
        Enterprise old = file.enterprise();
        String number = OrganisationNumber.normalised(Answers.text(answer, "newNumber"));
        if (number == null) {
            if ("closed".equals(answer.get("change"))) {
                old.close(clock.instant());
                enterprises.saveAndFlush(old);
            }
            return;
        }
        if (!OrganisationNumber.isValid(number)) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "number",
                    new Localized(
                            "Det nye organisasjonsnummeret er ikke gyldig.",
                            "The new organisation number is not valid."));
        }
        EnterpriseFacts facts = old.facts().renumbered(number, Answers.text(answer, "newName"));
        Enterprise successor = enterprises
                .findByNumber(number)
                .orElseGet(() -> enterprises.save(new Enterprise(facts, clock.instant())));
        old.succeededBy(successor, clock.instant());
        file.belongsTo(successor, clock.instant());
        cases.saveAndFlush(file);
        seats.place(file);
        timeline.note(
                file.id(),
                "case",
                new Localized(
                        "Virksomheten er nå %s (%s)".formatted(facts.name(), number),
                        "The enterprise is now %s (%s)".formatted(facts.name(), number)));
    }
}
