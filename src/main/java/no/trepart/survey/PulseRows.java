package no.trepart.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pulses as they are kept. */
@Component
class PulseRows {

    private final JdbcClient jdbc;

    PulseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Pulse pulse) {
        jdbc.sql("""
                        insert into survey_pulse (id, case_id, process_instance_id, closes_element, questionnaire_hash, roles,
                          asked_on) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        pulse.id(),
                        pulse.caseId(),
                        pulse.processInstanceId(),
                        pulse.closesElement(),
                        pulse.hash(),
                        String.join(",", pulse.roles()),
                        pulse.askedOn())
                .update();
    }

    Optional<Pulse> find(String id) {
        return jdbc.sql("select * from survey_pulse where id = ?")
                .param(id)
                .query(PulseRows::pulse)
                .optional();
    }

    Optional<Pulse> newest(String caseId) {
        return ofCase(caseId).stream().findFirst();
    }

    /** Newest first. */
    List<Pulse> ofCase(String caseId) {
        return jdbc.sql("select * from survey_pulse where case_id = ? order by id desc")
                .param(caseId)
                .query(PulseRows::pulse)
                .list();
    }

    Optional<Pulse> ofProcess(String processInstanceId) {
        return jdbc.sql("select * from survey_pulse where process_instance_id = ?")
                .param(processInstanceId)
                .query(PulseRows::pulse)
                .optional();
    }

    void close(String id) {
        jdbc.sql("update survey_pulse set open = false where id = ?").param(id).update();
    }

    /** @return whether this is the role's first answer */
    boolean answered(String id, String role) {
        return jdbc.sql("insert ignore into survey_pulse_answered (pulse_id, role) values (?, ?)")
                        .params(id, role)
                        .update()
                == 1;
    }

    Set<String> whoAnswered(String id) {
        return new HashSet<>(jdbc.sql("select role from survey_pulse_answered where pulse_id = ?")
                .param(id)
                .query(String.class)
                .list());
    }

    void widen(String id, String item, int answer) {
        jdbc.sql("""
                        insert into survey_pulse_range (pulse_id, item, lowest, highest) values (?, ?, ?, ?)
                        on duplicate key update lowest = least(lowest, values(lowest)),
                          highest = greatest(highest, values(highest))
                        """).params(id, item, answer, answer).update();
    }

    /** From the lowest answer to the highest, by item. */
    Map<String, Integer> ranges(String id) {
        Map<String, Integer> ranges = new HashMap<>();
        jdbc.sql("select item, highest - lowest from survey_pulse_range where pulse_id = ?")
                .param(id)
                .query(row -> {
                    ranges.put(row.getString(1), row.getInt(2));
                });
        return ranges;
    }

    private static Pulse pulse(ResultSet row, int number) throws SQLException {
        return new Pulse(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("process_instance_id"),
                row.getString("closes_element"),
                row.getString("questionnaire_hash"),
                List.of(row.getString("roles").split(",")),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("open"));
    }

    /**
     * @param closesElement the element of the model that waits for its end
     * @param hash names the questionnaire as it was frozen
     * @param roles those asked, each of which answers once
     */
    record Pulse(
            String id,
            String caseId,
            String processInstanceId,
            String closesElement,
            String hash,
            List<String> roles,
            LocalDate askedOn,
            boolean open) {}
}
