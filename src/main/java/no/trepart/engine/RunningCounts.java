package no.trepart.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much runs in which version of which model. The engine's own queries would ask once for each version. */
@Component
public class RunningCounts {

    private final JdbcClient jdbc;

    RunningCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Running> of(String programme) {
        return jdbc.sql("""
                        select d.KEY_, d.DEPLOYMENT_ID_, count(*) from ACT_RU_EXECUTION e
                        join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                        where e.PARENT_ID_ is null and d.TENANT_ID_ = ?
                        group by d.KEY_, d.DEPLOYMENT_ID_
                        """)
                .param(programme)
                .query((row, i) -> new Running(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** @param setId the set of models the process was published with */
    public record Running(String process, String setId, int instances) {}
}
