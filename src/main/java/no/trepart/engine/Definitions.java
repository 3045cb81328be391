package no.trepart.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is in a set of models, and which set is a programme's current one. A set never changes, so what was found in it
 * is kept. The current one is remembered for two seconds, for one request asks many times; what another server makes
 * current is seen when they have passed.
 */
@Component
class Definitions {

    private static final long REMEMBERED = 2_000_000_000L;

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Map<String, String> found = new ConcurrentHashMap<>();
    private final Map<String, Seen> current = new ConcurrentHashMap<>();

    Definitions(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Id of the set that new cases of the programme begin on; empty before the first was made current. */
    Optional<String> current(String programme) {
        Seen known = current.get(programme);
        if (known == null || System.nanoTime() - known.at > REMEMBERED) {
            known = new Seen(
                    jdbc.sql("select set_id from current_set where programme = ?")
                            .param(programme)
                            .query(String.class)
                            .optional(),
                    System.nanoTime());
            current.put(programme, known);
        }
        return known.set;
    }

    void makeCurrent(String programme, String set) {
        jdbc.sql("insert into current_set (programme, set_id) values (?, ?) on duplicate key update set_id = ?")
                .params(programme, set, set)
                .update();
        current.remove(programme);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // Whoever asked meanwhile has seen the former one, and this transaction may yet fail.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    current.remove(programme);
                }
            });
        }
    }

    /** The programme a set belongs to; empty when there is no such set. */
    Optional<String> programme(String set) {
        return kept(
                "set " + set,
                () -> Optional.ofNullable(repository
                                .createDeploymentQuery()
                                .deploymentId(set)
                                .singleResult())
                        .map(Deployment::getTenantId));
    }

    /** The set a process definition was published in. */
    String setOf(String definitionId) {
        return repository.getProcessDefinition(definitionId).getDeploymentId();
    }

    /** Id of a process definition; empty when the set has none of that name. */
    Optional<String> process(String set, String process) {
        return kept(
                "process " + set + " " + process,
                () -> Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .deploymentId(set)
                                .processDefinitionKey(process)
                                .singleResult())
                        .map(ProcessDefinition::getId));
    }

    /** Id of a decision definition; empty when the set has none of that name. */
    Optional<String> decision(String set, String decision) {
        return kept(
                "decision " + set + " " + decision,
                () -> Optional.ofNullable(repository
                                .createDecisionDefinitionQuery()
                                .deploymentId(set)
                                .decisionDefinitionKey(decision)
                                .singleResult())
                        .map(DecisionDefinition::getId));
    }

    /** Only what is there is kept: a set that is not seen yet may be published in a transaction under way. */
    private Optional<String> kept(String what, Supplier<Optional<String>> look) {
        return Optional.ofNullable(found.computeIfAbsent(what, key -> look.get().orElse(null)));
    }

    private record Seen(Optional<String> set, long at) {}
}
