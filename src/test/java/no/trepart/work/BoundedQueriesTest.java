package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.trepart.QueryCount;
import no.trepart.Samples;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a list costs must not grow with how much it shows or how many cases there are. Counted by the database. */
@TrepartTest
class BoundedQueriesTest {

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private QueryCount queries;

    @BeforeEach
    void the_database_counts() {
        queries = new QueryCount(jdbc);
    }

    @Test
    void inbox_matrix_and_cases_take_as_many_queries_for_many_cases_as_for_one() {
        stage.give("Kine Kommune", "employer-organisation", "organisation/ks");
        Visitor visitor = stage.as("Kine Kommune");
        stage.enrol("Første sykehjem");
        long inbox = queries.of(visitor, "/api/work-items?list=bodies");
        long cases = queries.of(visitor, "/api/cases");
        long matrix = queries.of(visitor, "/api/matrix?programme=three-two-one");

        for (int i = 0; i < 12; i++) {
            stage.enrol("Sykehjem nummer " + i);
        }

        assertThat(queries.of(visitor, "/api/work-items?list=bodies")).isEqualTo(inbox);
        assertThat(queries.of(visitor, "/api/cases")).isEqualTo(cases);
        assertThat(queries.of(visitor, "/api/matrix?programme=three-two-one")).isEqualTo(matrix);
        assertThat(inbox).isLessThanOrEqualTo(20);
    }

    @Test
    void tasks_alike_take_as_many_queries_for_many_as_for_one() {
        stage.give("Stine Stami", "survey-institute", "programme");
        Visitor visitor = stage.as("Stine Stami");
        String alike = "/api/work-items/" + toBeSurveyed("Lia sykehjem") + "/alike";
        toBeSurveyed("Åsen sykehjem");
        visitor.get(alike).ok();
        long few = queries.of(visitor, alike);

        for (int i = 0; i < 12; i++) {
            toBeSurveyed("Sykehjem med nummer " + i);
        }

        assertThat(visitor.get(alike).ok().body().path("items").size()).isGreaterThanOrEqualTo(13);
        assertThat(queries.of(visitor, alike)).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    /** @return its task */
    private String toBeSurveyed(String name) {
        String caseId = stage.enrol(name);
        ShortCut.intoBaseline(runtime, caseId);
        return stage.open(caseId).get("prepareWave").path("id").asText();
    }

    @Test
    void completing_a_task_takes_as_many_queries_among_many_cases_as_among_few() {
        stage.give("Kine Kommune", "employer-organisation", "organisation/ks");
        String warmUp = stage.enrol("Oppvarming sykehjem");
        stage.answer("Kine Kommune", warmUp, "proposeEnterprise", Samples.proposal())
                .ok();
        long few = QueryCount.least(() -> completion(stage.enrol("Blant få sykehjem")));

        for (int i = 0; i < 12; i++) {
            stage.enrol("Annet sykehjem " + i);
        }

        assertThat(QueryCount.least(() -> completion(stage.enrol("Blant mange sykehjem"))))
                .isEqualTo(few);
    }

    private long completion(String caseId) {
        stage.open(caseId);
        String id = stage.open(caseId).get("proposeEnterprise").path("id").asText();
        long before = queries.selects();
        stage.as("Kine Kommune")
                .postIfMatch("/api/work-items/" + id + "/answer", Map.of("data", Samples.proposal()), 0)
                .ok();
        return queries.selects() - before;
    }
}
