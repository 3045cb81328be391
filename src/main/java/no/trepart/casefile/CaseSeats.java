package no.trepart.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import no.trepart.programme.Course;
import no.trepart.programme.SeatTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which seat fills which role in a case. Kept as rows, so that work, access and lists join them without asking a table. */
@Component
public class CaseSeats {

    private final SeatTable table;
    private final Course course;
    private final JdbcClient jdbc;

    CaseSeats(SeatTable table, Course course, JdbcClient jdbc) {
        this.table = table;
        this.course = course;
        this.jdbc = jdbc;
    }

    /** Places every role that takes part in the course; again when industry, county or owner has changed. */
    void place(CaseFile file) {
        jdbc.sql("delete from case_seat where case_id = ?").param(file.id()).update();
        for (String role : course.roles(file.programme(), file.set())) {
            insert(file, role, resolve(file, role));
        }
    }

    private Scope resolve(CaseFile file, String role) {
        String word = table.scopeOf(file.set(), role, file.industry(), file.county(), file.ownership());
        return Scope.resolve(file.programme(), word, file.id());
    }

    private void insert(CaseFile file, String role, Scope scope) {
        jdbc.sql("insert into case_seat (case_id, role, scope) values (?, ?, ?)")
                .params(file.id(), role, scope.path())
                .update();
    }

    /** The seat of a role in a case; a role that has come into the models since is placed now, or when next written. */
    public Seat seat(CaseFile file, String role) {
        return find(file.id(), role).orElseGet(() -> {
            Scope scope = resolve(file, role);
            if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                insert(file, role, scope);
            }
            return new Seat(role, scope);
        });
    }

    private Optional<Seat> find(String caseId, String role) {
        return jdbc.sql("select scope from case_seat where case_id = ? and role = ?")
                .params(caseId, role)
                .query(String.class)
                .optional()
                .map(scope -> Seat.of(role, scope));
    }

    /** Those of several cases, in one query. */
    public Map<String, List<Seat>> seats(Collection<String> caseIds) {
        Map<String, List<Seat>> seats = new HashMap<>();
        if (!caseIds.isEmpty()) {
            jdbc.sql("select case_id, role, scope from case_seat where case_id in (:cases)")
                    .param("cases", caseIds)
                    .query(row -> {
                        seats.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                                .add(Seat.of(row.getString(2), row.getString(3)));
                    });
        }
        return seats;
    }

    public List<Seat> seats(String caseId) {
        return jdbc.sql("select role, scope from case_seat where case_id = ?")
                .param(caseId)
                .query((row, i) -> Seat.of(row.getString(1), row.getString(2)))
                .list();
    }
}
