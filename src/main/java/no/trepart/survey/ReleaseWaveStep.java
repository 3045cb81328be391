package no.trepart.survey;

import java.util.List;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Lets the parties of the case see the results of the wave this process has opened (TT-4, TT-12). Properties {@code
 * dontKnowOf}, groups with commas between, and {@code dontKnowPercent}: decides {@code manyDontKnow}, whether so much of what
 * these groups answered was "don't know" (IB-22).
 */
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
        String groups = call.properties().get("dontKnowOf");
        if (groups != null) {
            int limit = Integer.parseInt(call.required("dontKnowPercent").strip());
            call.decide(
                    "manyDontKnow",
                    waves.manyDontKnow(
                            call.processInstanceId(), List.of(groups.strip().split("\\s*,\\s*")), limit));
        }
    }
}
