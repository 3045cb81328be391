package no.trepart.work;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work that was done in a case, with what was answered: for going through a course once more without anybody. */
@Component
@Transactional(readOnly = true)
public class RecordedWork {

    private final JdbcClient jdbc;

    RecordedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order it was opened. */
    public List<Done> of(String caseId) {
        Map<String, Done> done = new LinkedHashMap<>();
        jdbc.sql("""
                        select w.id, w.step, w.opened_at, w.completed_at, s.data
                        from work_item w left join submission s on s.work_item_id = w.id and s.standing
                        where w.case_id = ? and w.state = 'done' order by w.opened_at, w.id, s.id
                        """).param(caseId).query(row -> {
            String data = row.getString("data");
            Done one = done.get(row.getString("id"));
            if (one == null) {
                one = new Done(
                        row.getString("step"),
                        instant(row.getObject("opened_at", LocalDateTime.class)),
                        instant(row.getObject("completed_at", LocalDateTime.class)),
                        new ArrayList<>());
                done.put(row.getString("id"), one);
            }
            if (data != null) {
                one.answers().add(Forms.data(data));
            }
        });
        return List.copyOf(done.values());
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** What a process would decide on if a form were answered so; empty when the form marks nothing as deciding. */
    public Map<String, Object> deciding(byte[] form, List<Map<String, Object>> answers) {
        return Deciding.variables(Form.read(form), answers);
    }

    public record Done(String step, Instant openedAt, Instant completedAt, List<Map<String, Object>> answers) {}
}
