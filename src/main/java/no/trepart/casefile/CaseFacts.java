package no.trepart.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import no.trepart.engine.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets closed gates look again when a fact of their case has changed: once, just before the transaction that changed it
 * commits, and so that fact and consequence stand or fall together.
 */
@Component
public class CaseFacts {

    private final Processes processes;
    private final ThreadLocal<Set<String>> changed = new ThreadLocal<>();

    CaseFacts(Processes processes) {
        this.processes = processes;
    }

    public void changed(String caseId) {
        Set<String> cases = changed.get();
        if (cases != null) {
            cases.add(caseId);
            return;
        }
        Set<String> first = new LinkedHashSet<>();
        first.add(caseId);
        changed.set(first);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                // A gate that opens may change facts that open the next one.
                while (!changed.get().isEmpty()) {
                    Set<String> now = Set.copyOf(changed.get());
                    changed.get().clear();
                    now.forEach(processes::factsChanged);
                }
            }

            @Override
            public void afterCompletion(int status) {
                changed.remove();
            }
        });
    }
}
