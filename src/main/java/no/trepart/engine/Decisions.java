package no.trepart.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables of a programme. What a version has once answered it answers again, so answers are kept: to go
 * through a table of ninety rules in FEEL takes as long as all the rest of routing a task.
 */
@Component
public class Decisions {

    private static final int KEPT = 5000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Definitions definitions;
    private final Map<String, Set<String>> ignored = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Map<String, Object>>> answers = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Optional<Map<String, Object>>> eldest) {
            return size() > KEPT;
        }
    };

    Decisions(DecisionService decisions, RepositoryService repository, Definitions definitions) {
        this.decisions = decisions;
        this.repository = repository;
        this.definitions = definitions;
    }

    /**
     * The outputs of the first matching rule of a table as it stands in a set of models.
     *
     * @return empty when the set has no such table or no rule matches
     */
    public Optional<Map<String, Object>> first(String set, String decision, Map<String, Object> inputs) {
        Optional<String> table = definitions.decision(set, decision);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String id = table.get();
        Map<String, Object> asked = new HashMap<>(inputs);
        asked.keySet().removeAll(ignored.computeIfAbsent(id, this::ignoredBy));
        Question question = new Question(id, asked);
        synchronized (answers) {
            Optional<Map<String, Object>> known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        Optional<Map<String, Object>> answer =
                decisions.evaluateDecisionTableById(id).variables(inputs).evaluate().getResultList().stream()
                        .findFirst();
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }

    /** Inputs that no rule looks at, such as the date of a table that has no dated rules yet. */
    private Set<String> ignoredBy(String definitionId) {
        Set<String> ignoredInputs = new HashSet<>();
        for (DecisionTable table :
                repository.getDmnModelInstance(definitionId).getModelElementsByType(DecisionTable.class)) {
            String outputs = table.getRules().stream()
                    .flatMap(rule -> rule.getOutputEntries().stream())
                    .map(entry -> entry.getText().getTextContent())
                    .reduce("", String::concat);
            List<Input> inputs = List.copyOf(table.getInputs());
            for (int i = 0; i < inputs.size(); i++) {
                int column = i;
                String name = inputs.get(i)
                        .getInputExpression()
                        .getText()
                        .getTextContent()
                        .strip();
                boolean looksAt = table.getRules().stream()
                        .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                        .anyMatch(Decisions::asks);
                if (!looksAt && !outputs.contains(name)) {
                    ignoredInputs.add(name);
                }
            }
        }
        return ignoredInputs;
    }

    private static boolean asks(InputEntry entry) {
        String text = entry.getText().getTextContent().strip();
        return !text.isEmpty() && !text.equals("-");
    }

    private record Question(String definitionId, Map<String, Object> inputs) {}
}
