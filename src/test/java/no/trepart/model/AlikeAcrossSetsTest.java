package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tasks of different sets of models get one answer where they ask with the same form, and else not. */
@TrepartTest
@Import(Revised.class)
class AlikeAcrossSetsTest {

    private static final Map<String, Object> OWN = Map.of(
            "invitedManagers", 3,
            "invitedUnionRepresentatives", 2,
            "invitedSafetyRepresentatives", 2,
            "invitedEmployees", 40);

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private RuntimeService runtime;

    private Revision before;
    private String first;

    @BeforeEach
    void an_enterprise_waits_for_its_survey() {
        before = revised.current();
        stage.give("Stine Stami", "survey-institute", "programme");
        first = toBeSurveyed("Lia sykehjem");
    }

    @AfterEach
    void as_it_was() {
        revised.makeCurrent(before);
    }

    @Test
    void the_same_form_in_another_set_gets_the_same_answer() {
        revised.published(Map.of(
                "survey/survey.bpmn", text -> text.replace("Gjør undersøkelsen klar", "Klargjør undersøkelsen")));
        String other = toBeSurveyed("Ny sykehjem");

        assertThat(listed()).contains(other);
        assertThat(send(other).ok().body().path("count").asInt()).isEqualTo(2);
    }

    @Test
    void a_form_that_asks_otherwise_does_not() {
        revised.published(Map.of("survey/prepareWave.form", text -> text.replace("\"Ledere\"", "\"Mellomledere\"")));
        String other = toBeSurveyed("Annet sykehjem");

        assertThat(listed()).doesNotContain(other);
        Visitor.Reply refused = send(other);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Annet sykehjem: Oppgaven her er ikke den samme");
    }

    private List<String> listed() {
        return stage.as("Stine Stami").get(path()).ok().body().path("items").findValuesAsText("id");
    }

    private Visitor.Reply send(String other) {
        Map<String, Object> data = new HashMap<>(OWN);
        data.putAll(Map.of(
                "questionnaire",
                "baseline",
                "opensOn",
                LocalDate.now(TrepartApplication.ZONE).toString(),
                "closesOn",
                LocalDate.now(TrepartApplication.ZONE).plusDays(21).toString(),
                "access",
                "link"));
        return stage.as("Stine Stami")
                .post(
                        path(),
                        Map.of(
                                "version",
                                0,
                                "data",
                                data,
                                "others",
                                List.of(Map.of("id", other, "version", 0, "data", OWN))));
    }

    private String path() {
        return "/api/work-items/" + first + "/alike";
    }

    private String toBeSurveyed(String name) {
        String caseId = stage.enrol(name);
        ShortCut.intoBaseline(runtime, caseId);
        return stage.open(caseId).get("prepareWave").path("id").asText();
    }
}
