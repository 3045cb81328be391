package no.trepart.engine;

import java.sql.SQLException;
import no.trepart.Localized;
import no.trepart.Refused;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;

/** Tells that the process went on meanwhile, by a timer or somebody else, in words the application understands. */
class LostRace {

    private LostRace() {}

    static void told(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingException | NullValueException | MismatchingMessageCorrelationException lost) {
            throw lost();
        } catch (ProcessEngineException problem) {
            SQLException reason = ExceptionUtil.unwrapException(problem);
            if (reason != null && ExceptionUtil.checkDeadlockException(reason)) {
                throw lost();
            }
            throw problem;
        }
    }

    private static Refused lost() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "lost-race",
                new Localized(
                        "Dette gikk videre mens du arbeidet. Last siden på nytt og se hvor det står.",
                        "This went on while you worked. Reload the page to see where it stands."));
    }
}
