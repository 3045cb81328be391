package no.trepart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** A request that reaches nobody is told why in words, and learns nothing of what stands behind. */
@TrepartTest
class RequestFaultsTest {

    @Autowired
    private Stage stage;

    @Test
    void what_is_missing_is_named() {
        Visitor.Reply refused = stage.leader().get("/api/survey-totals/results?programme=three-two-one");

        told(refused, 400, "Forespørselen mangler kind.");
        assertThat(refused.body().path("fields").path(0).path("path").asText()).isEqualTo("kind");
        told(stage.leader().get("/api/survey-totals"), 400, "Forespørselen mangler programme.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_but_not_repeated() {
        Visitor.Reply refused = stage.leader().get("/api/cases?overdue=%3Cscript%3E");

        told(refused, 400, "Verdien av overdue kan ikke leses.");
        assertThat(refused.text()).doesNotContain("script");
    }

    @Test
    void a_body_that_is_no_json_is_told_where_to_look() {
        Visitor.Reply refused = stage.leader()
                .postBytes(
                        "/api/programmes/three-two-one/starts/gathering",
                        "application/json",
                        "{\"title\": oops".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("detail").asText()).contains("/api/openapi");
        assertThat(refused.text()).doesNotContain("Exception", "no.trepart", "oops");
    }

    @Test
    void a_method_or_address_that_is_not_there_is_told_in_the_language_of_the_reader() {
        Visitor reader = stage.leader().speaking("en");

        told(reader.put("/api/cases", Map.of()), 405, "The address does not take PUT.");
        told(reader.get("/api/nothing-here"), 404, "There is nothing at this address.");
    }

    @Test
    void a_fault_of_ours_is_not_called_the_readers() {
        ResponseEntity<Object> told = new Problems()
                .handleExceptionInternal(
                        new HttpMessageNotWritableException("no.trepart.Secret cannot be written"),
                        null,
                        new HttpHeaders(),
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        new ServletWebRequest(new MockHttpServletRequest()));

        ProblemDetail problem = (ProblemDetail) told.getBody();
        assertThat(problem.getProperties()).containsEntry("code", "fault");
        assertThat(problem.getDetail()).isNotBlank().doesNotContain("Secret");
    }

    private static void told(Visitor.Reply reply, int status, String detail) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().path("detail").asText()).isEqualTo(detail);
        assertThat(reply.text()).doesNotContain("Exception", "no.trepart");
    }
}
