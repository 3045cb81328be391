package no.trepart.demo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.people.ScopeNames;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one may be in the demo: people with roles, by party, with how much each has to do. */
@Component
@Profile("demo")
class DemoPeople {

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final ScopeNames scopes;
    private final Clock clock;

    DemoPeople(JdbcClient jdbc, Programmes programmes, ScopeNames scopes, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.scopes = scopes;
        this.clock = clock;
    }

    List<DemoPerson> all() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> open = new LinkedHashMap<>();
        jdbc.sql("""
                        select h.person_id, count(distinct p.work_item_id) open
                        from role_holding h join work_party p
                          on p.seat_role = h.role and p.seat_scope = h.scope and p.state = 'outstanding'
                        where h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today)
                        group by h.person_id
                        """).param("today", today).query(row -> {
            open.put(row.getString(1), row.getInt(2));
        });
        Map<String, Row> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id, p.name, p.organisation, h.programme, h.role, h.scope
                        from person p join role_holding h on h.person_id = p.id
                        where p.invented and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today)
                        order by p.name, h.role
                        """).param("today", today).query(row -> {
            Row person = rows.computeIfAbsent(row.getString("id"), id -> {
                try {
                    return new Row(id, row.getString("name"), row.getString("organisation"), new ArrayList<>());
                } catch (SQLException problem) {
                    throw new IllegalStateException(problem);
                }
            });
            person.roles.add(
                    new Held(row.getString("programme"), Seat.of(row.getString("role"), row.getString("scope"))));
        });
        return rows.values().stream()
                .map(row -> person(row, open.getOrDefault(row.id, 0)))
                .sorted(Comparator.comparing(DemoPerson::partyName).thenComparing(DemoPerson::name))
                .toList();
    }

    private DemoPerson person(Row row, int open) {
        Programme programme = programmes.get(row.roles.get(0).programme);
        String party = programme
                .role(row.roles.get(0).seat.role())
                .map(Programme.Role::party)
                .orElse("");
        List<DemoRole> roles = row.roles.stream()
                .map(held -> new DemoRole(
                        held.seat.role(),
                        programme.laneName(held.seat.role()).here(),
                        scopes.name(programme, held.seat.scope())))
                .toList();
        return new DemoPerson(
                row.id,
                row.name,
                row.organisation,
                party,
                programme.partyName(party).here(),
                roles,
                open);
    }

    private record Row(String id, String name, String organisation, List<Held> roles) {}

    private record Held(String programme, Seat seat) {}

    record DemoPerson(
            String id,
            String name,
            String organisation,
            String party,
            String partyName,
            List<DemoRole> roles,
            int open) {}

    record DemoRole(String role, String roleName, String scopeName) {}
}
