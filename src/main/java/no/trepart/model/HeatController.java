package no.trepart.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.TrepartApplication;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.model.HeatQuery.Asked;
import no.trepart.model.HeatQuery.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where in a process it is crowded, slow or left out; and whether the last change made a difference. */
@RestController
class HeatController {

    private static final int MONTHS = 12;

    private final ModelAccess access;
    private final RevisionRepository revisions;
    private final Models models;
    private final HeatQuery query;
    private final HeatReasons reasons;
    private final JdbcClient jdbc;
    private final Clock clock;

    HeatController(
            ModelAccess access,
            RevisionRepository revisions,
            Models models,
            HeatQuery query,
            HeatReasons reasons,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.revisions = revisions;
        this.models = models;
        this.query = query;
        this.reasons = reasons;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Without a period: the last twelve months. Days are whole ones, the last among them. */
    @GetMapping("/api/models/heat")
    Heat heat(
            @RequestParam String programme,
            @RequestParam String process,
            @RequestParam(required = false) String revision,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) String industry) {
        access.require(programme);
        String set = revision == null || revision.isBlank() ? null : setOf(programme, revision);
        Outline outline = (set == null ? models.current(programme, process) : models.in(set, process))
                .orElseThrow(Refused::notFound);
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusMonths(MONTHS) : from;
        if (first.isAfter(last)) {
            Localized message = new Localized("Velg en dag før sluttdagen.", "Choose a day before the last one.");
            throw new Refused(Refused.Kind.INVALID, "period", message, List.of(new Refused.Field("from", message)));
        }
        Asked asked = new Asked(
                programme,
                process,
                set,
                first,
                last.plusDays(1),
                industry == null || industry.isBlank() ? null : industry);
        Optional<Change> change = lastChange(programme)
                .filter(one -> one.on().isAfter(first) && !one.on().isAfter(last));
        return new Heat(
                first,
                last,
                elements(asked, outline),
                asked.finished(),
                change.orElse(null),
                change.map(one -> elements(asked.between(sameLength(one.on(), last), one.on()), outline))
                        .orElse(null),
                change.map(one -> elements(asked.between(one.on(), last.plusDays(1)), outline))
                        .orElse(null));
    }

    private static LocalDate sameLength(LocalDate change, LocalDate last) {
        return change.minusDays(Math.max(1, ChronoUnit.DAYS.between(change, last) + 1));
    }

    private String setOf(String programme, String id) {
        Revision revision = access.visible(id);
        if (!revision.programme().equals(programme) || revision.setId() == null) {
            throw Refused.notFound();
        }
        return revision.setId();
    }

    private Optional<Change> lastChange(String programme) {
        return jdbc.sql("""
                        select revision_id, at from model_publication
                        where programme = ? and replaced is not null order by id desc limit 1
                        """)
                .param(programme)
                .query((row, i) -> new Change(
                        revisions
                                .findById(row.getString(1))
                                .map(MigrationViews.RevisionRef::of)
                                .orElse(null),
                        row.getObject(2, LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC)
                                .atZone(TrepartApplication.ZONE)
                                .toLocalDate()))
                .optional();
    }

    private List<Element> elements(Asked asked, Outline outline) {
        Map<String, Counts> counts = query.of(asked);
        Map<String, Map<String, Integer>> why = reasons.of(asked, outline);
        return outline.all()
                .filter(node -> node.kind() != Outline.Kind.GATEWAY)
                .map(node -> {
                    Counts of = counts.getOrDefault(node.id(), new Counts());
                    boolean left = node.kind() == Outline.Kind.TASK;
                    return new Element(
                            node.id(),
                            node.name().here(),
                            of.now(),
                            of.overdue(),
                            of.medianDays(),
                            of.p90Days(),
                            of.done(),
                            !left ? 0 : counts.containsKey(node.id()) ? of.skipped() : asked.finished(),
                            why.getOrDefault(node.id(), Map.of()).entrySet().stream()
                                    .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                                    .toList(),
                            of.withdrawn());
                })
                .toList();
    }

    /**
     * @param processes how many processes ended in the period
     * @param change the last change in the period; null when there was none
     * @param before as long a time before the change as has passed since it; null when there was none
     * @param after since the change; null when there was none
     */
    record Heat(
            LocalDate from,
            LocalDate to,
            List<Element> elements,
            int processes,
            Change change,
            List<Element> before,
            List<Element> after) {}

    record Change(MigrationViews.RevisionRef revision, LocalDate on) {}

    /**
     * @param medianDays null when nothing has passed it in the period, and so for the 90th percentile
     * @param skipped processes that ended without completing it
     */
    record Element(
            String id,
            String name,
            int now,
            int overdue,
            Double medianDays,
            Double p90Days,
            int done,
            int skipped,
            List<Reason> skipReasons,
            int withdrawn) {}

    record Reason(String reason, int times) {}
}
