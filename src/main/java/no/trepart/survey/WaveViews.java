package no.trepart.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.LikePattern;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import no.trepart.programme.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Waves as lists and pages show them, in as many queries for hundreds as for one. */
@Component
@Transactional(readOnly = true)
class WaveViews {

    private static final int MOST = 500;

    private final WaveRows rows;
    private final Units units;
    private final SurveyAccess access;
    private final Cases cases;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AnswerAddress address;

    WaveViews(
            WaveRows rows,
            Units units,
            SurveyAccess access,
            Cases cases,
            Programmes programmes,
            CurrentPerson current,
            JdbcClient jdbc,
            Clock clock,
            AnswerAddress address) {
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.cases = cases;
        this.programmes = programmes;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address;
    }

    /** Waves of all cases the person of this request sees, newest first, at most 500. */
    List<WaveView> all(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", current.id());
        values.put("today", LocalDate.now(clock));
        values.put("most", MOST);
        String where = filter.where(values, programmes);
        return views(jdbc.sql("select w.* from survey_wave w join case_file c on c.id = w.case_id where "
                        + Access.VISIBLE + where + " order by w.id desc limit :most")
                .params(values)
                .query(WaveRows::wave)
                .list());
    }

    List<WaveView> ofCase(CaseFile file) {
        return views(rows.ofCase(file.id()));
    }

    WaveView one(Wave wave) {
        return views(List.of(wave)).get(0);
    }

    private List<WaveView> views(List<Wave> waves) {
        Set<String> caseIds = waves.stream().map(Wave::caseId).collect(Collectors.toSet());
        List<String> ids = waves.stream().map(Wave::id).toList();
        Beside beside = new Beside(
                cases.byId(caseIds), rows.targets(ids), units.told(ids), rows.firstReleased(caseIds), access.in(waves));
        return waves.stream().map(wave -> view(wave, beside)).toList();
    }

    private WaveView view(Wave wave, Beside beside) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        CaseFile file = beside.cases().get(wave.caseId());
        SurveyAccess.Duties duties = beside.duties();
        boolean runs = duties.runs(wave);
        boolean open = wave.state() == Wave.State.open;
        boolean reads = duties.mayRead(wave);
        String first = beside.firstReleased().get(wave.caseId());
        return new WaveView(
                wave.id(),
                new CaseName(file.id(), file.name()),
                wave.kind(),
                questionnaire.title().here(),
                questionnaire.version(),
                wave.state(),
                wave.access(),
                wave.opensOn(),
                wave.closesOn(),
                wave.closedOn(),
                wave.closedEarly(),
                wave.releasedOn(),
                wave.context(),
                Response.of(beside.targets().getOrDefault(wave.id(), Map.of()), questionnaire, wave.limits()),
                open && wave.access() == Wave.Access.link ? address.of(wave) : null,
                wave.manner(),
                wave.care().remindBefore(),
                beside.units().contains(wave.id()),
                new May(
                        runs && open,
                        open && wave.manner() == Wave.Manner.room && duties.hosts(wave),
                        runs && open && wave.access() == Wave.Access.codes,
                        reads,
                        reads && first != null && first.compareTo(wave.id()) < 0));
    }

    /** What belongs to some waves, found for all of them at once. */
    private record Beside(
            Map<String, CaseFile> cases,
            Map<String, Map<String, WaveRows.Target>> targets,
            Set<String> units,
            Map<String, String> firstReleased,
            SurveyAccess.Duties duties) {}

    /**
     * All null: every wave the person sees.
     *
     * @param text words that the enterprise's name has
     * @param standing {@code planned} and {@code open} are two sides of an open wave's first day
     */
    record Filter(String text, String kind, Standing standing, String industry, String region) {

        private String where(Map<String, Object> values, Programmes programmes) {
            StringBuilder where = new StringBuilder();
            String[] words = given(text) ? text.strip().split("\\s+") : new String[0];
            for (int i = 0; i < words.length; i++) {
                where.append(" and c.name like :word").append(i);
                values.put("word" + i, LikePattern.containing(words[i]));
            }
            if (given(kind)) {
                where.append(" and w.kind = :kind");
                values.put("kind", kind);
            }
            if (standing != null) {
                where.append(standing.where);
            }
            if (given(industry)) {
                where.append(" and c.industry = :industry");
                values.put("industry", industry);
            }
            if (given(region)) {
                where.append(" and c.county in (:counties)");
                values.put("counties", programmes.countiesOf(region));
            }
            return where.toString();
        }

        private static boolean given(String value) {
            return value != null && !value.isBlank();
        }
    }

    enum Standing {
        planned(" and w.state = 'open' and w.opens_on > :today"),
        open(" and w.state = 'open' and w.opens_on <= :today"),
        closed(" and w.state = 'closed'"),
        released(" and w.state = 'released'");

        private final String where;

        Standing(String where) {
            this.where = where;
        }
    }

    record CaseName(String id, String name) {}

    /**
     * @param link where to answer, while it is open and shared
     * @param closedEarly why it was; null when its day came
     */
    record WaveView(
            String id,
            @JsonProperty("case") CaseName caseFile,
            String kind,
            String title,
            int version,
            Wave.State state,
            Wave.Access access,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate closedOn,
            String closedEarly,
            LocalDate releasedOn,
            String context,
            Response response,
            String link,
            Wave.Manner manner,
            List<Integer> remindBefore,
            boolean units,
            May may) {}

    /**
     * @param run extend, close, change targets, print the poster
     * @param host open themes in a room
     */
    record May(boolean run, boolean host, boolean makeCodes, boolean results, boolean compare) {}
}
