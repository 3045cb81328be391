package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Questionnaire;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Waves, results and changes as the API shows them. Whether they may be shown is {@link SurveyAccess}'s question. */
@Component
@Transactional(readOnly = true)
class SurveyViews {

    private static final int MOST = 500;

    private final WaveRows rows;
    private final Tallies tallies;
    private final Units units;
    private final Circumstances circumstances;
    private final Waves waves;
    private final SurveyAccess access;
    private final Cases cases;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String baseUrl;

    SurveyViews(
            WaveRows rows,
            Tallies tallies,
            Units units,
            Circumstances circumstances,
            Waves waves,
            SurveyAccess access,
            Cases cases,
            CurrentPerson current,
            JdbcClient jdbc,
            Clock clock,
            @Value("${trepart.base-url:http://localhost:8080}") String baseUrl) {
        this.rows = rows;
        this.tallies = tallies;
        this.units = units;
        this.circumstances = circumstances;
        this.waves = waves;
        this.access = access;
        this.cases = cases;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Waves of all cases the person of this request sees, newest first. */
    List<WaveView> all() {
        return jdbc
                .sql("select w.* from survey_wave w join case_file c on c.id = w.case_id where " + Access.VISIBLE
                        + " order by w.id desc limit " + MOST)
                .param("person", current.id())
                .param("today", LocalDate.now(clock))
                .query(WaveRows::wave)
                .list()
                .stream()
                .map(this::one)
                .toList();
    }

    List<WaveView> ofCase(CaseFile file) {
        return rows.ofCase(file.id()).stream().map(this::one).toList();
    }

    WaveView one(Wave wave) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        CaseFile file = cases.get(wave.caseId());
        boolean runs = access.runs(wave);
        boolean open = wave.state() == Wave.State.open;
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
                waves.response(wave),
                open && wave.access() == Wave.Access.link ? link(wave) : null,
                wave.manner(),
                wave.care().remindBefore(),
                !units.of(wave.id()).isEmpty(),
                new May(
                        runs && open,
                        open && wave.manner() == Wave.Manner.room && access.hosts(wave),
                        runs && open && wave.access() == Wave.Access.codes,
                        access.mayRead(wave),
                        access.mayRead(wave) && earlier(wave).isPresent()));
    }

    String link(Wave wave) {
        return address(new AnswerCode(wave.door(), wave.link()));
    }

    /** Where a code is typed in. */
    String page() {
        return baseUrl.replaceFirst("/$", "") + "/svar";
    }

    String address(AnswerCode code) {
        return baseUrl.replaceFirst("/$", "") + "/svar/" + code.inGroups();
    }

    ResultsView results(Wave wave) {
        WaveChange.Side side = side(wave);
        return new ResultsView(
                wave.id(),
                wave.kind(),
                side.questionnaire().title().here(),
                waves.response(wave),
                wave.context(),
                circumstances.of(wave.id()),
                side.results());
    }

    /** @throws Refused when the wave tells no units apart */
    ResultsView byUnit(Wave wave) {
        Map<String, String> here = units.of(wave.id());
        if (here.isEmpty()) {
            throw Wave.refused(
                    "no-units", "Undersøkelsen skilte ikke mellom enheter.", "The survey did not tell units apart.");
        }
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        return new ResultsView(
                wave.id(),
                wave.kind(),
                questionnaire.title().here(),
                waves.response(wave),
                wave.context(),
                circumstances.of(wave.id()),
                Results.ofUnits(wave, questionnaire, here, units.ballots(wave.id()), tallies.byUnit(wave.id())));
    }

    /** @throws Refused when the enterprise has no earlier wave that is released */
    ComparisonView comparison(Wave wave) {
        Wave before = earlier(wave)
                .orElseThrow(() -> Wave.refused(
                        "nothing-earlier",
                        "Virksomheten har ingen tidligere undersøkelse med frigitte resultater.",
                        "The enterprise has no earlier survey with released results."));
        return new ComparisonView(
                new Point(before.id(), before.kind(), before.closedOn()),
                new Point(wave.id(), wave.kind(), wave.closedOn()),
                WaveChange.of(side(before), side(wave)));
    }

    private Optional<Wave> earlier(Wave wave) {
        return rows.ofCase(wave.caseId()).stream()
                .filter(one -> one.id().compareTo(wave.id()) < 0 && one.state() == Wave.State.released)
                .reduce((later, first) -> first);
    }

    private WaveChange.Side side(Wave wave) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Tallies.Counted counted = tallies.of(wave.id());
        Map<String, WaveRows.Target> targets = rows.targets(wave.id());
        return new WaveChange.Side(questionnaire, Results.of(wave, questionnaire, targets, counted), counted);
    }

    record CaseName(String id, String name) {}

    /**
     * @param link where to answer, while it is open and shared
     * @param closedEarly why it was; null when its day came
     */
    record WaveView(
            String id,

            @com.fasterxml.jackson.annotation.JsonProperty("case")
            CaseName caseFile,

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

    record ResultsView(
            String wave,
            String kind,
            String title,
            Response response,
            String context,
            List<Circumstances.Circumstance> circumstances,
            Results results) {}

    record Point(String wave, String kind, LocalDate closedOn) {}

    /** First and second, in the order of time. */
    record ComparisonView(Point first, Point second, WaveChange change) {}
}
