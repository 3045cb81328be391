package no.trepart.gathering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases take part in which gathering, and which of them came. */
@Component
class Participations {

    private final JdbcClient jdbc;

    Participations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String gatheringId, String caseId) {
        jdbc.sql("insert ignore into gathering_participation (gathering_id, case_id) values (?, ?)")
                .params(gatheringId, caseId)
                .update();
    }

    List<String> cases(String gatheringId) {
        return jdbc.sql("select case_id from gathering_participation where gathering_id = ? order by case_id")
                .param(gatheringId)
                .query(String.class)
                .list();
    }

    void attended(String gatheringId, String caseId, boolean came) {
        jdbc.sql("update gathering_participation set attended = ? where gathering_id = ? and case_id = ?")
                .params(came, gatheringId, caseId)
                .update();
    }
}
