package no.trepart.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.engine.StepCall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A message to a role reaches whoever holds it now, and never nobody. */
@TrepartTest
class NotifyStepTest {

    @Autowired
    private Stage stage;

    @Autowired
    private NotifyStep step;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_holder_of_the_role_is_told() {
        Visitor leader = stage.leader();
        String caseId = stage.enrol("Bjerkelia sykehjem");
        stage.giveInCase(caseId, "Ida Innehaver", "safety-representative");

        stage.giveInCase(caseId, "Liv Leder", "management");

        tell(caseId, "safety-representative", "Nytt fra programmet");

        assertThat(noticed(stage.as("Ida Innehaver"), "Nytt fra programmet"))
                .hasValueSatisfying(text -> assertThat(text).contains("Kom og hør."));
        assertThat(noticed(stage.as("Liv Leder"), "Nytt fra programmet")).isEmpty();
        assertThat(noticed(leader, "Nytt fra programmet")).isEmpty();
    }

    @Test
    void the_project_leader_is_told_in_place_of_a_role_nobody_holds() {
        Visitor leader = stage.leader();
        String caseId = stage.enrol("Lerkelia sykehjem");

        tell(caseId, "management", "Ingen hører");

        assertThat(noticed(leader, "Ingen hører"))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("Ledelsen").contains("Kom og hør."));
    }

    private void tell(String caseId, String to, String subject) {
        StepCall call = mock(StepCall.class);
        when(call.programme()).thenReturn(Stage.PROGRAMME);
        when(call.caseId()).thenReturn(Optional.of(caseId));
        when(call.properties()).thenReturn(Map.of("to", to, "subject", subject));
        when(call.documentation()).thenReturn("Kom og hør.");
        doCallRealMethod().when(call).required("to");
        doCallRealMethod().when(call).required("subject");
        transaction.executeWithoutResult(status -> step.run(call));
    }

    private static Optional<String> noticed(Visitor visitor, String title) {
        JsonNode notices = visitor.get("/api/notices").ok().body();
        JsonNode items = notices.has("items") ? notices.path("items") : notices;
        return StreamSupport.stream(items.spliterator(), false)
                .filter(notice -> notice.toString().contains(title))
                .map(JsonNode::toString)
                .findFirst();
    }
}
