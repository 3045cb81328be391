package no.trepart.demo;

import java.time.Duration;
import java.time.LocalDate;
import no.trepart.TrepartApplication;
import no.trepart.engine.Jobs;
import no.trepart.notice.NoticeSwitch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the demo programme when the database is new: the people, and then their last three years. The application is not
 * ready before that is done.
 */
@Component
@Profile("demo")
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoCast cast;
    private final DemoPeople people;
    private final DemoTime time;
    private final Curtain curtain;
    private final PlayMarker marker;
    private final Jobs jobs;
    private final NoticeSwitch notices;
    private final DemoBallots ballots;
    private final boolean seed;
    private volatile boolean closing;

    DemoStart(
            DemoCast cast,
            DemoPeople people,
            DemoTime time,
            Curtain curtain,
            PlayMarker marker,
            Jobs jobs,
            NoticeSwitch notices,
            DemoBallots ballots,
            @Value("${trepart.demo-seed:true}") boolean seed) {
        this.cast = cast;
        this.people = people;
        this.time = time;
        this.curtain = curtain;
        this.marker = marker;
        this.jobs = jobs;
        this.notices = notices;
        this.ballots = ballots;
        this.seed = seed;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) {
        if (!people.all().isEmpty()) {
            return;
        }
        DemoProgramme demo = DemoProgramme.read();
        if (!seed) {
            cast.enter(demo);
            return;
        }
        int port = ((ServletWebServerApplicationContext) ready.getApplicationContext())
                .getWebServer()
                .getPort();
        LOG.info("First start: playing the demo's last three years. This takes a few minutes, once.");
        play(demo, port);
    }

    private void play(DemoProgramme demo, int port) {
        curtain.fall();
        marker.set();
        jobs.byHand();
        LocalDate today = LocalDate.now(TrepartApplication.ZONE);
        time.stand(
                Duration.between(today.atStartOfDay(), Seed.begins(demo, today).atStartOfDay()));
        cast.enter(demo);
        HttpActors actors = new HttpActors("http://localhost:" + port, demo.programme(), "nb", curtain.pass());
        Seed history = new Seed(time, demo, actors, curtain::progress, () -> closing);
        try {
            notices.quietly(history::play);
            ballots.begin();
        } catch (RuntimeException cutShort) {
            LOG.error("The demo was not played to its end. The next start begins afresh.");
            if (closing) {
                return;
            }
            throw cutShort;
        }
        if (!closing) {
            jobs.byThemselves();
            marker.remove();
            curtain.rise();
        }
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        closing = true;
    }
}
