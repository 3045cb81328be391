package no.trepart.survey;

import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Subjects;
import no.trepart.casefile.Subjects.Subject;
import no.trepart.engine.Processes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be said of rounds that have been planned, or begun to be planned, before the model asks. */
@Service
@Transactional
class RoundChanges {

    /** Messages of the model. */
    static final String RECONSIDERED = "roundReconsidered";

    static final String CALLED_OFF = "roundCalledOff";

    private final RoundAccess access;
    private final Subjects subjects;
    private final Processes processes;
    private final JdbcClient jdbc;

    RoundChanges(RoundAccess access, Subjects subjects, Processes processes, JdbcClient jdbc) {
        this.access = access;
        this.subjects = subjects;
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /**
     * Asks now what becomes of the plan, instead of waiting for its day.
     *
     * @return id of the task in which it is decided
     * @throws Refused when the round does not wait for its day
     */
    String reconsider(String series) {
        tell(series, RECONSIDERED);
        return jdbc.sql("select id from work_item where subject_id = ? and state = 'open' order by id desc limit 1")
                .param(series)
                .query(String.class)
                .optional()
                .orElseThrow(RoundChanges::goneOn);
    }

    /**
     * Ends rounds while they are being planned.
     *
     * @throws Refused when the plan has been made
     */
    void callOff(String series) {
        tell(series, CALLED_OFF);
    }

    private void tell(String series, String message) {
        Subject subject = subjects.find(series)
                .filter(one -> one.process().equals(RoundAccess.PROCESS))
                .orElseThrow(Refused::notFound);
        if (!access.programmes().contains(subject.programme())) {
            throw Refused.notFound();
        }
        if (processes.message(subject.programme(), series, message, Map.of()) == 0) {
            throw goneOn();
        }
    }

    private static Refused goneOn() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "round-went-on",
                new Localized(
                        "Runden har gått videre. Last siden på nytt og se hvordan den står.",
                        "The round has gone on. Reload the page to see where it stands."));
    }
}
