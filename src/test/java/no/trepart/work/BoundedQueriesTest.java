package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import no.trepart.Samples;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.RuntimeService;
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

    @Test
    void inbox_matrix_and_cases_take_as_many_queries_for_many_cases_as_for_one() {
        stage.give("Kine Kommune", "employer-organisation", "organisation/ks");
        Visitor visitor = stage.as("Kine Kommune");
        stage.enrol("Første sykehjem");
        warm(visitor);
        long inbox = queries(visitor, "/api/work-items?list=bodies");
        long cases = queries(visitor, "/api/cases");
        long matrix = queries(visitor, "/api/matrix?programme=three-two-one");

        for (int i = 0; i < 12; i++) {
            stage.enrol("Sykehjem nummer " + i);
        }

        assertThat(queries(visitor, "/api/work-items?list=bodies")).isEqualTo(inbox);
        assertThat(queries(visitor, "/api/cases")).isEqualTo(cases);
        assertThat(queries(visitor, "/api/matrix?programme=three-two-one")).isEqualTo(matrix);
        assertThat(inbox).isLessThanOrEqualTo(20);
    }

    @Test
    void tasks_alike_take_as_many_queries_for_many_as_for_one() {
        stage.give("Stine Stami", "survey-institute", "programme");
        Visitor visitor = stage.as("Stine Stami");
        String alike = "/api/work-items/" + toBeSurveyed("Lia sykehjem") + "/alike";
        toBeSurveyed("Åsen sykehjem");
        visitor.get(alike).ok();
        long few = queries(visitor, alike);

        for (int i = 0; i < 12; i++) {
            toBeSurveyed("Sykehjem med nummer " + i);
        }

        assertThat(visitor.get(alike).ok().body().path("items").size()).isGreaterThanOrEqualTo(13);
        assertThat(queries(visitor, alike)).isEqualTo(few).isLessThanOrEqualTo(20);
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
        long few = least(() -> completion(stage.enrol("Blant få sykehjem")));

        for (int i = 0; i < 12; i++) {
            stage.enrol("Annet sykehjem " + i);
        }

        assertThat(least(() -> completion(stage.enrol("Blant mange sykehjem")))).isEqualTo(few);
    }

    private long completion(String caseId) {
        stage.open(caseId);
        String id = stage.open(caseId).get("proposeEnterprise").path("id").asText();
        long before = selects();
        stage.as("Kine Kommune")
                .postIfMatch("/api/work-items/" + id + "/answer", Map.of("data", Samples.proposal()), 0)
                .ok();
        return selects() - before;
    }

    private void warm(Visitor visitor) {
        visitor.get("/api/work-items?list=bodies").ok();
        visitor.get("/api/cases").ok();
        visitor.get("/api/matrix?programme=three-two-one").ok();
    }

    private long queries(Visitor visitor, String path) {
        return least(() -> {
            long before = selects();
            visitor.get(path).ok();
            return selects() - before;
        });
    }

    /** The database counts for all who ask, also for what runs by the clock: that is never in all three. */
    private static long least(LongSupplier count) {
        return LongStream.generate(count).limit(3).min().orElseThrow();
    }

    private long selects() {
        return jdbc.sql("show global status like 'Com_select'")
                .query((row, i) -> row.getLong(2))
                .single();
    }
}
