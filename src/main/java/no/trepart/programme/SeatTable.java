package no.trepart.programme;

import java.util.HashMap;
import java.util.Map;
import no.trepart.engine.Decisions;
import org.springframework.stereotype.Component;

/** Where a role is looked for, from the programme's decision table {@code who-gets-a-task}. */
@Component
public class SeatTable {

    private static final String TABLE = "who-gets-a-task";

    private final Decisions decisions;

    SeatTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The scope of a role: {@code case}, {@code programme}, {@code county/03}, {@code industry/meat}, {@code
     * organisation/ks}. Without a rule: {@code programme}.
     *
     * @param set the set of models whose table counts
     * @param industry null outside a case, and so for county and ownership
     */
    public String scopeOf(String set, String role, String industry, String county, String ownership) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("role", role);
        inputs.put("industry", industry);
        inputs.put("county", county);
        inputs.put("ownership", ownership);
        return decisions
                .first(set, TABLE, inputs)
                .map(rule -> (String) rule.get("scope"))
                .orElse("programme");
    }
}
