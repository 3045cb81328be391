package no.trepart.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Asks decision tables of a programme. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /**
     * The outputs of the first matching rule of the newest version.
     *
     * @return empty when the programme has no such table or no rule matches
     */
    public Optional<Map<String, Object>> first(String programme, String decision, Map<String, Object> inputs) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .tenantIdIn(programme)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            return Optional.empty();
        }
        return decisions
                .evaluateDecisionTableById(definition.getId())
                .variables(inputs)
                .evaluate()
                .getResultList()
                .stream()
                .findFirst();
    }
}
