package no.trepart.survey;

import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Asks the parties of a case a few questions. Properties {@code questionnaire}, a file of the programme; {@code asks}, roles
 * and bodies, each of whose roles answers once; {@code closes}, the timer that ends it.
 */
@Component
class OpenPulseStep implements ProcessStep {

    private final Pulses pulses;

    OpenPulseStep(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public String name() {
        return "openPulse";
    }

    @Override
    public void run(StepCall call) {
        pulses.open(call);
    }
}
