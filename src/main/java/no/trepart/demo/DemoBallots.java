package no.trepart.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import no.trepart.TrepartApplication;
import no.trepart.survey.InventedBallots;
import no.trepart.survey.PulseClosing;
import no.trepart.survey.WaveClosing;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the demo's invented people answer a survey or pulse in which nobody else has, just before it closes. */
@Component
@Profile("demo")
class DemoBallots {

    private final InventedBallots ballots;

    DemoBallots(InventedBallots ballots) {
        this.ballots = ballots;
    }

    @EventListener
    void on(WaveClosing closing) {
        ballots.fill(closing.waveId(), chance());
    }

    @EventListener
    void on(PulseClosing closing) {
        ballots.pulse(closing.pulseId(), chance());
    }

    /** What is open when the play ends has been answered by some. */
    @Transactional
    public void begin() {
        ballots.begin(LocalDate.now(TrepartApplication.ZONE), chance());
    }

    private static RandomGenerator chance() {
        return RandomGenerator.of("Xoroshiro128PlusPlus");
    }
}
