package no.trepart.work;

import java.util.Set;
import no.trepart.people.Seat;

/** Work of these seats was done, signed, moved or cancelled. */
public record WorkChanged(String workItemId, Set<Seat> seats) {}
