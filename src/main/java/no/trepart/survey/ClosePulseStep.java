package no.trepart.survey;

import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Ends the pulse this process has opened. Property {@code widerBy}: decides {@code gapWider}, whether the distance between
 * the parties has grown by that many steps since the pulse before.
 */
@Component
class ClosePulseStep implements ProcessStep {

    private final Pulses pulses;

    ClosePulseStep(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public String name() {
        return "closePulse";
    }

    @Override
    public void run(StepCall call) {
        double widerBy = Double.parseDouble(call.required("widerBy").strip());
        call.decide("gapWider", pulses.close(call.processInstanceId(), widerBy));
    }
}
