package no.trepart.survey;

import java.util.OptionalDouble;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How far the parties of a case are from each other. Three people answer a pulse, so no mean is ever told, and nothing
 * before all have answered.
 */
@Component
class PulseGaps {

    /** Fewer parties would each know the others' answers. */
    static final int FEWEST_PARTIES = 3;

    private final PulseRows rows;

    PulseGaps(PulseRows rows) {
        this.rows = rows;
    }

    /** The mean distance between the highest and lowest answer; empty unless all parties have answered. */
    OptionalDouble distance(PulseRows.Pulse pulse) {
        return complete(pulse)
                ? rows.ranges(pulse.id()).values().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                : OptionalDouble.empty();
    }

    boolean complete(PulseRows.Pulse pulse) {
        Set<String> answered = rows.whoAnswered(pulse.id());
        return pulse.roles().size() >= FEWEST_PARTIES && answered.containsAll(pulse.roles());
    }
}
