package no.trepart.demo;

import java.util.random.RandomGenerator;
import no.trepart.survey.InventedBallots;
import no.trepart.survey.WaveClosing;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the demo's invented employees answer a survey in which nobody else has, just before it closes. */
@Component
@Profile("demo")
class DemoBallots {

    private final InventedBallots ballots;

    DemoBallots(InventedBallots ballots) {
        this.ballots = ballots;
    }

    @EventListener
    void on(WaveClosing closing) {
        ballots.fill(closing.waveId(), RandomGenerator.of("Xoroshiro128PlusPlus"));
    }
}
