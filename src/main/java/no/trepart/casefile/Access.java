package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a case: whoever now sits on one of its seats. Nobody else learns that it exists. */
@Component
@Transactional(readOnly = true)
public class Access {

    /** Joins cases {@code c} to the holdings through which person {@code :person} sees them on {@code :today}. */
    public static final String VISIBLE = """
            exists (select 1 from case_seat vs
                    join role_holding vh on vh.role = vs.role and vh.scope = vs.scope
                    where vs.case_id = c.id and vh.person_id = :person
                      and vh.starts_on <= :today and (vh.ends_on is null or vh.ends_on >= :today))
            """;

    private final JdbcClient jdbc;
    private final CaseFileRepository cases;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Clock clock;

    Access(JdbcClient jdbc, CaseFileRepository cases, CurrentPerson current, Programmes programmes, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.current = current;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * The case, if the person of this request may see it.
     *
     * @throws Refused as not found, whether it does not exist or is not for them
     */
    public CaseFile visible(String caseId) {
        CaseFile file = cases.findById(caseId).orElseThrow(Refused::notFound);
        if (!sees(current.id(), caseId)) {
            throw Refused.notFound();
        }
        return file;
    }

    public boolean sees(String personId, String caseId) {
        return jdbc.sql("select count(*) from case_file c where c.id = :case and " + VISIBLE)
                        .param("case", caseId)
                        .param("person", personId)
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the person of this request leads the programme. */
    public boolean leads(String programme) {
        return current.holdsRole(programme, programmes.get(programme).leader());
    }
}
