package no.trepart.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.trepart.people.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pulses the person of this request is asked in and has not answered, for the first page: they are no tasks of a model. */
@RestController
@Transactional(readOnly = true)
class PulsesWaiting {

    private static final int MOST = 20;

    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;

    PulsesWaiting(CurrentPerson current, JdbcClient jdbc, Clock clock) {
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/api/pulses/waiting")
    public List<Waiting> mine() {
        return jdbc.sql("""
                        select distinct c.id, c.name, p.asked_on
                        from role_holding h join case_seat s on s.role = h.role and s.scope = h.scope
                        join survey_pulse p on p.case_id = s.case_id and p.open and find_in_set(s.role, p.roles)
                        join case_file c on c.id = p.case_id
                        where h.person_id = :person and h.starts_on <= :today
                          and (h.ends_on is null or h.ends_on >= :today)
                          and not exists (select 1 from survey_pulse_answered a where a.pulse_id = p.id and a.role = s.role)
                        order by p.asked_on, c.name limit :most
                        """)
                .param("person", current.id())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, i) -> new Waiting(
                        new WaveViews.CaseName(row.getString(1), row.getString(2)), row.getObject(3, LocalDate.class)))
                .list();
    }

    record Waiting(@JsonProperty("case") WaveViews.CaseName caseFile, LocalDate askedOn) {}
}
