package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.engine.Decisions;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SeatTableTest {

    private static final String PROGRAMME = "three-two-one";

    @Autowired
    private Decisions decisions;

    @Autowired
    private Models models;

    private SeatTable table;

    @BeforeEach
    void theTableOfTheProgramme() {
        table = new SeatTable(decisions);
    }

    @ParameterizedTest
    @CsvSource({
        "management, meat, 11, private, case",
        "union-representative, meat, 11, private, case",
        "safety-representative, meat, 11, private, case",
        "advisor-nav, meat, 11, private, case",
        "advisor-labour-inspectorate, meat, 11, private, case",
        "nav-coordinator, nursing-home, 46, municipal, county/46",
        "labour-inspectorate-coordinator, nursing-home, 46, municipal, county/46",
        "employer-organisation, nursing-home, 03, municipal, organisation/oslo-kommune",
        "employer-organisation, nursing-home, 46, municipal, organisation/ks",
        "employer-organisation, nursing-home, 03, private, organisation/hsh",
        "employer-organisation, nursing-home, 46, cooperative, organisation/hsh",
        "employer-organisation, meat, 11, private, organisation/nho-mat-og-bio",
        "employer-organisation, bakeries, 11, private, industry/bakeries",
        "union, meat, 11, private, industry/meat",
        "union, nursing-home, 03, municipal, industry/nursing-home",
        "project-leader, meat, 11, private, programme",
        "survey-institute, meat, 11, private, programme",
        "evaluator, meat, 11, private, programme",
        "role-drawn-yesterday, meat, 11, private, programme"
    })
    void a_role_is_looked_for_where_the_table_says(
            String role, String industry, String county, String ownership, String scope) {
        assertThat(table.scopeOf(models.current(PROGRAMME), role, industry, county, ownership))
                .isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "union, programme",
        "employer-organisation, programme",
        "nav-coordinator, programme",
        "project-leader, programme",
        "management, case"
    })
    void outside_a_case_there_is_no_industry_and_no_county(String role, String scope) {
        assertThat(table.scopeOf(models.current(PROGRAMME), role, null, null, null))
                .isEqualTo(scope);
    }

    @Test
    void every_role_is_looked_for_somewhere_that_exists() {
        ProgrammeFolder folder = ProgrammeFolder.all("file:processes").stream()
                .filter(one -> one.name().equals(PROGRAMME))
                .findFirst()
                .orElseThrow();
        Programme programme = new ProgrammeReader(folder.name(), folder.programmeText()).read();
        for (Programme.Role role : programme.roles()) {
            for (Programme.Industry industry : programme.industries()) {
                for (String ownership : new String[] {"municipal", "private", "cooperative"}) {
                    String[] scope = table.scopeOf(models.current(PROGRAMME), role.id(), industry.id(), "03", ownership)
                            .split("/");
                    assertThat(scope[0]).as(role.id()).isIn("case", "programme", "county", "industry", "organisation");
                    if (scope[0].equals("organisation")) {
                        assertThat(programme.organisation(scope[1]))
                                .as(scope[1])
                                .isPresent();
                    }
                }
            }
        }
    }

    @Test
    void a_set_without_the_table_looks_in_the_programme() {
        assertThat(table.scopeOf("no-such-set", "union", "meat", "11", "private"))
                .isEqualTo("programme");
    }
}
