package no.trepart.survey;

import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/** Closes the wave this process has opened; nothing when it was closed early. */
@Component
class CloseWaveStep implements ProcessStep {

    private final Waves waves;

    CloseWaveStep(Waves waves) {
        this.waves = waves;
    }

    @Override
    public String name() {
        return "closeWave";
    }

    @Override
    public void run(StepCall call) {
        waves.close(call.processInstanceId());
    }
}
