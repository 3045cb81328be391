package no.trepart.model;

import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.trepart.AtOnce;
import no.trepart.Samples;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import no.trepart.casefile.CaseMove;
import no.trepart.casefile.Cases;
import no.trepart.programme.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases are moved while servers die, other servers move the same ones, and people go on working in them. */
@TrepartTest
@Import(Revised.class)
class MigrationRaceTest {

    private static final String RECRUITMENT = "recruitment/recruitment.bpmn";

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private MigrationBatches batches;

    @Autowired
    private RevisionRepository revisions;

    @Autowired
    private CaseMove move;

    @Autowired
    private Cases files;

    @Autowired
    private MigrationCases open;

    @Autowired
    private Programmes programmes;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Revision before;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void five_cases_wait_for_two_signatures() {
        before = revised.current();
        jdbc.sql("update case_file set state = 'withdrawn', open_enterprise = null")
                .update();
        stage.give("Pia Prosesseier", "process-owner", "programme");
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        for (int i = 1; i <= 5; i++) {
            String id = stage.enrol("Sykehjem " + i);
            cases.add(id);
            stage.answer("Arne Arbeidsgiver", id, "proposeEnterprise", proposal())
                    .ok();
        }
    }

    @AfterEach
    void as_it_was() {
        revised.makeCurrent(before);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "3, false", "3, true", "6, true"})
    void a_server_killed_in_mid_batch_leaves_no_case_half_moved_and_others_go_on(int commits, boolean kept)
            throws Exception {
        Revision after = renamed();
        String batch = begun(after, before);
        assertThatThrownBy(() -> dyingAfter(commits, kept).work()).isInstanceOf(ServerKilled.class);
        cases.forEach(this::isWhole);

        MigrationWorker other = workerWith(transactions);
        AtOnce.all(List.of(() -> worked(worker), () -> worked(other)));

        JsonNode progress = progress(batch);
        assertThat(progress.path("state").asText()).isEqualTo("done");
        assertThat(progress.path("done").asInt()).as(progress.toString()).isEqualTo(5);
        progress.path("results")
                .forEach(result -> assertThat(result.path("moves"))
                        .as("what happened to the case is told")
                        .isNotEmpty());
        for (String id : cases) {
            isWhole(id);
            assertThat(setOf(id)).isEqualTo(after.setId());
            assertThat(timesMoved(id)).isEqualTo(1);
        }
    }

    @Test
    void work_done_while_its_case_is_moved_is_done_before_or_after_and_never_lost() throws Exception {
        Revision after = renamed();
        List<Ticket> arne = tickets("Arne Arbeidsgiver", "supportNomination");
        List<Ticket> frida = tickets("Frida Forbund", "supportNomination");
        Collections.reverse(frida);
        String there = begun(after, before);
        whileMoving(() -> answered(arne, support()), () -> answered(frida, support()));
        movedAtLast(there);
        for (String id : cases) {
            isWhole(id);
            assertThat(setOf(id)).isEqualTo(after.setId());
            assertThat(stage.steps(id)).containsExactly("checkOverlap");
        }

        List<Ticket> leda = tickets("Leda Leder", "checkOverlap");
        String back = begun(before, after);
        whileMoving(() -> answered(leda, Samples.noOverlap()), () -> worked(workerWith(transactions)));
        movedAtLast(back);
        for (String id : cases) {
            isWhole(id);
            assertThat(setOf(id)).isEqualTo(before.setId());
            assertThat(stage.steps(id)).doesNotContain("checkOverlap").isNotEmpty();
        }
    }

    @RepeatedTest(2)
    void what_a_case_is_told_while_it_is_moved_goes_on_in_the_models_it_then_follows() throws Exception {
        Revision after = renamed();
        String batch = begun(after, before);
        Map<String, Object> change = Map.of(
                "change", "merged",
                "changedOn", "2020-01-02",
                "newNumber", stage.number(),
                "newName", "Større sykehjem",
                "explanation", "To er slått sammen.");
        whileMoving(
                () -> cases.forEach(id -> told(id, "changeEnterprise", change)),
                () -> worked(workerWith(transactions)));
        movedAtLast(batch);
        for (String id : cases) {
            isWhole(id);
            assertThat(stage.steps(id)).contains("supportNomination", "decideEnterpriseChange");
        }
    }

    private void told(String caseId, String action, Map<String, Object> data) {
        for (int again = 0; again < 5; again++) {
            Reply reply =
                    stage.leader().post("/api/cases/%s/actions/%s".formatted(caseId, action), Map.of("data", data));
            if (reply.status() != 409) {
                reply.ok();
                return;
            }
            assertThat(reply.code()).isEqualTo("lost-race");
        }
        throw new AssertionError("never heard");
    }

    @Test
    void what_is_tried_again_while_the_batch_ends_is_tried() throws Exception {
        Revision after = renamed();
        for (String failed : cases) {
            String batch = begun(after, before);
            jdbc.sql("""
                            update model_migration_case set state = if(case_id = ?, 'failed', 'done')
                            where migration_id = ?
                            """).params(failed, batch).update();
            Visitor pia = owner();
            AtOnce.all(List.of(
                    () -> pia.post("/api/model-migrations/" + batch + "/retry", null)
                            .ok()
                            .status(),
                    () -> worked(worker)));
            worker.work();
            assertThat(progress(batch).path("state").asText()).isEqualTo("done");
            assertThat(setOf(failed)).isEqualTo(after.setId());
        }
    }

    /** The models with another word in them, so that every element has somewhere to go. */
    private Revision renamed() {
        return revised.published(Map.of(
                RECRUITMENT,
                model -> model.replace("name=\"Sjekk om det passer nå\"", "name=\"Sjekk om det passer\"")));
    }

    private MigrationWorker workerWith(PlatformTransactionManager its) {
        return new MigrationWorker(
                batches,
                new MigrationMove(move, files, open, batches, programmes, its),
                revisions,
                new TransactionTemplate(transactions));
    }

    /** @param kept whether the database had taken the last transaction when the server died */
    private MigrationWorker dyingAfter(int commits, boolean kept) {
        AtomicInteger left = new AtomicInteger(commits);
        return workerWith(new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                boolean dies = left.decrementAndGet() == 0;
                if (dies && !kept) {
                    transactions.rollback(status);
                } else {
                    transactions.commit(status);
                }
                if (dies) {
                    throw new ServerKilled();
                }
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        });
    }

    private static int worked(MigrationWorker server) {
        server.work();
        return 0;
    }

    private interface Act {
        void now();
    }

    private void whileMoving(Act one, Act other) throws Exception {
        AtOnce.all(List.of(
                () -> worked(worker),
                () -> {
                    one.now();
                    return 0;
                },
                () -> {
                    other.now();
                    return 0;
                }));
    }

    /** Answers each; who is told that the case went on meanwhile looks again and answers as it stands. */
    private void answered(List<Ticket> tickets, Map<String, Object> data) {
        for (Ticket ticket : tickets) {
            Reply reply = ticket.answer(data);
            for (int again = 0; reply.status() != 200 && again < 5; again++) {
                assertThat(reply.code()).isIn("lost-race", "changed");
                reply = ticket.answer(data);
            }
            reply.ok();
        }
    }

    private void movedAtLast(String batch) {
        for (int again = 0; progress(batch).path("failed").asInt() > 0 && again < 3; again++) {
            progress(batch).path("results").forEach(result -> {
                if (!result.path("why").isNull()) {
                    assertThat(result.path("why").asText()).contains("Prøv igjen");
                }
            });
            owner().post("/api/model-migrations/" + batch + "/retry", null).ok();
            worker.work();
        }
        assertThat(progress(batch).path("done").asInt())
                .as(progress(batch).toString())
                .isEqualTo(5);
    }

    private List<Ticket> tickets(String name, String step) {
        List<Ticket> tickets = new ArrayList<>();
        for (String id : cases) {
            String item = stage.open(id).get(step).path("id").asText();
            tickets.add(new Ticket(stage.as(name), item));
        }
        return tickets;
    }

    private record Ticket(Visitor who, String item) {

        Reply answer(Map<String, Object> data) {
            int version = who.get("/api/work-items/" + item)
                    .ok()
                    .body()
                    .path("version")
                    .asInt();
            return who.postIfMatch("/api/work-items/" + item + "/answer", Map.of("data", data), version);
        }
    }

    /** All that runs for a case is of the set it follows, and its open work is what the engine waits for. */
    private void isWhole(String caseId) {
        assertThat(jdbc.sql("""
                                select distinct d.DEPLOYMENT_ID_ from ACT_RU_EXECUTION e
                                join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                                where e.PROC_INST_ID_ in
                                    (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)
                                """).param(caseId).query(String.class).list()).containsExactly(setOf(caseId));
        assertThat(jdbc.sql("""
                                select d.DEPLOYMENT_ID_ from work_item w
                                join ACT_RE_PROCDEF d on d.ID_ = w.definition_id
                                where w.case_id = ? and w.state = 'open'
                                """).param(caseId).query(String.class).list()).containsOnly(setOf(caseId));
        assertThat(jdbc.sql("select engine_task_id from work_item where case_id = ? and state = 'open'")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("""
                                select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                                where e.BUSINESS_KEY_ = ?
                                """).param(caseId).query(String.class).list());
    }

    private String setOf(String caseId) {
        return jdbc.sql("select set_id from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private int timesMoved(String caseId) {
        return jdbc.sql("""
                        select count(*) from timeline_entry
                        where case_id = ? and text_nb like 'Saken følger nå endring%'
                        """).param(caseId).query(Integer.class).single();
    }

    private String begun(Revision to, Revision from) {
        revised.makeCurrent(to);
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("from", from.id());
        wanted.put("mapping", Map.of());
        wanted.put("cases", null);
        return owner().post("/api/model-revisions/%s/migration".formatted(to.id()), wanted)
                .ok()
                .body()
                .path("batchId")
                .asText();
    }

    private JsonNode progress(String batch) {
        return owner().get("/api/model-migrations/" + batch).ok().body();
    }

    private Visitor owner() {
        return stage.as("Pia Prosesseier");
    }

    /** Not an exception anybody catches: the process is gone. */
    private static class ServerKilled extends Error {

        private static final long serialVersionUID = 1L;
    }
}
