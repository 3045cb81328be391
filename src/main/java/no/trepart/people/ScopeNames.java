package no.trepart.people;

import no.trepart.programme.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a scope is called where people read it. */
@Component
public class ScopeNames {

    private final JdbcClient jdbc;

    ScopeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String name(Programme programme, Scope scope) {
        if (scope.isCase()) {
            return jdbc.sql("select name from case_file where id = ?")
                    .param(scope.caseId())
                    .query(String.class)
                    .optional()
                    .orElse("");
        }
        String within = scope.within();
        int slash = within.indexOf('/');
        if (slash < 0) {
            return programme.name().here();
        }
        String id = within.substring(slash + 1);
        return switch (within.substring(0, slash)) {
            case "county" -> programme.countyName(id);
            case "industry" -> programme.industryName(id).here();
            case "organisation" ->
                programme.organisation(id).map(Programme.Organisation::name).orElse(id);
            default -> id;
        };
    }
}
