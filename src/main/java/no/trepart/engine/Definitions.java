package no.trepart.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The newest versions of a programme's models and tables. Remembered for two seconds, for one request asks many times;
 * what another server publishes is seen when they have passed.
 */
@Component
class Definitions {

    private static final long REMEMBERED = 2_000_000_000L;

    private final RepositoryService repository;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Definitions(RepositoryService repository) {
        this.repository = repository;
    }

    /** Id of a process definition; empty when the programme has none of that name. */
    Optional<String> process(String programme, String process) {
        return remembered(
                "process " + programme + " " + process,
                () -> Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .tenantIdIn(programme)
                                .processDefinitionKey(process)
                                .latestVersion()
                                .singleResult())
                        .map(ProcessDefinition::getId));
    }

    /** Id of a decision definition; empty when the programme has none of that name. */
    Optional<String> decision(String programme, String decision) {
        return remembered(
                "decision " + programme + " " + decision,
                () -> Optional.ofNullable(repository
                                .createDecisionDefinitionQuery()
                                .tenantIdIn(programme)
                                .decisionDefinitionKey(decision)
                                .latestVersion()
                                .singleResult())
                        .map(DecisionDefinition::getId));
    }

    /** When something was published. */
    void forget() {
        seen.clear();
    }

    private Optional<String> remembered(String what, Supplier<Optional<String>> look) {
        Seen known = seen.get(what);
        if (known == null || System.nanoTime() - known.at > REMEMBERED) {
            known = new Seen(look.get(), System.nanoTime());
            seen.put(what, known);
        }
        return known.id;
    }

    private record Seen(Optional<String> id, long at) {}
}
