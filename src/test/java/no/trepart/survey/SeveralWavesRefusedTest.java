package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.trepart.TrepartTest;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.Test;

/** An answer for several is for all of them or none: what is wrong is named by enterprise and field. */
@TrepartTest
class SeveralWavesRefusedTest extends SeveralWaves {

    @Test
    void a_task_that_waits_for_somebody_else_is_refused_and_one_in_a_case_not_seen_is_not_even_named() {
        jdbc.sql("update work_party set role = 'evaluator', seat_role = 'evaluator' where work_item_id = ?")
                .param(task(furuly))
                .update();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli))).doesNotContain(task(furuly));
        Reply refused = send(plan(40), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[0]")).isEqualTo("Furuly sykehjem: Oppgaven venter ikke på en rolle du har.");

        jdbc.sql("delete from case_seat where case_id = ? and role = 'survey-institute'")
                .param(furuly.enterprise)
                .update();
        Reply unseen = send(plan(40), other(furuly, 25));
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(fault(unseen, "others[0]")).startsWith("Nummer 1 i listen: Vi fant ikke");
        assertThat(unseen.text()).doesNotContain("Furuly");
        nothingIsSent();
    }

    @Test
    void every_fault_is_told_with_its_enterprise_and_its_field() {
        Map<String, Object> wrong = other(furuly, 25);
        data(wrong).put("invitedEmployees", "mange");
        Map<String, Object> missing = other(granli, 90);
        data(missing).remove("invitedManagers");
        Map<String, Object> first = plan(40);
        first.put("closesOn", inDays(-3));

        Reply refused = send(first, wrong, missing);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("fields").findValuesAsText("path"))
                .containsExactly("closesOn", "others[0].invitedEmployees", "others[1].invitedManagers");
        assertThat(fault(refused, "others[0].invitedEmployees")).isEqualTo("Furuly sykehjem: Skriv et tall.");
        assertThat(fault(refused, "others[1].invitedManagers")).isEqualTo("Granli sykehjem: Fyll ut feltet.");
        nothingIsSent();
    }

    @Test
    void one_that_a_colleague_has_answered_meanwhile_is_named_and_nothing_is_sent() {
        Map<String, Object> seen = other(furuly, 25);
        stage.answer(COLLEAGUE, furuly.enterprise, "prepareWave", plan(20)).ok();

        Reply refused = send(plan(40), other(granli, 90), seen);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[1]")).isEqualTo("Furuly sykehjem: Oppgaven er allerede gjort.");
        assertThat(refused.body().path("detail").asText()).startsWith("Ingenting er sendt. Furuly sykehjem:");
        nothingIsSent();
    }

    @Test
    void a_version_one_has_not_seen_is_named() {
        Map<String, Object> old = other(furuly, 25);
        old.put("version", 7);
        Reply refused = send(plan(40), old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[0]")).startsWith("Furuly sykehjem: Noen har endret innholdet");
        nothingIsSent();
    }

    @Test
    void another_task_is_not_alike() {
        furuly.opened("link", 40);
        furuly.itsDayComes();
        Reply refused = send(plan(40), other(granli, 9), body(furuly, "judgeResponse", 5));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[1]")).startsWith("Furuly sykehjem: Oppgaven her er ikke den samme");
        assertThat(as(SurveyStage.INSTITUTE)
                        .post(
                                "/api/work-items/" + task(furuly, "judgeResponse") + "/alike",
                                Map.of("version", 0, "data", Map.of(), "others", List.of(other(granli, 9))))
                        .code())
                .isEqualTo("not-for-several");
        assertThat(as(SurveyStage.INSTITUTE)
                        .get("/api/work-items/" + task(furuly, "judgeResponse") + "/alike")
                        .ok()
                        .body()
                        .path("items"))
                .isEmpty();
        nothingIsSent();
    }

    @Test
    void whoever_does_not_see_the_case_learns_nothing_of_it_and_others_cannot_answer() {
        String manager = SurveyStage.LOCAL.get(0);
        String stranger = "Ulf Utenfor";
        stage.giveInCase(solli.enterprise, stranger, "management");
        Map<String, Object> body = body(plan(40), other(furuly, 25));
        String path = "/api/work-items/" + task(solli) + "/alike";

        assertThat(as(manager).get(path).ok().body().path("items")).isEmpty();
        assertThat(as(manager).post(path, body).status()).isEqualTo(403);
        Reply unseen = as(stranger).post(path, body);
        assertThat(unseen.text()).doesNotContain("Furuly");
        assertThat(as("Nils Ny").get(path).status()).isEqualTo(404);
        assertThat(as("Nils Ny").post(path, body).status()).isEqualTo(404);
        assertThat(stage.stranger().get(path).status()).isEqualTo(401);
        assertThat(stage.stranger().post(path, body).status()).isEqualTo(401);
        nothingIsSent();
    }

    @Test
    void an_item_that_is_nowhere_is_refused_by_its_place_in_the_list() {
        Map<String, Object> nowhere = other(furuly, 25);
        nowhere.put("id", "0190a000-0000-7000-8000-000000000000");
        Reply refused = send(plan(40), other(granli, 9), nowhere);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[1]")).startsWith("Nummer 2 i listen: Vi fant ikke");
        nothingIsSent();
    }

    @Test
    void twice_in_the_list_too_many_or_none_is_refused() {
        Reply twice = send(plan(40), other(furuly, 25), other(furuly, 26));
        assertThat(twice.code()).isEqualTo("twice");
        assertThat(twice.body().path("fields").findValuesAsText("path")).containsExactly("others[1]");
        assertThat(send(plan(40), other(solli, 25)).code()).isEqualTo("twice");
        assertThat(send(plan(40)).code()).isEqualTo("no-others");
        Reply many = as(SurveyStage.INSTITUTE)
                .post(
                        "/api/work-items/" + task(solli) + "/alike",
                        Map.of("version", 0, "data", plan(40), "others", Collections.nCopies(201, other(furuly, 25))));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.code()).isEqualTo("too-many");
        nothingIsSent();
    }

    @Test
    void what_is_shared_cannot_be_sent_for_one_of_the_others() {
        Map<String, Object> sly = other(furuly, 25);
        data(sly).put("closesOn", inDays(300));
        Reply refused = send(plan(40), sly);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fault(refused, "others[0].closesOn")).startsWith("Furuly sykehjem: Dette er felles");
        nothingIsSent();
    }
}
