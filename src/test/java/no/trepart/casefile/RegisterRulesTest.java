package no.trepart.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KOMM, -, municipal",
                "ORGL, 6500, municipal",
                "ORGL, -, municipal",
                "ORGL, 6100, private",
                "AS, 1520, municipal",
                "KF, -, municipal",
                "SA, 2100, cooperative",
                "BA, -, cooperative",
                "STI, 7000, private",
                "AS, -, private"
            })
    void tells_the_owner_of_a_sub_unit_by_its_main_unit(String form, String sector, String owner) {
        UnitOwnership told = UnitOwnership.of(unit("BEDR", null, "HJEMMET"), unit(form, sector, "HOVEDENHETEN"));

        assertThat(told).isEqualTo(new UnitOwnership(owner, false));
    }

    @Test
    void guesses_only_where_nothing_tells() {
        assertThat(UnitOwnership.of(unit("BEDR", null, "HJEMMET"), null)).isEqualTo(new UnitOwnership("private", true));
        assertThat(UnitOwnership.of(unit("BEDR", null, "VIK KOMMUNE HJEMMET"), null))
                .isEqualTo(new UnitOwnership("municipal", false));
        assertThat(UnitOwnership.of(unit("BEDR", null, "KOMMUNEKRAFT"), null).assumed())
                .isTrue();
        assertThat(UnitOwnership.of(unit("BEDR", null, "VIK KOMMUNE"), unit("AS", "2100", "X"))
                        .value())
                .isEqualTo("private");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0301, 03", "301, 03", "5628, 56", "4601, 46", "OSLO, -", "12345, -", "-, -"})
    void tells_the_county_by_the_municipality(String municipality, String county) {
        assertThat(MunicipalityNumber.county(municipality)).isEqualTo(county);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"87.101, 87.101", "87101, 87.101", "10.11, 10.110", "'10,11', 10.110", "10.1, 10.100", "-, -"})
    void mends_the_industry_code(String given, String code) {
        assertThat(UnitFacts.industryCode(given)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-5", "@SUM(A1)", "\tx", " =1", "＝1"})
    void keeps_formulas_out_of_spreadsheets_and_takes_them_back(String text) {
        assertThat(SpreadsheetCell.safe(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetCell.meant(SpreadsheetCell.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HELSETUN", "850000107", "'t Hus", "A-B"})
    void leaves_ordinary_text_alone(String text) {
        assertThat(SpreadsheetCell.safe(text)).isEqualTo(text);
        assertThat(SpreadsheetCell.meant(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overordnet enhet", "Overordnet Enhet", "overordnetEnhet", "OVERORDNET_ENHET"})
    void knows_a_column_by_each_of_its_names(String name) {
        assertThat(RegisterField.of(name)).contains(RegisterField.PARENT);
    }

    private static RegisterUnit unit(String form, String sector, String name) {
        Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);
        facts.put(RegisterField.FORM, form);
        facts.put(RegisterField.NAME, name);
        if (sector != null) {
            facts.put(RegisterField.SECTOR, sector);
        }
        return new RegisterUnit(1, null, facts, Map.of());
    }
}
