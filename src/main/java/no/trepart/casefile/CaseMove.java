package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Migration;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a running case follow another set of models: all of it, or nothing when the transaction is given up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseMove {

    private final CaseFileRepository cases;
    private final CaseSeats seats;
    private final Programmes programmes;
    private final Migration migration;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseMove(
            CaseFileRepository cases,
            CaseSeats seats,
            Programmes programmes,
            Migration migration,
            Timeline timeline,
            CaseFacts facts,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.seats = seats;
        this.programmes = programmes;
        this.migration = migration;
        this.timeline = timeline;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lets nobody work in the case until the transaction ends; to be called before anything of it is read. The work first,
     * then the case, as those who answer take them, so that nobody waits in a ring.
     */
    public void hold(String caseId) {
        jdbc.sql("select id from work_item where case_id = ? and state = 'open' order by id for update")
                .param(caseId)
                .query(String.class)
                .list();
        cases.hold(caseId);
    }

    /**
     * @param mapping where elements go that do not go by themselves, by process: target by source
     * @param note what the timeline tells of it
     * @throws Migration.MigrationRefused when some place of the case has nowhere to go
     * @throws Refused when the case has ended
     */
    public void follow(String caseId, String set, Map<String, Map<String, String>> mapping, Localized note) {
        CaseFile file = cases.findById(caseId).orElseThrow(Refused::notFound);
        file.follow(set, clock.instant());
        cases.saveAndFlush(file);
        seats.place(file);
        List<Standing> gates = gates(caseId);
        jdbc.sql("delete from case_gate where case_id = ?").param(caseId).update();
        migration.move(caseId, set, mapping);
        gates.forEach(gate -> jdbc.sql(
                        "update case_gate set since = ? where case_id = ? and process_instance_id = ? and element = ?")
                .params(
                        gate.since(),
                        caseId,
                        gate.instance(),
                        mapping.getOrDefault(gate.process(), Map.of()).getOrDefault(gate.element(), gate.element()))
                .update());
        renamePhases(file, mapping.getOrDefault(programmes.get(file.programme()).course(), Map.of()));
        timeline.note(caseId, "case", note);
        facts.changed(caseId);
    }

    private List<Standing> gates(String caseId) {
        return jdbc.sql("select process, process_instance_id, element, since from case_gate where case_id = ?")
                .param(caseId)
                .query((row, i) -> new Standing(
                        row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .list();
    }

    /** A phase the case is in that goes by another id in the new course. */
    private void renamePhases(CaseFile file, Map<String, String> course) {
        Map<String, String> renamed = new HashMap<>(course);
        renamed.values().removeIf(target -> target == null || target.isBlank());
        renamed.forEach((from, to) -> {
            jdbc.sql("update case_phase set phase = ? where case_id = ? and phase = ? and left_on is null")
                    .params(to, file.id(), from)
                    .update();
            jdbc.sql("update work_item set phase = ? where case_id = ? and phase = ? and state = 'open'")
                    .params(to, file.id(), from)
                    .update();
        });
        if (renamed.containsKey(file.phase())) {
            file.enter(renamed.get(file.phase()), clock.instant());
            cases.saveAndFlush(file);
        }
    }

    private record Standing(String process, String instance, String element, LocalDate since) {}
}
