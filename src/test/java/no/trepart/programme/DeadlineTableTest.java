package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.trepart.TrepartApplication;
import no.trepart.engine.Decisions;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import no.trepart.engine.StepCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DeadlineTableTest {

    private static final String PROGRAMME = "three-two-one";
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Autowired
    private Decisions decisions;

    @Autowired
    private Models models;

    @ParameterizedTest
    @CsvSource({
        "recordVisit, 2026-10-06", // one working day
        "answerTimes, 2026-10-12",
        "callEnterprise, 2026-11-02",
        "organiseTraining, 2027-01-05", // three months
        "developmentPeriod, 2028-04-05", // eighteen months
        "drawnYesterday, 2026-10-19" // ten working days where the table says nothing
    })
    void a_step_is_due_by_its_row_in_the_table(String step, LocalDate due) {
        assertThat(table(MONDAY).due(models.current(PROGRAMME), step, "meat", MONDAY))
                .isEqualTo(due);
    }

    @Test
    void work_outside_a_case_has_deadlines_too() {
        assertThat(table(MONDAY).due(models.current(PROGRAMME), "sendAgenda", null, MONDAY))
                .isEqualTo("2026-10-19");
    }

    @Test
    void a_deadline_skips_holidays() {
        LocalDate beforeEaster = LocalDate.of(2026, 4, 1);
        assertThat(table(beforeEaster).due(models.current(PROGRAMME), "recordVisit", null, beforeEaster))
                .isEqualTo("2026-04-07");
    }

    @Test
    void a_timer_ends_in_the_morning_of_the_day() {
        assertThat(table(MONDAY).ends("nextVisitSooner", call())).isEqualTo(Instant.parse("2026-10-26T05:00:00Z"));
    }

    private DeadlineTable table(LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(TrepartApplication.ZONE).toInstant();
        return new DeadlineTable(decisions, Clock.fixed(noon, TrepartApplication.ZONE));
    }

    private StepCall call() {
        return new StepCall() {
            @Override
            public String programme() {
                return PROGRAMME;
            }

            @Override
            public String set() {
                return models.current(PROGRAMME);
            }

            @Override
            public String process() {
                return "enterprise-project";
            }

            @Override
            public String processInstanceId() {
                return "instance";
            }

            @Override
            public String element() {
                return "timeForVisit";
            }

            @Override
            public Optional<String> caseId() {
                return Optional.empty();
            }

            @Override
            public Optional<String> subjectId() {
                return Optional.empty();
            }

            @Override
            public Map<String, String> properties() {
                return Map.of();
            }

            @Override
            public String documentation() {
                return null;
            }

            @Override
            public Object variable(String name) {
                return null;
            }

            @Override
            public void decide(String name, Object value) {
                throw new UnsupportedOperationException("a period decides nothing");
            }
        };
    }
}
