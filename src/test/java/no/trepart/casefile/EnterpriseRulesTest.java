package no.trepart.casefile;

import static no.trepart.casefile.RegisterSamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.Refused.Field;
import org.junit.jupiter.api.Test;

class EnterpriseRulesTest {

    @Test
    void finds_nothing_wrong_with_an_enterprise_of_the_programme() {
        assertThat(faults("850000107", "Helsetun", "850000158", "03", "87.101", null, "municipal", 84))
                .isEmpty();
        assertThat(faults("850000107", "Helsetun", null, "03", null, "meat", "private", null))
                .isEmpty();
    }

    @Test
    void names_every_field_that_is_wrong() {
        assertThat(faults("850000108", " ", "1", "99", null, null, "state", -1))
                .containsExactly("number", "parentNumber", "name", "county", "industry", "ownership", "employees");
        assertThat(faults("850000107", "x".repeat(201), "850000107", "03", "47.111", null, "private", 100_001))
                .containsExactly("parentNumber", "name", "industry", "employees");
        assertThat(faults("850000107", "Helsetun", null, "03", "87.101", "unknown", "private", null))
                .containsExactly("industry");
    }

    private static List<String> faults(
            String number,
            String name,
            String parent,
            String county,
            String code,
            String industry,
            String ownership,
            Integer employees) {
        EnterpriseFacts facts =
                new EnterpriseFacts(number, name, parent, null, code, employees, county, null, null, ownership);
        return EnterpriseRules.faults(programme(), facts, industry).stream()
                .map(Field::path)
                .toList();
    }
}
