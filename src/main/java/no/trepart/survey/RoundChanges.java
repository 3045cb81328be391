package no.trepart.survey;

import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Subjects;
import no.trepart.casefile.Subjects.Subject;
import no.trepart.engine.Processes;
import no.trepart.work.OpenTasks;
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
    private final RoundRows rows;
    private final OpenTasks tasks;

    RoundChanges(RoundAccess access, Subjects subjects, Processes processes, RoundRows rows, OpenTasks tasks) {
        this.access = access;
        this.subjects = subjects;
        this.processes = processes;
        this.rows = rows;
        this.tasks = tasks;
    }

    /**
     * Asks now what becomes of the plan, instead of waiting for its day.
     *
     * @return id of the task in which it is decided
     * @throws Refused when the round does not wait for its day
     */
    String reconsider(String series) {
        tell(changeable(series), RECONSIDERED);
        return tasks.first(series).orElseThrow(RoundChanges::goneOn);
    }

    /**
     * Gives up rounds that are being planned for the first time.
     *
     * @throws Refused when the plan has been made, or rounds have begun: then a reason is asked for
     */
    void callOff(String series) {
        Subject subject = changeable(series);
        if (rows.newest(series).isPresent()) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "rounds-began",
                    new Localized(
                            "Rundene har begynt. Gjør planen ferdig, ta den opp igjen og avlys der, med en grunn.",
                            "The rounds have begun. Finish the plan, take it up again and call it off there, with a reason."));
        }
        tell(subject, CALLED_OFF);
    }

    private Subject changeable(String series) {
        Subject subject = subjects.find(series)
                .filter(one -> one.process().equals(RoundAccess.PROCESS))
                .orElseThrow(Refused::notFound);
        if (!access.mayChange(subject.programme())) {
            throw Refused.forbidden(
                    "Bare de som får oppgaven med runden, kan endre eller avlyse den.",
                    "Only those who are given the task of the round can change it or call it off.");
        }
        return subject;
    }

    private void tell(Subject subject, String message) {
        if (processes.message(subject.programme(), subject.id(), message, Map.of()) == 0) {
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
