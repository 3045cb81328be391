package no.trepart.survey;

import java.time.LocalDate;
import no.trepart.casefile.Answers;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/** Opens the wave again that its date has closed. Property {@code from}: an answer with {@code closesOn}. */
@Component
class ExtendWaveStep implements ProcessStep {

    private final Answers answers;
    private final WaveRows rows;
    private final Waves waves;

    ExtendWaveStep(Answers answers, WaveRows rows, Waves waves) {
        this.answers = answers;
        this.rows = rows;
        this.waves = waves;
    }

    @Override
    public String name() {
        return "extendWave";
    }

    @Override
    public void run(StepCall call) {
        String until = Answers.text(answers.latest(call, call.required("from")), "closesOn");
        rows.ofProcess(call.processInstanceId()).ifPresent(wave -> waves.extend(wave.id(), LocalDate.parse(until)));
    }
}
