package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.QuestionnaireReader;
import org.junit.jupiter.api.Test;

/** How many have answered is told of roles large enough, and of small ones only together. */
class ResponseTest {

    @Test
    void exactly_five_leaders_stand_with_the_representatives() {
        assertThat(told(Map.of("leader", 5, "union", 3, "safety", 3, "employee", 168)))
                .containsExactly("employee 84/168", "leader, union, safety 4/11");
    }

    @Test
    void small_roles_that_are_five_together_leave_the_large_one_alone() {
        assertThat(told(Map.of("leader", 3, "union", 2, "safety", 2, "employee", 40)))
                .containsExactly("employee 20/40", "leader, union, safety 3/7");
    }

    @Test
    void five_who_have_no_small_role_beside_them_are_told_only_with_everybody() {
        assertThat(told(Map.of("leader", 5, "union", 0, "safety", 0, "employee", 40)))
                .containsExactly("leader, employee 22/45");
    }

    @Test
    void ten_stand_alone() {
        assertThat(told(Map.of("leader", 10, "union", 4, "safety", 4, "employee", 40)))
                .containsExactly("leader 5/10", "employee 20/40", "union, safety 4/8");
    }

    /** Half of each have answered. */
    private static List<String> told(Map<String, Integer> invited) {
        Map<String, WaveRows.Target> targets = new HashMap<>();
        invited.forEach((role, n) -> targets.put(role, new WaveRows.Target(n, n / 2)));
        return Response.of(targets, questionnaire(), Disclosure.STANDARD).groups().stream()
                .map(one -> "%s %d/%d".formatted(String.join(", ", one.respondents()), one.answered(), one.invited()))
                .toList();
    }

    private static Questionnaire questionnaire() {
        String text = """
                id: small
                version: 1
                title: {nb: Liten, en: Small}
                intro: {nb: Svar, en: Answer}
                respondents:
                  - {id: leader, name: {nb: Leder, en: Leader}}
                  - {id: union, name: {nb: Tillitsvalgt, en: Union}}
                  - {id: safety, name: {nb: Verneombud, en: Safety}}
                  - {id: employee, name: {nb: Ansatt, en: Employee}}
                dimensions:
                  - {id: trust, good: high, name: {nb: Tillit, en: Trust}}
                pages:
                  - {id: one, name: {nb: Først, en: First}}
                items:
                  - {id: a, page: one, dimension: trust, scale: agreement5, text: {nb: A, en: A}}
                """;
        return new QuestionnaireReader("questionnaires/small.yml", text.getBytes(StandardCharsets.UTF_8)).read();
    }
}
