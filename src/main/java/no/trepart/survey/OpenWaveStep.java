package no.trepart.survey;

import no.trepart.casefile.Answers;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Opens a wave of the survey in a case. Properties: {@code from}, an answer with {@code questionnaire}, {@code opensOn},
 * {@code closesOn}, {@code access}, {@code manner}, {@code remindBefore} (days) and a number for each group; {@code
 * targets}, which field has which group's number, as {@code group:field, ...}; {@code by}, the role that runs it; {@code
 * closes}, the timer that ends it; {@code hosts}, who may open themes in a room, {@code remindTo}, who is told that it is open and reminded, and {@code beside},
 * which fields of the answer stand beside the results. The
 * variable {@code kind} says which survey it is.
 */
@Component
class OpenWaveStep implements ProcessStep {

    private final Answers answers;
    private final WaveOpening opening;

    OpenWaveStep(Answers answers, WaveOpening opening) {
        this.answers = answers;
        this.opening = opening;
    }

    @Override
    public String name() {
        return "openWave";
    }

    @Override
    public void run(StepCall call) {
        opening.open(call, answers.latest(call, call.required("from")));
    }
}
