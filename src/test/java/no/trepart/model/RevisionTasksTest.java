package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Bodies and roles are asked what they think of a change before it is approved, and make it known afterwards. */
@TrepartTest
@Import(Revised.class)
class RevisionTasksTest {

    private static final String MODEL = "recruitment/recruitment.bpmn";

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private Clock clock;

    private Visitor kari;
    private Visitor siri;

    @BeforeEach
    void a_process_owner_and_a_member_of_the_steering_group() {
        stage.give("Kari Prosess", "process-owner", "programme");
        stage.give("Siri Styre", "steering-group-member", "programme");
        kari = stage.as("Kari Prosess");
        siri = stage.as("Siri Styre");
    }

    @Test
    void the_organisations_are_heard_and_their_answers_go_with_the_revision() {
        String hearing = path(draft(), "hearing");
        kari.post(hearing, Map.of("bodies", List.of("steering-group"), "wish", "Er dette greit?"))
                .ok();

        siriAnswers("answerHearing", "Er dette greit?", Map.of("view", "adjust", "answer", "Vent til mars"));

        JsonNode heard = kari.get(hearing).ok().body().get(0);
        assertThat(heard.path("done").asBoolean()).isTrue();
        assertThat(heard.path("answers").get(0).path("view").asText()).isEqualTo("adjust");
        assertThat(heard.path("answers").get(0).path("answer").asText()).isEqualTo("Vent til mars");
        assertThat(siri.get(hearing).status()).isEqualTo(403);
    }

    @Test
    void those_affected_make_the_change_known_and_report_it() {
        String training = path(revised.approved(draft()), "training");
        kari.post(training, Map.of("bodies", List.of("steering-group"), "wish", "Ta det opp på neste møte."))
                .ok();
        assertThat(kari.get(training).ok().body().get(0).path("done").asBoolean())
                .isFalse();

        siriAnswers(
                "teachChange",
                "Ta det opp på neste møte.",
                Map.of(
                        "how",
                        List.of("meeting"),
                        "knownOn",
                        LocalDate.now(clock).toString(),
                        "answer",
                        "Hvem ringer?"));

        JsonNode trained = kari.get(training).ok().body().get(0);
        assertThat(trained.path("done").asBoolean()).isTrue();
        assertThat(trained.path("answers").get(0).path("answer").asText()).isEqualTo("Hvem ringer?");
        assertThat(siri.get(training).status()).isEqualTo(403);
        assertThat(siri.post(training, Map.of("bodies", List.of("steering-group"), "wish", "Nei"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_trained_in_what_may_still_change() {
        Map<String, Object> wish = Map.of("bodies", List.of("steering-group"), "wish", "Øv på det.");
        assertThat(kari.post(path(draft(), "training"), wish).code()).isEqualTo("revision-state");
    }

    @Test
    void a_party_of_one_enterprise_does_not_speak_for_all() {
        Revision draft = draft();
        Map<String, Object> question = Map.of("bodies", List.of("local-parties"), "wish", "Greit?");
        Map<String, Object> nobody = Map.of("bodies", List.of(), "wish", "Greit?");
        assertThat(kari.post(path(draft, "hearing"), question).code()).isEqualTo("asked");
        assertThat(kari.post(path(draft, "hearing"), nobody).code()).isEqualTo("asked");
    }

    private void siriAnswers(String step, String reads, Map<String, Object> data) {
        JsonNode items = siri.get("/api/work-items?list=todo").ok().body().path("items");
        String id = items.findParents("step").stream()
                .filter(item -> item.path("step").asText().equals(step))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        JsonNode task = siri.get("/api/work-items/" + id).ok().body();
        assertThat(task.toString()).contains(reads);
        siri.postIfMatch(
                        "/api/work-items/" + id + "/answer",
                        Map.of("data", data),
                        task.path("version").asInt())
                .ok();
    }

    private Revision draft() {
        return revised.draft(MODEL, model -> model.replace("\"Ring virksomheten\"", "\"Ring og hør\""));
    }

    private static String path(Revision revision, String what) {
        return "/api/model-revisions/%s/%s".formatted(revision.id(), what);
    }
}
