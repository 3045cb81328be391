package no.trepart.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint visit is booked and held: when it is, who was there, and whether it counts (TT-6). */
@TrepartTest
class VisitStoryTest {

    private static final Map<String, String> GROUP = Map.of(
            "management", "Mona Leder",
            "union-representative", "Tor Tillitsvalgt",
            "safety-representative", "Vera Verneombud",
            "advisor-nav", "Nina Nav",
            "advisor-labour-inspectorate", "Arild Tilsyn");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private String enterprise;

    @BeforeEach
    void five_parties_have_booked_a_visit() {
        enterprise = stage.enrol("Bjørkelia sykehjem");
        ShortCut.intoDevelopment(runtime, enterprise);
        GROUP.forEach((role, name) -> stage.giveInCase(enterprise, name, role));
        stage.answer("Nina Nav", enterprise, "proposeTimes", proposal()).ok();
        GROUP.values()
                .forEach(name ->
                        stage.answer(name, enterprise, "answerTimes", suits()).ok());
        stage.answer("Nina Nav", enterprise, "bookVisit", booking()).ok();
    }

    @Test
    void everybody_sees_when_the_visit_is() {
        Visitor leader = stage.as("Mona Leder");

        assertThat(leader.get("/api/cases/" + enterprise + "/glance")
                        .ok()
                        .body()
                        .path("nextVisitOn")
                        .asText())
                .isEqualTo("2030-05-06");
        assertThat(leader.get("/api/notices").ok().body().path("items").findValuesAsText("title"))
                .contains("Felles besøk er avtalt");
    }

    @Test
    void a_visit_that_lacks_a_party_says_which() {
        held(List.of("management", "union-representative", "advisor-nav", "advisor-labour-inspectorate"));

        assertThat(timeline()).contains("Besøket teller ikke, for disse manglet: verneombud");
        assertThat(decidedComplete()).isFalse();
    }

    @Test
    void a_visit_with_all_five_counts() {
        held(List.copyOf(GROUP.keySet()));

        assertThat(timeline()).noneMatch(entry -> entry.startsWith("Besøket teller ikke"));
        assertThat(decidedComplete()).isTrue();
    }

    private void held(List<String> present) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(visit().getId())
                .timers()
                .singleResult()
                .getId());
        stage.answer("Nina Nav", enterprise, "recordVisit", record(present)).ok();
    }

    private boolean decidedComplete() {
        return (boolean) runtime.getVariable(visit().getId(), "complete");
    }

    private ProcessInstance visit() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(enterprise)
                .processDefinitionKey("joint-visit")
                .singleResult();
    }

    private List<String> timeline() {
        return stage.as("Mona Leder")
                .get("/api/cases/" + enterprise + "/timeline")
                .ok()
                .body()
                .path("items")
                .findValuesAsText("what");
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> time = Map.of("on", "2030-05-06", "start", "09:00", "end", "11:00");
        return Map.of(
                "times", List.of(time, time, time),
                "form", "in-person",
                "place", "Sykehjemmet",
                "purpose", "Komme i gang med tiltakene.",
                "agenda", "Mål, tiltak og neste steg.");
    }

    private static Map<String, Object> suits() {
        return Map.of("first", "yes", "second", "yes", "third", "if-needed");
    }

    private static Map<String, Object> booking() {
        return Map.of(
                "visitOn", "2030-05-06",
                "start", "09:00",
                "end", "11:00",
                "form", "in-person",
                "place", "Sykehjemmet",
                "everyoneCan", "yes");
    }

    private static Map<String, Object> record(List<String> present) {
        return Map.of(
                "present",
                present,
                "conclusion",
                "Vi prøver faste møter.",
                "nextOwner",
                "management",
                "timeSpent",
                2,
                "noNamedPerson",
                true);
    }
}
