package no.trepart.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.Answers;
import no.trepart.engine.Processes;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.survey.RoundRows.Count;
import no.trepart.survey.RoundRows.LeftOut;
import no.trepart.survey.RoundRows.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of rounds, for those who may begin one: what is planned, what has begun, how far it has come. */
@Component
@Transactional(readOnly = true)
class RoundViews {

    private static final int MOST = 50;
    private static final int ROUNDS = 12;
    private static final int LEFT_OUT = 200;

    private final JdbcClient jdbc;
    private final RoundRows rows;
    private final Answers answers;
    private final Programmes programmes;
    private final RoundAccess access;
    private final RoundDays days;
    private final Processes processes;
    private final CurrentPerson current;
    private final Clock clock;

    RoundViews(
            JdbcClient jdbc,
            RoundRows rows,
            Answers answers,
            Programmes programmes,
            RoundAccess access,
            RoundDays days,
            Processes processes,
            CurrentPerson current,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.answers = answers;
        this.programmes = programmes;
        this.access = access;
        this.days = days;
        this.processes = processes;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @throws Refused as forbidden when the person of this request may begin no round
     */
    List<SeriesView> all() {
        List<String> mine = access.programmes();
        List<Series> series = series(mine);
        List<String> ids = series.stream().map(Series::id).toList();
        Map<String, List<Round>> rounds = rows.of(ids);
        Map<String, Count> counts = rows.counts(rounds.values().stream()
                .flatMap(all -> all.stream().limit(ROUNDS))
                .map(Round::id)
                .toList());
        Map<String, List<LeftOutView>> leftOut =
                leftOut(rounds.values().stream().map(all -> all.get(0).id()).toList());
        Map<String, RoundPlan> plans = plans(ids);
        Map<String, LocalDate> next = days.of(
                series.stream().filter(Series::open).map(Series::process).toList());
        List<String> changeable = mine.stream().filter(access::mayChange).toList();
        Set<String> reconsidered = processes.awaiting(mine, RoundChanges.RECONSIDERED);
        Set<String> calledOff = processes.awaiting(mine, RoundChanges.CALLED_OFF);
        return series.stream()
                .map(one -> view(
                        one,
                        plans.get(one.id()),
                        rounds.getOrDefault(one.id(), List.of()),
                        counts,
                        leftOut,
                        next.get(one.process()),
                        changeable.contains(one.programme()) && reconsidered.contains(one.process()),
                        changeable.contains(one.programme()) && calledOff.contains(one.process())))
                .toList();
    }

    private List<Series> series(List<String> mine) {
        return jdbc.sql("""
                        select s.id, s.programme, s.title, s.state, s.process_instance_id, i.id item, i.title_nb, i.title_en
                        from subject s
                        left join work_item i on i.process_instance_id = s.process_instance_id and i.state = 'open'
                        where s.process = :process and s.programme in (:mine) and s.state <> 'cancelled'
                          and (s.state = 'open' or exists (select 1 from submission b where b.subject_id = s.id))
                        order by s.id desc limit :most
                        """)
                .param("process", RoundAccess.PROCESS)
                .param("mine", mine)
                .param("most", MOST)
                .query((row, i) -> new Series(
                        row.getString("id"),
                        row.getString("programme"),
                        row.getString("title"),
                        row.getString("state").equals("open"),
                        row.getString("process_instance_id"),
                        row.getString("item") == null
                                ? null
                                : new Task(
                                        row.getString("item"),
                                        new Localized(row.getString("title_nb"), row.getString("title_en")).here())))
                .list();
    }

    private Map<String, RoundPlan> plans(List<String> series) {
        Map<String, RoundPlan> plans = new HashMap<>();
        answers.about(series).stream()
                .filter(given -> given.data().containsKey(RoundPlan.STARTS_ON))
                .forEach(given -> RoundPlan.read(given.data()).ifPresent(plan -> plans.put(given.subjectId(), plan)));
        return plans;
    }

    private Map<String, List<LeftOutView>> leftOut(List<String> newest) {
        Map<String, List<LeftOutView>> found = new HashMap<>();
        if (newest.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        "select r.round_id, c.id, c.name, r.left_out from survey_round_case r join case_file c on c.id = r.case_id"
                                + " where r.round_id in (:rounds) and r.left_out is not null and " + Access.VISIBLE
                                + " order by c.name limit " + LEFT_OUT)
                .param("rounds", newest)
                .param("person", current.id())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    WaveViews.CaseName file = new WaveViews.CaseName(row.getString(2), row.getString(3));
                    found.computeIfAbsent(row.getString(1), round -> new ArrayList<>())
                            .add(new LeftOutView(file, LeftOut.valueOf(row.getString(4))));
                });
        return found;
    }

    private SeriesView view(
            Series series,
            RoundPlan plan,
            List<Round> rounds,
            Map<String, Count> counts,
            Map<String, List<LeftOutView>> leftOut,
            LocalDate next,
            boolean mayReconsider,
            boolean mayCallOff) {
        Programme programme = programmes.get(series.programme());
        return new SeriesView(
                series.id(),
                series.title(),
                plan == null ? null : plan.starts(),
                plan == null || plan.industry() == null
                        ? null
                        : programme.industryName(plan.industry()).here(),
                plan == null || plan.region() == null ? null : programme.regionName(plan.region()),
                plan == null ? null : plan.repeat(),
                series.open(),
                next,
                series.task(),
                rounds.stream()
                        .limit(ROUNDS)
                        .map(round -> RoundView.of(round, counts.getOrDefault(round.id(), Count.NONE)))
                        .toList(),
                rounds.isEmpty()
                        ? List.of()
                        : leftOut.getOrDefault(rounds.get(0).id(), List.of()),
                mayReconsider,
                mayCallOff && rounds.isEmpty());
    }

    private record Series(String id, String programme, String title, boolean open, String process, Task task) {}

    record Task(String id, String title) {}

    /**
     * @param starts the process that begins in each enterprise; null until it is planned, and so are those below
     * @param industry name, null for all
     * @param region name, null for all
     * @param open whether there is more to come
     * @param nextOn the day that is waited for, or would be; null when none is planned
     * @param task what awaits somebody now; null when nothing does
     * @param rounds the newest first
     * @param leftOut of the newest round
     * @param mayReconsider whether the plan waits for its day and can be taken up again
     * @param mayCallOff whether it is being planned and can be given up
     */
    record SeriesView(
            String id,
            String title,
            String starts,
            String industry,
            String region,
            RoundPlan.Repeat repeat,
            boolean open,
            LocalDate nextOn,
            Task task,
            List<RoundView> rounds,
            List<LeftOutView> leftOut,
            boolean mayReconsider,
            boolean mayCallOff) {}

    record LeftOutView(@JsonProperty("case") WaveViews.CaseName caseFile, LeftOut why) {}

    /**
     * @param kind of the surveys; null for pulses
     * @param began in how many enterprises
     * @param ended in how many of them it is over
     * @param whole how many pulses all parties have answered
     */
    record RoundView(
            String id,
            String kind,
            LocalDate startedOn,
            int began,
            int ended,
            int leftOut,
            int whole,
            int invited,
            int answered) {

        static RoundView of(Round round, Count counted) {
            return new RoundView(
                    round.id(),
                    round.kind(),
                    round.startedOn(),
                    counted.began(),
                    counted.ended(),
                    counted.leftOut(),
                    counted.whole(),
                    counted.invited(),
                    counted.answered());
        }
    }
}
