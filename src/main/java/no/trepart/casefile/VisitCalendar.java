package no.trepart.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** When a case is visited next, for pages that show the case; known by the feature of visits. */
public interface VisitCalendar {

    /** The day of the visit that is booked; empty when none is. */
    Optional<LocalDate> next(String caseId);
}
