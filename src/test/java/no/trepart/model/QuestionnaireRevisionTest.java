package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A questionnaire is revised as models are: checked while it is written, compared item by item, submitted with the set. */
@TrepartTest
class QuestionnaireRevisionTest {

    private static final String PATH = "questionnaires/baseline.yml";

    @Autowired
    private Stage stage;

    private Visitor kari;
    private String draft;

    @BeforeEach
    void a_process_owner_has_a_draft() {
        stage.give("Kari Eier", "process-owner", "programme");
        kari = stage.as("Kari Eier");
        draft = kari.post("/api/model-revisions", Map.of("programme", "three-two-one", "title", "Tydeligere spørsmål"))
                .ok()
                .body()
                .path("id")
                .asText();
    }

    @Test
    void a_changed_item_is_named_by_its_question() {
        save(read().replace("Jeg må skynde meg", "Jeg må skynde meg ofte"));

        JsonNode comparison = kari.get("/api/model-revisions/%s/comparison".formatted(draft))
                .ok()
                .body();

        assertThat(comparison.toString())
                .contains(PATH, "items/demands-pace", "Jeg må skynde meg ofte")
                .doesNotContain("items/demands-breaks");
        assertThat(mayBeSubmitted()).isTrue();
    }

    @Test
    void a_fault_is_told_with_its_line_and_holds_the_set_back() {
        save(read().replaceFirst("dimension: demands\n", "dimension: demand\n"));

        JsonNode findings = kari.get("/api/model-revisions/%s/findings".formatted(draft))
                .ok()
                .body();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("questionnaire");
            assertThat(finding.path("message").asText()).contains("linje ", "«demand» (dimension) finnes ikke");
        });
        assertThat(mayBeSubmitted()).isFalse();
    }

    @Test
    void a_new_questionnaire_lies_beside_the_others() {
        String other = read().replaceFirst("id: baseline", "id: yearly");

        kari.putIf(
                        "/api/model-revisions/%s/file?path=questionnaires/yearly.yml".formatted(draft),
                        other,
                        "If-None-Match",
                        "*")
                .ok();

        assertThat(mayBeSubmitted()).isTrue();
        assertThat(kari.get("/api/model-revisions/%s/files".formatted(draft))
                        .body()
                        .toString())
                .contains("questionnaires/yearly.yml");
    }

    private boolean mayBeSubmitted() {
        return kari.get("/api/model-revisions/" + draft)
                .ok()
                .body()
                .path("can")
                .path("submit")
                .path("allowed")
                .asBoolean();
    }

    private String read() {
        return kari.get("/api/model-revisions/%s/file?path=%s".formatted(draft, PATH))
                .ok()
                .text();
    }

    private void save(String text) {
        String hash = "";
        for (JsonNode file :
                kari.get("/api/model-revisions/%s/files".formatted(draft)).ok().body()) {
            hash = file.path("path").asText().equals(PATH) ? file.path("hash").asText() : hash;
        }
        kari.putIf("/api/model-revisions/%s/file?path=%s".formatted(draft, PATH), text, "If-Match", "\"" + hash + "\"")
                .ok();
    }
}
