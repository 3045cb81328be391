package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import no.trepart.AtOnce;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The institute prepares the same survey for several enterprises at once. */
@TrepartTest
class SeveralWavesTest extends SeveralWaves {

    @Test
    void one_answer_opens_a_wave_for_each_with_its_own_numbers() {
        Reply sent = send(plan(40), other(furuly, 25), other(granli, 90));

        assertThat(sent.ok().body().path("count").asInt()).isEqualTo(3);
        assertThat(sent.body().path("done").asInt()).isEqualTo(3);
        Map.of(solli, 47, furuly, 32, granli, 97).forEach((enterprise, invited) -> {
            JsonNode wave = opened(enterprise);
            assertThat(wave.path("closesOn").asText()).isEqualTo(inDays(21));
            assertThat(wave.path("response").path("invited").asInt()).isEqualTo(invited);
            assertThat(timeline(enterprise)).contains("Gjorde «Gjør undersøkelsen klar»");
        });
    }

    @Test
    void what_is_not_marked_as_each_ones_own_is_the_same_for_all_and_the_rest_is_not_carried_over() {
        Map<String, Object> first = plan(40);
        first.put("units", "Avdeling A\nAvdeling B");
        first.put("context", "Solli bygger om.");
        send(first, other(furuly, 25)).ok();

        assertThat(prepared(furuly)).contains("Én lenke på plakat").doesNotContain("Avdeling A", "bygger om");
        assertThat(prepared(solli)).contains("Avdeling A", "bygger om");
    }

    @Test
    void the_others_that_wait_for_the_same_are_listed_with_what_they_would_open_with() {
        as(COLLEAGUE)
                .put(
                        "/api/work-items/" + task(furuly) + "/draft",
                        Map.of("data", Map.of("invitedEmployees", 31, "access", "link")))
                .ok();

        JsonNode listed = listed(COLLEAGUE, solli);
        assertThat(ids(listed)).contains(task(furuly), task(granli)).doesNotContain(task(solli));
        JsonNode own = one(listed, furuly);
        assertThat(own.path("case").path("industryName").asText()).isEqualTo("Sykehjem");
        assertThat(own.path("regionName").asText()).isNotBlank();
        assertThat(own.path("draft").asBoolean()).isTrue();
        assertThat(own.path("data").toString()).isEqualTo("{\"invitedEmployees\":31}");
        assertThat(one(listed(SurveyStage.INSTITUTE, solli), furuly).path("data"))
                .isEmpty();
    }

    @Test
    void a_later_round_opens_with_the_numbers_of_the_round_before_and_without_its_days() {
        furuly.opened("link", 40);
        furuly.itsDayComes();
        furuly.judged("not-usable");
        stage.answer(
                        "Leda Leder",
                        furuly.enterprise,
                        "decideWithoutSurvey",
                        Map.of("goOn", "no", "reason", "For få svar.", "different", "Vi spør i et møte."))
                .ok();

        JsonNode again = one(listed(SurveyStage.INSTITUTE, solli), furuly);
        assertThat(again.path("data").path("invitedEmployees").asInt()).isEqualTo(40);
        JsonNode form = as(SurveyStage.INSTITUTE)
                .get("/api/work-items/" + task(furuly))
                .ok()
                .body()
                .path("data");
        assertThat(form.path("questionnaire").asText()).isEqualTo("baseline");
        assertThat(form.has("opensOn") || form.has("closesOn")).isFalse();
    }

    @Test
    void a_task_of_a_paused_case_is_not_among_them() {
        jdbc.sql("update work_item set on_hold = true where id = ?")
                .param(task(furuly))
                .update();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli)))
                .contains(task(granli))
                .doesNotContain(task(furuly));

        Reply refused = send(plan(40), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[0]")).startsWith("Furuly sykehjem: Saken er satt på pause.");
        nothingIsSent();
    }

    @Test
    void a_task_taken_by_a_colleague_is_not_among_them() {
        as(COLLEAGUE)
                .post("/api/work-items/" + task(furuly) + "/claim", Map.of())
                .ok();
        assertThat(ids(listed(SurveyStage.INSTITUTE, solli)))
                .contains(task(granli))
                .doesNotContain(task(furuly));
        assertThat(ids(listed(COLLEAGUE, solli))).contains(task(furuly));

        Reply refused = send(plan(40), other(granli, 10), other(furuly, 25));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(fault(refused, "others[1]")).startsWith("Furuly sykehjem: En annen har tatt oppgaven.");
        nothingIsSent();
    }

    @RepeatedTest(3)
    void two_who_send_at_the_same_moment_are_one_after_the_other() throws Exception {
        Map<String, Object> alone = Map.of("data", plan(20));
        String id = task(furuly);
        Map<String, Object> body = body(plan(40), other(granli, 90), other(furuly, 25));
        String path = "/api/work-items/" + task(solli) + "/alike";
        Visitor one = as(SurveyStage.INSTITUTE);
        Visitor two = as(COLLEAGUE);

        List<Reply> came = AtOnce.all(List.of(
                () -> one.post(path, body), () -> two.postIfMatch("/api/work-items/" + id + "/answer", alone, 0)));

        assertThat(came.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        if (came.get(0).status() == 200) {
            assertThat(came.get(1).code()).isEqualTo("already-done");
        } else {
            assertThat(fault(came.get(0), "others[1]")).contains("Furuly sykehjem");
            nothingIsSent();
        }
    }

    @RepeatedTest(3)
    void two_who_send_for_the_same_ones_do_not_block_each_other() throws Exception {
        Map<String, Object> forward = body(plan(40), other(furuly, 25), other(granli, 90));
        Map<String, Object> backward = body(plan(90), other(furuly, 25), other(solli, 40));
        String first = "/api/work-items/" + task(solli) + "/alike";
        String last = "/api/work-items/" + task(granli) + "/alike";
        Visitor one = as(SurveyStage.INSTITUTE);
        Visitor two = as(COLLEAGUE);

        List<Reply> came = AtOnce.all(List.of(() -> one.post(first, forward), () -> two.post(last, backward)));

        assertThat(came.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(came.stream().filter(reply -> reply.status() == 409).map(Reply::code))
                .containsExactly("already-done");
    }
}
