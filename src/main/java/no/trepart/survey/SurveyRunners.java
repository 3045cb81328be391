package no.trepart.survey;

import no.trepart.people.CurrentPerson;
import no.trepart.people.RoleHolding;
import no.trepart.web.Capability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those whose work is to run surveys: they hold, in the whole programme, the role that runs a wave of it. */
@Component
class SurveyRunners implements Capability {

    private final CurrentPerson current;
    private final JdbcClient jdbc;

    SurveyRunners(CurrentPerson current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "run-surveys";
    }

    @Override
    public boolean allowed() {
        return current.holdings().stream()
                .filter(holding -> !holding.seat().scope().isCase())
                .anyMatch(this::runsAny);
    }

    private boolean runsAny(RoleHolding holding) {
        return jdbc.sql("select exists (select 1 from survey_wave where programme = ? and run_by = ?)")
                .params(holding.programme(), holding.seat().role())
                .query(Boolean.class)
                .single();
    }
}
