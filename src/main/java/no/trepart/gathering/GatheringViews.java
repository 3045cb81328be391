package no.trepart.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseRef;
import no.trepart.gathering.GatheringSummary.Participant;
import no.trepart.gathering.GatheringSummary.Progress;
import no.trepart.people.CurrentPerson;
import no.trepart.people.RoleHolding;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gatherings for whoever may see them: those with a role in the programme see each one, with the cases they see; local
 * parties and advisors see those their case takes part in, and of the others there the name and no more.
 */
@Component
@Transactional(readOnly = true)
class GatheringViews {

    private static final int MOST = 200;

    private static final String GATHERINGS = """
            select g.* from gathering g
            where (g.programme in (:programmes)
                   or exists (select 1 from gathering_participation gp join case_file c on c.id = gp.case_id
                              where gp.gathering_id = g.id and %s))
              and (:id is null or g.id = :id)
            order by g.held_on desc, g.id
            limit :most
            """.formatted(Access.VISIBLE);

    private static final String PARTICIPANTS = """
            select gp.gathering_id, gp.attended, c.id, c.name, c.industry, c.county, %s sees
            from gathering_participation gp join case_file c on c.id = gp.case_id
            where gp.gathering_id in (:gatherings)
            order by c.name, c.id
            """.formatted(Access.VISIBLE);

    private final JdbcClient jdbc;
    private final Participation participation;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Clock clock;

    GatheringViews(
            JdbcClient jdbc, Participation participation, CurrentPerson current, Programmes programmes, Clock clock) {
        this.jdbc = jdbc;
        this.participation = participation;
        this.current = current;
        this.programmes = programmes;
        this.clock = clock;
    }

    List<GatheringSummary> all() {
        return views(rows(null));
    }

    /** @throws Refused as not found when it is not for the person of this request */
    GatheringSummary one(String id) {
        return views(rows(id)).stream().findFirst().orElseThrow(Refused::notFound);
    }

    private List<Row> rows(String id) {
        Set<String> leading = current.holdings().stream()
                .filter(holding -> !holding.seat().scope().isCase())
                .map(RoleHolding::programme)
                .collect(Collectors.toSet());
        return jdbc.sql(GATHERINGS)
                .param("programmes", leading.isEmpty() ? Set.of("") : leading)
                .param("person", current.id())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("most", MOST)
                .query((row, i) -> new Row(
                        row.getString("id"),
                        row.getString("programme"),
                        row.getString("title"),
                        row.getString("industry"),
                        row.getString("region"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getObject("capacity", Integer.class),
                        Gathering.State.valueOf(row.getString("state"))))
                .list();
    }

    private List<GatheringSummary> views(List<Row> rows) {
        Map<String, List<Taking>> taking = taking(rows.stream().map(Row::id).toList());
        Map<String, Participation.Facts> facts = participation.of(taking.keySet());
        return rows.stream()
                .map(row -> view(
                        row,
                        taking.getOrDefault(row.id(), List.of()),
                        facts.getOrDefault(row.id(), Participation.Facts.NONE)))
                .toList();
    }

    private Map<String, List<Taking>> taking(Collection<String> gatherings) {
        Map<String, List<Taking>> taking = new HashMap<>();
        if (!gatherings.isEmpty()) {
            jdbc.sql(PARTICIPANTS)
                    .param("gatherings", gatherings)
                    .param("person", current.id())
                    .param("today", LocalDate.now(clock))
                    .query(row -> {
                        taking.computeIfAbsent(row.getString("gathering_id"), id -> new ArrayList<>())
                                .add(taking(row));
                    });
        }
        return taking;
    }

    private static Taking taking(ResultSet row) throws SQLException {
        return new Taking(
                row.getString("id"),
                row.getString("name"),
                row.getString("industry"),
                row.getString("county"),
                row.getObject("attended", Boolean.class),
                row.getBoolean("sees"));
    }

    private GatheringSummary view(Row row, List<Taking> taking, Participation.Facts facts) {
        Programme programme = programmes.get(row.programme());
        boolean takesPart = taking.stream().anyMatch(Taking::sees);
        return new GatheringSummary(
                row.id(),
                row.title(),
                row.industry(),
                programme.region(row.region()).map(Programme.Region::name).orElse(null),
                row.on(),
                row.place(),
                row.capacity(),
                row.state(),
                taking.stream()
                        .filter(one -> takesPart)
                        .map(one -> participant(one, programme, facts))
                        .toList());
    }

    private static Participant participant(Taking one, Programme programme, Participation.Facts facts) {
        CaseRef ref = new CaseRef(
                one.caseId(),
                one.name(),
                one.industry(),
                programme
                        .industry(one.industry())
                        .map(found -> found.name().here())
                        .orElse(one.industry()),
                one.county(),
                programme.countyName(one.county()));
        if (!one.sees()) {
            return new Participant(ref, null, null, null);
        }
        Progress progress = facts.written().contains(one.caseId())
                ? Progress.written
                : facts.exempt().contains(one.caseId()) ? Progress.exempt : Progress.missing;
        return new Participant(ref, facts.coming().get(one.caseId()), progress, one.attended());
    }

    private record Row(
            String id,
            String programme,
            String title,
            String industry,
            String region,
            LocalDate on,
            String place,
            Integer capacity,
            Gathering.State state) {}

    /** @param sees whether the person of this request sees the case */
    private record Taking(String caseId, String name, String industry, String county, Boolean attended, boolean sees) {}
}
