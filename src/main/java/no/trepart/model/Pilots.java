package no.trepart.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trepart.casefile.SetChoice;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pilots there are and have been; and which of them a new case belongs to. */
@Component
class Pilots implements SetChoice {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Clock clock;

    Pilots(JdbcClient jdbc, Programmes programmes, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public Optional<String> set(String programme, String number, String industry, String county) {
        String region = programmes
                .get(programme)
                .regionOf(county)
                .map(Programme.Region::id)
                .orElse(null);
        // Nobody begins or ends a pilot, or publishes, until the case has been enrolled.
        jdbc.sql("select programme from model_programme where programme = ? lock in share mode")
                .param(programme)
                .query(String.class)
                .optional();
        List<Pilot> running = running(programme);
        return running.stream()
                .filter(pilot -> pilot.group().names(number))
                .findFirst()
                .or(() -> running.stream()
                        .filter(pilot -> pilot.group().takes(industry, region))
                        .findFirst())
                .map(Pilot::set);
    }

    List<Pilot> running(String programme) {
        return jdbc.sql("""
                        select p.*, r.set_id from model_pilot p join model_revision r on r.id = p.revision_id
                        where p.programme = ? and p.ended_on is null and r.state = 'pilot' order by r.number
                        """).param(programme).query(Pilots::pilot).list();
    }

    Optional<Pilot> of(String revision) {
        return jdbc.sql("""
                        select p.*, r.set_id from model_pilot p join model_revision r on r.id = p.revision_id
                        where p.revision_id = ?
                        """).param(revision).query(Pilots::pilot).optional();
    }

    void begin(Revision revision, PilotGroup group, String person) {
        jdbc.sql("""
                        insert into model_pilot
                          (revision_id, programme, industries, regions, enterprises, begun_on, begun_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        revision.id(),
                        revision.programme(),
                        written(group.industries()),
                        written(group.regions()),
                        written(group.enterprises()),
                        LocalDate.now(clock),
                        person)
                .update();
    }

    void change(String revision, PilotGroup group) {
        jdbc.sql("update model_pilot set industries = ?, regions = ?, enterprises = ? where revision_id = ?")
                .params(written(group.industries()), written(group.regions()), written(group.enterprises()), revision)
                .update();
    }

    void end(String revision) {
        jdbc.sql("update model_pilot set ended_on = ? where revision_id = ?")
                .params(LocalDate.now(clock), revision)
                .update();
    }

    private static Pilot pilot(ResultSet row, int i) throws SQLException {
        return new Pilot(
                row.getString("revision_id"),
                row.getString("set_id"),
                new PilotGroup(
                        read(row.getString("industries")),
                        read(row.getString("regions")),
                        read(row.getString("enterprises"))),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static String written(List<String> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static List<String> read(String list) {
        try {
            return JSON.readValue(list, new TypeReference<>() {});
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** @param endedOn null while it goes on or has become current */
    record Pilot(String revision, String set, PilotGroup group, LocalDate begunOn, LocalDate endedOn) {}
}
