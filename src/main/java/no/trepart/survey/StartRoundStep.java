package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.trepart.casefile.Answers;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Begins a round in the enterprises. Properties: {@code from}, the answer that planned it, with {@code what} (the process to
 * begin), {@code industry}, {@code region}, {@code startsOn}, {@code repeat} and how a survey is to be held; {@code phase}, the
 * phases in which an enterprise takes part. Sets {@code startsOn} to the day of the next round and {@code nextRoundNear} to
 * when to ask about it.
 */
@Component
class StartRoundStep implements ProcessStep {

    private final Answers answers;
    private final SurveyRounds rounds;
    private final Clock clock;

    StartRoundStep(Answers answers, SurveyRounds rounds, Clock clock) {
        this.answers = answers;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "startRound";
    }

    @Override
    public void run(StepCall call) {
        RoundPlan plan = RoundPlan.of(answers.latest(call, call.required("from")));
        LocalDate day = LocalDate.parse(String.valueOf(call.variable("startsOn")));
        List<String> phases = List.of(call.required("phase").strip().split("\\s*,\\s*"));
        rounds.start(call.programme(), call.subjectId().orElseThrow(), plan, day, phases)
                .ifPresent(next -> {
                    call.decide("startsOn", next.toString());
                    call.decide(
                            "nextRoundNear",
                            RoundPlan.near(next, LocalDate.now(clock)).toString());
                });
    }
}
