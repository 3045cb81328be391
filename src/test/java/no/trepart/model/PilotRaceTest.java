package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.trepart.AtOnce;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import no.trepart.Visitor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enterprises are enrolled at the very moment a pilot for them begins or is given up. */
@TrepartTest
@Import(Revised.class)
class PilotRaceTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Revised revised;

    @Autowired
    private JdbcClient jdbc;

    private Visitor pia;
    private Visitor leda;

    @BeforeEach
    void aProcessOwner() {
        stage.give("Pia Prosesseier", "process-owner", "programme");
        pia = stage.as("Pia Prosesseier");
        leda = stage.leader();
    }

    @AfterEach
    void no_pilot_is_left() {
        jdbc.sql("update model_revision set state = 'withdrawn' where state = 'pilot'")
                .update();
    }

    @RepeatedTest(2)
    void each_case_follows_one_set_and_none_begins_on_what_is_given_up() throws Exception {
        Revision running = revised.current();
        String phase = "\"Verving %s\"".formatted(stage.number());
        Revision tried = revised.approved(revised.draft(Map.of(
                "enterprise-project/enterprise-project.bpmn", model -> model.replace("\"Rekruttering\"", phase))));
        String pilot = "/api/model-revisions/%s/pilot".formatted(tried.id());

        List<Reply> begun = AtOnce.all(with(
                () -> pia.post(pilot, Map.of("industries", List.of("nursing-home"))), enrolling(), enrolling()));
        String set = jdbc.sql("select set_id from model_revision where id = ?")
                .param(tried.id())
                .query(String.class)
                .single();
        List<Reply> ended = AtOnce.all(with(() -> pia.delete(pilot), enrolling(), enrolling()));

        assertThat(ended.get(0).ok().body().path("figures").path("cases").asInt())
                .as("cases on the pilot, as told when it was given up")
                .isEqualTo(on(set));
        for (Reply enrolled : enrolled(begun, ended)) {
            String caseId = enrolled.ok().body().path("id").asText();
            assertThat(setOf(caseId)).isIn(running.setId(), set);
            assertThat(setsRunning(caseId)).containsExactly(setOf(caseId));
        }
    }

    private List<Reply> enrolled(List<Reply> begun, List<Reply> ended) {
        List<Reply> enrolled = new ArrayList<>(begun.subList(1, begun.size()));
        enrolled.addAll(ended.subList(1, ended.size()));
        return enrolled;
    }

    @SafeVarargs
    private static List<Callable<Reply>> with(Callable<Reply>... acts) {
        return List.of(acts);
    }

    private Callable<Reply> enrolling() {
        String number = stage.number();
        Map<String, Object> enterprise = new HashMap<>(Map.of(
                "programme",
                Stage.PROGRAMME,
                "number",
                number,
                "name",
                "Sykehjem " + number,
                "county",
                "46",
                "industry",
                "nursing-home",
                "ownership",
                "municipal",
                "employees",
                80));
        return () -> leda.post("/api/cases", enterprise);
    }

    private int on(String set) {
        return jdbc.sql("select count(*) from case_file where set_id = ?")
                .param(set)
                .query(Integer.class)
                .single();
    }

    private String setOf(String caseId) {
        return jdbc.sql("select set_id from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private List<String> setsRunning(String caseId) {
        return jdbc.sql("""
                        select distinct d.DEPLOYMENT_ID_ from ACT_RU_EXECUTION e
                        join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                        where e.PROC_INST_ID_ in
                            (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)
                        """).param(caseId).query(String.class).list();
    }
}
