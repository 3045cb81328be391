package no.trepart.work;

import java.util.Set;
import no.trepart.people.Seat;

/** New work stands open for these seats. */
public record WorkArrived(String workItemId, Set<Seat> seats) {}
