package no.trepart.demo;

import java.time.LocalDate;
import java.util.Optional;
import no.trepart.demo.Actors.Party;
import no.trepart.demo.Actors.Work;

/** How soon people get round to what is asked of them. */
interface Pace {

    /** Everything on the day it is seen. */
    Pace AT_ONCE = (play, work, party, today) -> Optional.of(today);

    /**
     * The day a party does its part.
     *
     * @return empty when it lets the work lie
     */
    Optional<LocalDate> day(Play play, Work work, Party party, LocalDate today);
}
