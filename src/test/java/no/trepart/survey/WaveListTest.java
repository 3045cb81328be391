package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.QueryCount;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The waves of many enterprises: found by what one looks for, and as cheap as those of one. */
@TrepartTest
class WaveListTest {

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void many_waves_take_as_many_queries_as_one() {
        open("Bergheim sykehjem");
        QueryCount queries = new QueryCount(jdbc);
        Visitor institute = stage.as(SurveyStage.INSTITUTE);
        long one = queries.of(institute, "/api/surveys");

        for (String name : List.of("Dalheim sykehjem", "Elveheim sykehjem", "Fjellheim sykehjem")) {
            open(name);
        }

        assertThat(queries.of(institute, "/api/surveys")).isEqualTo(one);
    }

    @Test
    void waves_are_found_by_name_kind_state_industry_and_region() {
        String here = open("Havheim sykehjem").enterprise;

        assertThat(found("?q=sykehjem+havheim")).containsExactly(here);
        assertThat(found("?q=hav%25")).isEmpty();
        assertThat(found("?state=open&kind=baseline&industry=nursing-home&region=west"))
                .contains(here);
        assertThat(found("?state=released")).doesNotContain(here);
        assertThat(found("?kind=closing")).doesNotContain(here);
        assertThat(found("?industry=meat")).doesNotContain(here);
        assertThat(found("?region=north")).doesNotContain(here);
        assertThat(found("?region=nowhere")).isEmpty();
        assertThat(stage.as(SurveyStage.INSTITUTE)
                        .get("/api/surveys?state=gone")
                        .status())
                .isEqualTo(400);
    }

    private SurveyStage open(String name) {
        SurveyStage survey = new SurveyStage(stage, runtime, management, name);
        survey.opened("link", 40);
        return survey;
    }

    private List<String> found(String filter) {
        return stage.as(SurveyStage.INSTITUTE).get("/api/surveys" + filter).ok().body().findValues("case").stream()
                .map(file -> file.path("id").asText())
                .toList();
    }
}
