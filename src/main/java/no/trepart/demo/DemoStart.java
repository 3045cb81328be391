package no.trepart.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the demo programme when the database is new. */
@Component
@Profile("demo")
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoCast cast;
    private final DemoPeople people;

    DemoStart(DemoCast cast, DemoPeople people) {
        this.cast = cast;
        this.people = people;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (people.all().isEmpty()) {
            cast.enter(DemoProgramme.read());
            LOG.info("The demo's people are here");
        }
    }
}
