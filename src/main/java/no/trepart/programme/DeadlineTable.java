package no.trepart.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import no.trepart.TrepartApplication;
import no.trepart.engine.Deadlines;
import no.trepart.engine.Decisions;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/** Periods from the programme's decision table {@code deadlines}: data with effective-from dates, not code. */
@Component
public class DeadlineTable implements Deadlines {

    private static final String TABLE = "deadlines";

    private final Decisions decisions;
    private final Clock clock;

    DeadlineTable(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Instant ends(String key, StepCall call) {
        LocalDate day = due(call.set(), key, null, LocalDate.now(clock));
        return day.atTime(LocalTime.of(6, 0)).atZone(TrepartApplication.ZONE).toInstant();
    }

    /**
     * When a step that starts on a day is due.
     *
     * @param set the set of models whose table counts
     * @param industry industry of the case; null when there is no case
     */
    public LocalDate due(String set, String step, String industry, LocalDate start) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("step", step);
        inputs.put("industry", industry);
        inputs.put("date", start);
        Map<String, Object> period = decisions
                .first(set, TABLE, inputs)
                .orElseThrow(() -> new IllegalStateException(
                        "set %s: table '%s' has no rule for '%s'".formatted(set, TABLE, step)));
        return ends(set, step, period, start);
    }

    /** When a period ends that the table gave for a step. */
    public static LocalDate ends(String set, String step, Map<String, Object> period, LocalDate start) {
        long amount = ((Number) period.get("amount")).longValue();
        return switch (String.valueOf(period.get("unit"))) {
            case "workingDays" -> WorkingDays.plus(start, amount);
            case "days" -> start.plusDays(amount);
            case "months" -> start.plusMonths(amount);
            default ->
                throw new IllegalStateException(
                        "set %s: table '%s' has unit '%s' for '%s'; use workingDays, days or months"
                                .formatted(set, TABLE, period.get("unit"), step));
        };
    }
}
