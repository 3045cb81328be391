package no.trepart.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrepartTest
class EnrolmentTest {

    @Autowired
    Stage stage;

    @Test
    void an_enterprise_is_enrolled_once() {
        Map<String, Object> enterprise = enterprise();

        Visitor.Reply enrolled = stage.leader().post("/api/cases", enterprise);
        Visitor.Reply again = stage.leader().post("/api/cases", enterprise);

        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(enrolled.body().path("name").asText()).isEqualTo("Helsetun sykehjem");
        assertThat(stage.steps(enrolled.body().path("id").asText())).isNotEmpty();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-enrolled");
    }

    @Test
    void each_wrong_field_is_named_in_the_language_of_the_person() {
        Map<String, Object> wrong = enterprise();
        wrong.putAll(Map.of("number", "850000108", "name", " ", "county", "99", "ownership", "none"));

        Visitor.Reply refused = stage.leader().post("/api/cases", wrong);
        Visitor.Reply inEnglish = stage.leader().speaking("en").post("/api/cases", wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(paths(refused)).containsExactly("number", "name", "county", "ownership");
        assertThat(refused.text()).contains("Skriv navnet på virksomheten");
        assertThat(inEnglish.text()).contains("Enter the enterprise's name");
    }

    @Test
    void only_recruiters_enrol() {
        stage.give("Anne Ansatt", "ministry", "programme");

        assertThat(stage.as("Anne Ansatt").post("/api/cases", enterprise()).status())
                .isEqualTo(403);
        assertThat(stage.stranger().post("/api/cases", enterprise()).status()).isEqualTo(401);
        Map<String, Object> elsewhere = enterprise();
        elsewhere.put("programme", "no-such");
        assertThat(stage.leader().post("/api/cases", elsewhere).status()).isEqualTo(404);
        elsewhere.remove("programme");
        assertThat(stage.leader().post("/api/cases", elsewhere).status()).isEqualTo(404);
    }

    private Map<String, Object> enterprise() {
        return new HashMap<>(Map.of(
                "programme", Stage.PROGRAMME,
                "number", stage.number(),
                "name", "Helsetun sykehjem",
                "municipality", "Bergen",
                "county", "46",
                "industry", "nursing-home",
                "ownership", "municipal",
                "employees", 80));
    }

    private static List<String> paths(Visitor.Reply reply) {
        return reply.body().path("fields").findValues("path").stream()
                .map(JsonNode::asText)
                .toList();
    }
}
