package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.engine.TaskRouting.TaskArrived;
import no.trepart.people.Seat;
import org.junit.jupiter.api.Test;

/** What a signature is worth: it stands for one content, and falls with it (N-3). */
class SigningTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Seat management = Seat.of("management", "case/1");
    private final Seat union = Seat.of("union-representative", "case/1");
    private final Seat safety = Seat.of("safety-representative", "case/1");

    @Test
    void all_must_sign_the_same_content() {
        WorkItem plan = item(Signing.all);
        sign(plan, "management", "{\"goal\":\"A\"}");
        sign(plan, "union-representative", "{\"goal\":\"A\"}");
        assertThat(plan.open()).isTrue();

        sign(plan, "safety-representative", "{\"goal\":\"A\"}");
        assertThat(plan.open()).isFalse();
    }

    @Test
    void a_signature_falls_when_the_content_changes() {
        WorkItem plan = item(Signing.all);
        sign(plan, "management", "{\"goal\":\"A\"}");
        sign(plan, "union-representative", "{\"goal\":\"B\"}");

        WorkParty fallen = plan.party("management").orElseThrow();
        assertThat(fallen.outstanding()).isTrue();
        assertThat(fallen.fell()).isTrue();
        assertThat(fallen.signedBy()).isNull();
        assertThat(plan.party("union-representative").orElseThrow().outstanding())
                .isFalse();
    }

    @Test
    void answered_separately_each_may_say_something_else() {
        WorkItem answer = item(Signing.separately);
        sign(answer, "management", "{\"answer\":\"yes\"}");
        sign(answer, "union-representative", "{\"answer\":\"no\"}");
        assertThat(answer.party("management").orElseThrow().outstanding()).isFalse();
        assertThat(answer.open()).isTrue();

        sign(answer, "safety-representative", "{\"answer\":\"yes\"}");
        assertThat(answer.open()).isFalse();
    }

    @Test
    void where_any_is_enough_the_others_need_not() {
        WorkItem plan = item(Signing.any);
        sign(plan, "safety-representative", "{}");

        assertThat(plan.open()).isFalse();
        assertThat(plan.party("management").orElseThrow().state()).isEqualTo(WorkParty.State.notNeeded);
    }

    @Test
    void the_revision_moves_with_the_content_and_not_with_separate_answers() {
        WorkItem answer = item(Signing.separately);
        sign(answer, "management", "{\"answer\":\"yes\"}");
        assertThat(answer.revision()).isZero();

        WorkItem plan = item(Signing.all);
        sign(plan, "management", "{\"goal\":\"A\"}");
        assertThat(plan.revision()).isEqualTo(1);
    }

    private void sign(WorkItem item, String role, String content) {
        Submission submission = new Submission(item, content, "person-" + role, role, NOW);
        item.sign(item.party(role).orElseThrow(), submission, null, NOW);
    }

    private WorkItem item(Signing signing) {
        TaskArrived task = new TaskArrived(
                "task",
                "three-two-one",
                "goals-and-plan",
                "definition",
                "set",
                "instance",
                "approvePlan",
                Localized.same("Godkjenn planen"),
                "local-parties",
                Optional.of("1"),
                Optional.empty(),
                Map.of(),
                Map.of());
        WorkItem item = new WorkItem(task, "local-parties", true, signing, null, NOW);
        item.await(management);
        item.await(union);
        item.await(safety);
        return item;
    }
}
