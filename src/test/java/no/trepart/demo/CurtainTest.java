package no.trepart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CurtainTest {

    private final Curtain curtain = new Curtain();

    @Test
    void showsBrowsersHowFarItHasComeInBothLanguages() throws Exception {
        curtain.fall();
        curtain.progress(42);

        MockHttpServletResponse answer = asked("/inbox", "");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("42 %", "gjøres klar", "is getting ready");
    }

    @Test
    void givesProgramsAProblemDocument() throws Exception {
        curtain.fall();

        MockHttpServletResponse answer = asked("/api/cases", "");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"code\":\"demo-in-preparation\"");
    }

    @Test
    void letsThePlayerAndHealthChecksThrough() throws Exception {
        curtain.fall();
        String word = curtain.pass().values().iterator().next();

        assertThat(asked("/api/cases", word).getStatus()).isEqualTo(200);
        assertThat(asked("/actuator/health/readiness", "").getStatus()).isEqualTo(200);
        assertThat(asked("/api/cases", "guessed").getStatus()).isEqualTo(503);
    }

    @Test
    void isOutOfTheWayAfterwards() throws Exception {
        curtain.fall();
        curtain.rise();

        assertThat(asked("/api/cases", "").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asked(String path, String word) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader(curtain.pass().keySet().iterator().next(), word);
        MockHttpServletResponse response = new MockHttpServletResponse();
        curtain.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
