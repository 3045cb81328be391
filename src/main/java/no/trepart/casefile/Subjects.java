package no.trepart.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.Refused;
import no.trepart.engine.CourseEvent;
import no.trepart.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What small processes are about: a measure, an agreed action, a gathering, a meeting. */
@Component
@Transactional
public class Subjects {

    private final JdbcClient jdbc;
    private final CaseFileRepository cases;
    private final Processes processes;
    private final ObjectMapper json;
    private final Clock clock;
    private final CaseFacts facts;

    Subjects(
            JdbcClient jdbc,
            CaseFileRepository cases,
            Processes processes,
            ObjectMapper json,
            Clock clock,
            CaseFacts facts) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.processes = processes;
        this.json = json;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Starts a small process about something.
     *
     * @param caseId null when it belongs to no case
     * @param data what was written of it; kept here, not in the process
     * @param set the set of models to run on; a case stays with its own
     * @return id of the subject
     */
    public String start(
            String programme, String process, String caseId, String title, Map<String, Object> data, String set) {
        return start(programme, process, caseId, title, data, set, Map.of());
    }

    /** @param told what the process is told besides, such as whom it is for; no personal data */
    public String start(
            String programme,
            String process,
            String caseId,
            String title,
            Map<String, Object> data,
            String set,
            Map<String, Object> told) {
        String id = Identifier.next();
        jdbc.sql("""
                        insert into subject (id, programme, process, case_id, title, data, state, created_at, version)
                        values (?, ?, ?, ?, ?, ?, 'open', ?, 0)
                        """)
                .params(id, programme, process, caseId, shortened(title), written(data), now())
                .update();
        Map<String, Object> variables = new HashMap<>(told);
        variables.put("subjectId", id);
        if (caseId != null) {
            variables.put("caseId", caseId);
        }
        String instance = processes.start(ownOr(set, caseId), process, caseId == null ? id : caseId, variables);
        jdbc.sql("update subject set process_instance_id = ? where id = ?")
                .params(instance, id)
                .update();
        return id;
    }

    private String ownOr(String set, String caseId) {
        return caseId == null ? set : cases.findById(caseId).map(CaseFile::set).orElse(set);
    }

    private static String shortened(String title) {
        String text = title == null || title.isBlank() ? "–" : title.strip();
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }

    public void rename(String id, String title) {
        jdbc.sql("update subject set title = ? where id = ?")
                .params(shortened(title), id)
                .update();
    }

    /** Adds to what is known of it; what was known under the same names is replaced. */
    public void amend(String id, Map<String, Object> facts) {
        Subject subject = find(id).orElseThrow(Refused::notFound);
        Map<String, Object> data = new LinkedHashMap<>(subject.data());
        data.putAll(facts);
        jdbc.sql("update subject set data = ? where id = ?")
                .params(written(data), id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    @Transactional(readOnly = true)
    public Map<String, Subject> byId(Collection<String> ids) {
        Map<String, Subject> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, programme, process, case_id, title, data, state from subject where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        found.put(
                                row.getString("id"),
                                new Subject(
                                        row.getString("id"),
                                        row.getString("programme"),
                                        row.getString("process"),
                                        row.getString("case_id"),
                                        row.getString("title"),
                                        read(row.getString("data")),
                                        row.getString("state")));
                    });
        }
        return found;
    }

    /** How many small processes of a kind are not finished in the case. */
    @Transactional(readOnly = true)
    public int open(String caseId, String process) {
        return jdbc.sql("select count(*) from subject where case_id = ? and process = ? and state = 'open'")
                .params(caseId, process)
                .query(Integer.class)
                .single();
    }

    @EventListener
    void on(CourseEvent.EndReached event) {
        if (event.subjectId() != null) {
            jdbc.sql("update subject set outcome_nb = ?, outcome_en = ? where id = ? and process = ?")
                    .params(event.name().nb(), event.name().en(), event.subjectId(), event.process())
                    .update();
        }
    }

    @EventListener
    void on(CourseEvent.ProcessEnded event) {
        if (event.subjectId() == null) {
            return;
        }
        int closed = jdbc.sql("update subject set state = ?, ended_at = ? where id = ? and process = ?")
                .params(event.completed() ? "done" : "cancelled", now(), event.subjectId(), event.process())
                .update();
        if (closed > 0) {
            find(event.subjectId()).map(Subject::caseId).ifPresent(facts::changed);
        }
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private String written(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(String data) {
        try {
            return json.readValue(data, Map.class);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** @param caseId null when it belongs to no case */
    public record Subject(
            String id,
            String programme,
            String process,
            String caseId,
            String title,
            Map<String, Object> data,
            String state) {}
}
