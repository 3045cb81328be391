package no.trepart.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where in a set of models processes stand now, counted: one query, whatever the number of cases. */
@Component
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Elements that processes are in, what they stand inside of among them. */
    public List<Place> of(String set) {
        return jdbc.sql("""
                        select d.KEY_, a.ACT_ID_, count(distinct a.PROC_INST_ID_)
                        from ACT_RE_PROCDEF d join ACT_HI_ACTINST a on a.PROC_DEF_ID_ = d.ID_
                        where d.DEPLOYMENT_ID_ = ? and a.END_TIME_ is null
                        group by d.KEY_, a.ACT_ID_
                        """)
                .param(set)
                .query((row, i) -> new Place(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** How many of each process run. */
    public List<Running> running(String set) {
        return jdbc.sql("""
                        select d.KEY_, count(*)
                        from ACT_RE_PROCDEF d join ACT_RU_EXECUTION e on e.PROC_DEF_ID_ = d.ID_
                        where d.DEPLOYMENT_ID_ = ? and e.PARENT_ID_ is null
                        group by d.KEY_ order by d.KEY_
                        """)
                .param(set)
                .query((row, i) -> new Running(row.getString(1), row.getInt(2)))
                .list();
    }

    /** @param processes how many processes stand there */
    public record Place(String process, String element, int processes) {}

    public record Running(String process, int processes) {}
}
