package no.trepart.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trepart.Refused;
import no.trepart.programme.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Enrols enterprises from a file of Enhetsregisteret. The file is sent anew for each step and nothing of it is kept, so
 * that a step can be repeated, and every step sees the cases as they are then.
 */
@Service
class EnterpriseImport {

    private static final Logger LOG = LoggerFactory.getLogger(EnterpriseImport.class);
    private static final int NUMBERS_A_QUERY = 1_000;
    private static final int ATTEMPTS = 3;

    private final Enrolment enrolment;
    private final JdbcClient jdbc;

    EnterpriseImport(Enrolment enrolment, JdbcClient jdbc) {
        this.enrolment = enrolment;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the file cannot be read */
    ImportPreview preview(Programme programme, InputStreamSource file) {
        return ImportPreview.of(judged(programme, RegisterFile.read(file)), programme);
    }

    /** The bad rows as CSV, with what is wrong in the language of the request. */
    byte[] badRows(Programme programme, InputStreamSource file) {
        RegisterRows rows = RegisterFile.read(file);
        return BadRows.csv(rows.columns(), judged(programme, rows));
    }

    /**
     * Enrols every good row, each in a transaction of its own: what goes wrong with one does not hold up the others.
     *
     * @param by the person who imports
     */
    Result take(Programme programme, InputStreamSource file, String by) {
        List<ImportRow> rows = judged(programme, RegisterFile.read(file));
        List<CaseRef> cases = new ArrayList<>();
        long known = ImportPreview.count(rows, ImportRow.State.known);
        long bad = ImportPreview.count(rows, ImportRow.State.bad);
        for (ImportRow row : rows) {
            if (row.state() == ImportRow.State.good) {
                switch (enrol(programme, row, by, cases)) {
                    case known -> known++;
                    case bad -> bad++;
                    case good -> {}
                }
            }
        }
        return new Result(cases.size(), known, bad, cases);
    }

    private ImportRow.State enrol(Programme programme, ImportRow row, String by, List<CaseRef> cases) {
        for (int attempt = 1; ; attempt++) {
            try {
                CaseFile file = enrolment.enrol(programme.key(), row.facts(), null, null, by);
                cases.add(CaseRef.of(file, programme));
                return ImportRow.State.good;
            } catch (Refused refused) {
                // Somebody else was first: another import of the same file, or a colleague.
                return refused.kind() == Refused.Kind.CONFLICT ? ImportRow.State.known : ImportRow.State.bad;
            } catch (CannotCreateTransactionException | DataAccessResourceFailureException away) {
                throw away;
            } catch (ConcurrencyFailureException busy) {
                if (attempt == ATTEMPTS) {
                    LOG.warn(
                            "Line {} of an import met others {} times",
                            row.unit().line(),
                            ATTEMPTS);
                    return ImportRow.State.bad;
                }
            } catch (RuntimeException fault) {
                LOG.error(
                        "Line {} of an import could not be enrolled", row.unit().line(), fault);
                return ImportRow.State.bad;
            }
        }
    }

    private List<ImportRow> judged(Programme programme, RegisterRows rows) {
        List<RegisterUnit> units = rows.units();
        return new ImportCheck(programme, takingPart(programme, List.copyOf(ImportCheck.numbers(units))), units).rows();
    }

    private Set<String> takingPart(Programme programme, List<String> numbers) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < numbers.size(); from += NUMBERS_A_QUERY) {
            found.addAll(jdbc.sql("""
                            select e.number from enterprise e
                            join case_file c on c.programme = :programme and c.open_enterprise = e.id
                            where e.number in (:numbers)
                            """)
                    .param("programme", programme.key())
                    .param("numbers", numbers.subList(from, Math.min(numbers.size(), from + NUMBERS_A_QUERY)))
                    .query(String.class)
                    .list());
        }
        return found;
    }

    /** @param bad rows that were bad beforehand and rows that could not be enrolled */
    record Result(int imported, long known, long bad, List<CaseRef> cases) {}
}
