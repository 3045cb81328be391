package no.trepart.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import no.trepart.TrepartApplication;

/** A clock that runs, and that a person may set forward. */
class DemoClock extends Clock {

    /** What time it really is, for measuring how far the demo's time is from it. */
    static final Clock MACHINE = Clock.system(TrepartApplication.ZONE);

    private volatile Duration ahead = Duration.ZERO;

    void set(Duration newAhead) {
        ahead = newAhead;
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return MACHINE.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock outer = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }

            @Override
            public Instant instant() {
                return outer.instant();
            }
        };
    }
}
