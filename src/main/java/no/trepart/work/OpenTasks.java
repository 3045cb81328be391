package no.trepart.work;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a small process waits for somebody to do. */
@Component
public class OpenTasks {

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return id of the oldest open work item of what the subject is about; empty when there is none */
    public Optional<String> first(String subject) {
        return jdbc.sql("""
                        select i.id from subject s join work_item i on i.process_instance_id = s.process_instance_id
                        where s.id = ? and i.state = 'open' order by i.id limit 1
                        """).param(subject).query(String.class).optional();
    }
}
