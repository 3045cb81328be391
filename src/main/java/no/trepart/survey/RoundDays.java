package no.trepart.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.trepart.engine.Processes;
import org.springframework.stereotype.Component;

/** The days that running rounds wait for. */
@Component
class RoundDays {

    private final Processes processes;

    RoundDays(Processes processes) {
        this.processes = processes;
    }

    /** @return by process instance; one that is not planned is left out */
    Map<String, LocalDate> of(Collection<String> instances) {
        Map<String, LocalDate> days = new HashMap<>();
        processes
                .known(instances, RoundPlan.STARTS_ON)
                .forEach((instance, day) -> days.put(instance, LocalDate.parse(String.valueOf(day))));
        return days;
    }
}
