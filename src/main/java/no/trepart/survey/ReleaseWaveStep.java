package no.trepart.survey;

import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/** Lets the parties of the case see the results of the wave this process has opened (TT-4, TT-12). */
@Component
class ReleaseWaveStep implements ProcessStep {

    private final Waves waves;

    ReleaseWaveStep(Waves waves) {
        this.waves = waves;
    }

    @Override
    public String name() {
        return "releaseWave";
    }

    @Override
    public void run(StepCall call) {
        waves.release(call.processInstanceId());
    }
}
