package no.trepart.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseRef;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases that need a hand (TT-15): late work, vacant roles, silence, a pause that has lasted. The worst first. */
@Component
@Transactional(readOnly = true)
class Attention {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final Clock clock;
    private final int silentWorkingDays;

    Attention(
            JdbcClient jdbc,
            Programmes programmes,
            CurrentPerson current,
            Clock clock,
            @Value("${trepart.silent-after-working-days:40}") int silentWorkingDays) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.current = current;
        this.clock = clock;
        this.silentWorkingDays = silentWorkingDays;
    }

    List<Item> items() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put("person", current.id());
        values.put("today", today);
        values.put("silent", WorkingDays.plus(today, -silentWorkingDays));
        values.put("most", MOST);
        return jdbc
                .sql("""
                        select * from (
                          select c.id, c.programme, c.name, c.industry, c.county, c.state, c.paused_on,
                                 c.last_activity_on,
                            (select count(*) from work_item w where w.case_id = c.id and w.state = 'open'
                               and w.due_on < :today and not w.on_hold) overdue,
                            (select min(w.due_on) from work_item w where w.case_id = c.id and w.state = 'open'
                               and not w.on_hold) oldest_due,
                            (select count(distinct p.role) from work_party p
                               join work_item w on w.id = p.work_item_id
                               where w.case_id = c.id and w.state = 'open' and p.vacant
                                 and p.state = 'outstanding') vacant,
                            (exists (select 1 from work_item w where w.case_id = c.id and w.state = 'open')
                               or exists (select 1 from case_gate g where g.case_id = c.id)) somebodys_turn
                          from case_file c
                          where c.state in ('nominated', 'active', 'paused') and %s
                        ) f
                        where f.overdue > 0 or f.vacant > 0 or f.paused_on is not null
                           or f.last_activity_on < :silent and f.somebodys_turn
                        order by f.overdue > 0 desc, f.oldest_due, f.last_activity_on, f.id
                        limit :most
                        """.formatted(Access.VISIBLE))
                .params(values)
                .query((row, i) -> {
                    Programme programme = programmes.get(row.getString("programme"));
                    LocalDate paused = row.getObject("paused_on", LocalDate.class);
                    LocalDate last = row.getObject("last_activity_on", LocalDate.class);
                    return new Item(
                            CaseRef.of(
                                    programme,
                                    row.getString("id"),
                                    row.getString("name"),
                                    row.getString("industry"),
                                    row.getString("county")),
                            reasons(
                                    row.getInt("overdue"),
                                    row.getObject("oldest_due", LocalDate.class),
                                    row.getInt("vacant"),
                                    paused,
                                    row.getBoolean("somebodys_turn")
                                                    && paused == null
                                                    && last.isBefore(WorkingDays.plus(today, -silentWorkingDays))
                                            ? last
                                            : null));
                })
                .list()
                .stream()
                .sorted(Comparator.comparingInt(item -> -item.reasons().size()))
                .toList();
    }

    private static List<Reason> reasons(
            int overdue, LocalDate oldest, int vacant, LocalDate paused, LocalDate silentSince) {
        List<Reason> reasons = new ArrayList<>();
        if (overdue > 0) {
            reasons.add(new Reason(
                    "overdue",
                    new Localized(
                                    overdue == 1 ? "Én oppgave over fristen" : overdue + " oppgaver over fristen",
                                    overdue == 1 ? "One task overdue" : overdue + " tasks overdue")
                            .here(),
                    oldest));
        }
        if (vacant > 0) {
            reasons.add(new Reason(
                    "vacancy",
                    new Localized(
                                    vacant == 1 ? "Én rolle uten innehaver" : vacant + " roller uten innehaver",
                                    vacant == 1 ? "One role nobody holds" : vacant + " roles nobody holds")
                            .here(),
                    null));
        }
        if (silentSince != null) {
            reasons.add(new Reason(
                    "silent",
                    new Localized("Ingen aktivitet fra partene", "No activity from the parties").here(),
                    silentSince));
        }
        if (paused != null) {
            reasons.add(new Reason("paused", new Localized("Satt på pause", "Paused").here(), paused));
        }
        return reasons;
    }

    record Item(@JsonProperty("case") CaseRef caseFile, List<Reason> reasons) {}

    record Reason(String kind, String text, LocalDate since) {}
}
