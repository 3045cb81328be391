package no.trepart.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gathering is planned and held: who is invited, what they have shown, who came. */
@TrepartTest
class GatheringStoryTest {

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private String developing;
    private String recruiting;

    @BeforeEach
    void one_enterprise_is_in_its_development_period() {
        developing = stage.enrol("Fjordgløtt sykehjem");
        recruiting = stage.enrol("Solsiden sykehjem");
        ShortCut.intoDevelopment(runtime, developing);
        stage.giveInCase(developing, "Mona Leder", "management");
    }

    @Test
    void only_those_in_their_development_period_are_invited() {
        String gathering = invited();

        JsonNode seen = seenBy(stage.leader(), gathering);
        assertThat(seen.path("state").asText()).isEqualTo("invited");
        assertThat(seen.path("regionName").asText()).isEqualTo("Vestlandet");
        assertThat(participants(seen)).contains(developing).doesNotContain(recruiting);
        assertThat(stage.steps(developing)).contains("answerGathering", "writeProgress");
    }

    @Test
    void progress_is_seen_from_what_was_written() {
        String gathering = invited();
        assertThat(participant(gathering).path("progress").asText()).isEqualTo("missing");

        stage.answer("Mona Leder", developing, "writeProgress", progress()).ok();

        assertThat(participant(gathering).path("progress").asText()).isEqualTo("written");
    }

    @Test
    void who_came_goes_on_with_next_steps() {
        String gathering = invited();
        held(gathering, Map.of("case", developing, "came", "yes", "rolesPresent", List.of("management")));

        assertThat(participant(gathering).path("attended").asBoolean()).isTrue();
        assertThat(stage.steps(developing)).contains("commitNextSteps").doesNotContain("tellMissedStory");
    }

    @Test
    void who_did_not_come_tells_in_another_way() {
        String gathering = invited();
        held(gathering, Map.of("case", developing, "came", "no"));

        assertThat(participant(gathering).path("attended").asBoolean()).isFalse();
        assertThat(stage.steps(developing)).contains("tellMissedStory").doesNotContain("commitNextSteps");
    }

    @Test
    void two_gatherings_of_one_enterprise_are_kept_apart() {
        String first = invited();
        String second = invited();
        held(first, Map.of("case", developing, "came", "yes", "rolesPresent", List.of("management")));

        assertThat(participant(second).path("attended").isNull()).isTrue();
        assertThat(seenBy(stage.leader(), second).path("state").asText()).isEqualTo("invited");
    }

    @Test
    void the_local_parties_see_the_gatherings_of_their_own_case_only() {
        String gathering = invited();
        stage.giveInCase(recruiting, "Vera Utenfor", "safety-representative");

        assertThat(stage.as("Mona Leder").get("/api/gatherings").ok().body()).isNotEmpty();
        assertThat(stage.as("Vera Utenfor").get("/api/gatherings/" + gathering).status())
                .isEqualTo(404);
    }

    private String invited() {
        Visitor leader = stage.leader();
        JsonNode started = leader.post(
                        "/api/programmes/three-two-one/starts/gathering", Map.of("title", "Samling i vest"))
                .ok()
                .body();
        answer(started.path("workItem").asText(), plan());
        answer(item(started.path("subjectId").asText(), "approveProgramme"), Map.of("agree", "yes"));
        return started.path("subjectId").asText();
    }

    private void held(String gathering, Map<String, Object> attendance) {
        Job day = management
                .createJobQuery()
                .processInstanceId(process(gathering))
                .timers()
                .singleResult();
        management.executeJob(day.getId());
        answer(item(gathering, "recordAttendance"), Map.of("attendance", List.of(attendance), "closedSession", "yes"));
    }

    private void answer(String item, Map<String, Object> data) {
        Visitor leader = stage.leader();
        int version = leader.get("/api/work-items/" + item)
                .ok()
                .body()
                .path("version")
                .asInt();
        leader.postIfMatch("/api/work-items/" + item + "/answer", Map.of("data", data), version)
                .ok();
    }

    private String item(String gathering, String step) {
        return jdbc.sql("""
                        select i.id from work_item i join subject s on s.process_instance_id = i.process_instance_id
                        where s.id = ? and i.step = ? and i.state = 'open'
                        """).params(gathering, step).query(String.class).single();
    }

    private String process(String gathering) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(gathering)
                .singleResult()
                .getId();
    }

    private JsonNode participant(String gathering) {
        for (JsonNode one : seenBy(stage.leader(), gathering).path("participants")) {
            if (one.path("case").path("id").asText().equals(developing)) {
                return one;
            }
        }
        throw new AssertionError("takes no part");
    }

    private static List<String> participants(JsonNode gathering) {
        return gathering.path("participants").findValuesAsText("id");
    }

    private static JsonNode seenBy(Visitor visitor, String gathering) {
        return visitor.get("/api/gatherings/" + gathering).ok().body();
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "title", "Samling i vest",
                "industry", "nursing-home",
                "region", "west",
                "gatheringOn", "2030-05-06",
                "start", "09:00",
                "place", "Bergen",
                "capacity", 60,
                "programme", "Vi deler erfaringer.");
    }

    private static Map<String, Object> progress() {
        return Map.of(
                "done", "Faste møter mellom partene.",
                "why", "Vi snakket for lite sammen.",
                "result", "Færre misforståelser.",
                "ask", "Råd om neste steg.",
                "presenter", "together",
                "noNamedPerson", true);
    }
}
