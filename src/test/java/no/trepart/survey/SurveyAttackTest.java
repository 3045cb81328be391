package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.trepart.Refused;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.survey.SurveyStage.Phone;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries to learn what one person answered, to answer twice, and to answer for others. Each is a threat in the note. */
@TrepartTest
class SurveyAttackTest {

    private static final Map<String, String> HAPPY = Map.of("demands-pace", "2", "satisfaction-overall", "5");
    private static final Map<String, String> UNHAPPY =
            Map.of("demands-pace", "5", "satisfaction-overall", "1", "own-words", "Hemmelig ytring 8471");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Doors doors;

    @Autowired
    private Ballots ballots;

    @Autowired
    private WaveRows rows;

    private SurveyStage survey;

    @BeforeEach
    void an_enterprise_is_to_be_surveyed() {
        survey = new SurveyStage(stage, runtime, management, "Solsida sykehjem");
    }

    @Test
    void a_code_answers_once() {
        Wave wave = wave("codes");
        String door = "/svar/" + doors.make(wave, 1).get(0).inGroups();
        Phone phone = survey.phone();

        assertThat(phone.answers(door, "employee", HAPPY).body()).contains("Takk for svaret");
        assertThat(phone.answers(door, "employee", HAPPY).statusCode()).isIn(200, 409);
        assertThat(survey.phone().get(door).statusCode()).isEqualTo(409);
        assertThat(survey.phone().answers(door, "employee", UNHAPPY).statusCode())
                .isEqualTo(409);
        assertThat(answered(wave)).isEqualTo(1);
    }

    @Test
    void a_code_sent_from_many_places_at_once_counts_once() throws Exception {
        Wave wave = wave("codes");
        AnswerCode code = doors.make(wave, 1).get(0);

        assertThat(atOnce(20, i -> ballots.cast(code, "x", new Ballot("employee", HAPPY))))
                .isEqualTo(1);
        assertThat(answered(wave)).isEqualTo(1);
    }

    @Test
    void a_device_answers_the_shared_link_once() {
        Wave wave = wave("link");
        Phone phone = survey.phone();
        assertThat(phone.answers(door(wave), "employee", HAPPY).body()).contains("Takk for svaret");

        assertThat(phone.get(door(wave)).statusCode()).isEqualTo(409);
        assertThat(answered(wave)).isEqualTo(1);
    }

    @Test
    void no_more_answer_than_are_invited_so_that_a_group_cannot_be_filled_up() throws Exception {
        Wave wave = wave("link");
        AnswerCode link = new AnswerCode(wave.door(), wave.link());

        assertThat(atOnce(12, i -> ballots.cast(link, "device" + i, new Ballot("management", HAPPY))))
                .isEqualTo(3);
        assertThat(rows.targets(wave.id()).get("management").answered()).isEqualTo(3);
        assertThat(tallied(wave, "item:demands-pace")).isEqualTo(3);
    }

    @Test
    void whoever_guesses_codes_must_wait_and_whoever_answers_need_not() {
        Wave wave = wave("codes");
        String door = "/svar/" + doors.make(wave, 1).get(0).inGroups();
        Phone answering = survey.phone();
        answering.post(door, Map.of("group", "employee"));
        Phone guessing = survey.phone();
        // So many that they are too many in one of two minutes, should the minute end meanwhile.
        List<Integer> told = Stream.generate(
                        () -> guessing.get("/svar/" + new AnswerCode(wave.door(), AnswerCode.newSecret()).inGroups()))
                .limit(2L * Doors.MISSES + 1)
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(told).contains(429);
        assertThat(answering.get(door + "/1").statusCode()).isEqualTo(200);
        assertThat(survey.phone().get("/svar/ikke-en-kode").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_answer_is_refused() {
        Wave wave = wave("link");
        AnswerCode link = new AnswerCode(wave.door(), wave.link());
        List<Map<String, String>> wrong = List.of(
                Map.of("demands-pace", "6"),
                Map.of("no-such-item", "1"),
                Map.of("hse-always", "3"),
                Map.of("meetings-month", "-1"),
                Map.of("improve-first", "time,time"),
                Map.of("own-words", "x".repeat(501)),
                Map.of());

        for (Map<String, String> answers : wrong) {
            assertThat(refused(() -> ballots.cast(link, "d", new Ballot("employee", answers))))
                    .isTrue();
        }
        assertThat(refused(() -> ballots.cast(link, "d", new Ballot("nobody", HAPPY))))
                .isTrue();
        assertThat(answered(wave)).isZero();
    }

    @Test
    void nothing_in_the_database_ties_answers_to_each_other_to_a_code_or_to_a_time() {
        Wave wave = wave("codes");
        for (AnswerCode code : doors.make(wave, 6)) {
            survey.phone().answers("/svar/" + code.inGroups(), "employee", UNHAPPY);
        }

        assertThat(columns("survey_tally"))
                .containsExactlyInAnyOrder("wave_id", "question", "respondent", "answer", "n");
        assertThat(columns("survey_text")).containsExactlyInAnyOrder("id", "wave_id", "item", "body", "state");
        assertThat(columns("survey_code")).containsExactlyInAnyOrder("wave_id", "hash", "used");
        assertThat(columns("survey_device")).containsExactlyInAnyOrder("wave_id", "hash");
        assertThat(jdbc.sql("select count(*) from survey_tally where wave_id = ? and question = 'item:demands-pace'")
                        .param(wave.id())
                        .query(Integer.class)
                        .single())
                .as("one row for six people's answers")
                .isEqualTo(1);
    }

    @Test
    void two_looks_while_answers_come_in_tell_nothing_of_what_came_between() {
        Wave wave = wave("link");
        for (int i = 0; i < 6; i++) {
            survey.phone().answers(door(wave), "employee", HAPPY);
        }
        for (String name : List.of("Mona Leder", SurveyStage.INSTITUTE)) {
            for (String path : List.of(
                    "/results",
                    "/comparison",
                    "/texts",
                    "/results.csv",
                    "/results.xlsx",
                    "/results.pdf",
                    "/units.pdf",
                    "/comparison.pdf")) {
                assertThat(stage.as(name)
                                .get("/api/surveys/" + wave.id() + path)
                                .status())
                        .as(name + path)
                        .isEqualTo(409);
            }
        }
    }

    @Test
    void the_one_leader_among_many_is_in_no_view_and_no_difference_of_views() {
        Wave wave = wave("link");
        survey.phone().answers(door(wave), "management", UNHAPPY);
        for (int i = 0; i < 11; i++) {
            survey.phone().answers(door(wave), "employee", HAPPY);
        }
        JsonNode results = released(wave);

        // 12 in all and 11 employees: beside each other they would tell of the leader
        assertThat(results.path("groups").findValuesAsText("id")).containsExactly("all");
        results.path("items")
                .forEach(item -> item.path("cells").forEach(cell -> {
                    if (!cell.path("n").isNull()) {
                        cell.path("bands")
                                .forEach(band -> assertThat(band.path("percent").asInt())
                                        .matches(percent -> percent == 0 || percent >= 25));
                    }
                }));
        String csv = stage.as("Mona Leder")
                .get("/api/surveys/" + wave.id() + "/results.csv")
                .ok()
                .text();
        assertThat(csv).doesNotContain("management").doesNotContain("8471");
        assertThat(csv.lines().skip(1).map(line -> line.split(";")[5])).containsOnly("all");
        assertThat(stage.as("Mona Leder")
                        .get("/api/surveys/" + wave.id() + "/results.xlsx")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode released(Wave wave) {
        survey.itsDayComes();
        survey.judged("release");
        survey.released();
        return stage.as("Mona Leder")
                .get("/api/surveys/" + wave.id() + "/results")
                .ok()
                .body()
                .path("results");
    }

    private Wave wave(String access) {
        return rows.find(survey.opened(access, 40)).orElseThrow();
    }

    private static String door(Wave wave) {
        return "/svar/" + new AnswerCode(wave.door(), wave.link()).inGroups();
    }

    private int answered(Wave wave) {
        return rows.targets(wave.id()).values().stream()
                .mapToInt(WaveRows.Target::answered)
                .sum();
    }

    private int tallied(Wave wave, String question) {
        return jdbc.sql("select coalesce(sum(n), 0) from survey_tally where wave_id = ? and question = ?")
                .params(wave.id(), question)
                .query(Integer.class)
                .single();
    }

    private Set<String> columns(String table) {
        return Set.copyOf(jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = database() and table_name = ?")
                .param(table)
                .query(String.class)
                .list());
    }

    private static boolean refused(Runnable what) {
        try {
            what.run();
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    private interface Attempt {
        void go(int number);
    }

    /** @return how many of them were let through */
    private static int atOnce(int times, Attempt attempt) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(times);
        AtomicInteger through = new AtomicInteger();
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            all.add(() -> {
                if (!refused(() -> attempt.go(number))) {
                    through.incrementAndGet();
                }
                return null;
            });
        }
        for (Future<Void> one : many.invokeAll(all)) {
            one.get();
        }
        many.shutdown();
        return through.get();
    }
}
