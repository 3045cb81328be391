package no.trepart.work;

import static no.trepart.Samples.information;
import static no.trepart.Samples.noOverlap;
import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static no.trepart.Samples.with;
import static no.trepart.Samples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise is recruited: each party does its part, and only its part. */
@TrepartTest
class RecruitmentStoryTest {

    @Autowired
    private Stage stage;

    private String enterprise;

    @BeforeEach
    void an_enterprise_is_proposed() {
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        enterprise = stage.enrol("Solheim sykehjem");
        answer("Arne Arbeidsgiver", "proposeEnterprise", proposal()).ok();
    }

    @Test
    void both_sides_support_each_for_itself() {
        answer("Arne Arbeidsgiver", "supportNomination", support()).ok();
        assertThat(stage.steps(enterprise)).containsExactly("supportNomination");

        answer("Frida Forbund", "supportNomination", support()).ok();
        assertThat(stage.steps(enterprise)).containsExactly("checkOverlap");
    }

    @Test
    void the_local_parties_answer_unseen_by_each_other() {
        informed();
        answer("Mona Leder", "answerInvitation", yes()).ok();

        assertThat(answersSeenBy("Tor Tillitsvalgt", "answerInvitation")).isEmpty();
        assertThat(answersSeenBy("Mona Leder", "answerInvitation")).hasSize(1);
    }

    @Test
    void the_strongest_answer_counts_when_the_parties_disagree() {
        informed();
        answer("Mona Leder", "answerInvitation", yes()).ok();
        answer("Tor Tillitsvalgt", "answerInvitation", Map.of("answer", "no", "reasonDeclining", declining()))
                .ok();
        answer("Vera Verneombud", "answerInvitation", yes()).ok();

        assertThat(stage.leader()
                        .get("/api/cases/" + enterprise)
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("declined");
    }

    @Test
    void when_all_say_yes_they_sign_and_the_enterprise_takes_part() {
        informed();
        answer("Mona Leder", "answerInvitation", yes()).ok();
        answer("Tor Tillitsvalgt", "answerInvitation", yes()).ok();
        answer("Vera Verneombud", "answerInvitation", yes()).ok();

        assertThat(stage.steps(enterprise)).contains("signCooperation");
    }

    @Test
    void a_form_with_something_missing_is_answered_field_by_field() {
        Reply reply = answer("Arne Arbeidsgiver", "supportNomination", with(support(), "support", "perhaps"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().path("fields").findValuesAsText("path")).containsExactly("support");
    }

    @Test
    void a_task_of_another_role_is_refused() {
        answer("Arne Arbeidsgiver", "supportNomination", support()).ok();
        answer("Frida Forbund", "supportNomination", support()).ok();

        assertThat(answer("Frida Forbund", "checkOverlap", noOverlap()).status())
                .isEqualTo(403);
    }

    @Test
    void somebody_with_no_part_in_the_case_learns_nothing_of_it() {
        stage.give("Ola Utenfor", "employer-organisation", "organisation/hsh");
        String item = stage.open(enterprise).get("supportNomination").path("id").asText();

        assertThat(stage.as("Ola Utenfor").get("/api/cases/" + enterprise).status())
                .isEqualTo(404);
        assertThat(stage.as("Ola Utenfor").get("/api/work-items/" + item).status())
                .isEqualTo(404);
        assertThat(stage.stranger().get("/api/cases/" + enterprise).status()).isEqualTo(401);
    }

    @Test
    void an_answer_to_what_somebody_has_done_already_is_a_conflict() {
        answer("Arne Arbeidsgiver", "supportNomination", support()).ok();
        String item = stage.open(enterprise).get("supportNomination").path("id").asText();
        answer("Frida Forbund", "supportNomination", support()).ok();

        Reply late = stage.as("Frida Forbund")
                .postIfMatch("/api/work-items/" + item + "/answer", Map.of("data", support()), 0);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("already-done");
    }

    private void informed() {
        answer("Arne Arbeidsgiver", "supportNomination", support()).ok();
        answer("Frida Forbund", "supportNomination", support()).ok();
        answer("Leda Leder", "checkOverlap", noOverlap()).ok();
        answer(
                        "Arne Arbeidsgiver",
                        "informEnterprise",
                        information("Mona Leder", "Tor Tillitsvalgt", "Vera Verneombud"))
                .ok();
    }

    private Reply answer(String name, String step, Map<String, Object> data) {
        return stage.answer(name, enterprise, step, data);
    }

    private Iterable<?> answersSeenBy(String name, String step) {
        String item = stage.open(enterprise).get(step).path("id").asText();
        return stage.as(name).get("/api/work-items/" + item).ok().body().path("answers");
    }

    private String declining() {
        return stage.leader()
                .get("/api/programmes/three-two-one")
                .body()
                .path("reasons")
                .path("declining")
                .path(0)
                .path("id")
                .asText();
    }
}
