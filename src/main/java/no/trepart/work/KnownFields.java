package no.trepart.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.engine.Models;
import org.springframework.stereotype.Component;

/** The fields of a task that the application fills in itself, with their values as they are now. */
@Component
class KnownFields {

    private final Models models;
    private final List<KnownFacts> facts;

    KnownFields(Models models, List<KnownFacts> facts) {
        this.models = models;
        this.facts = facts;
    }

    Map<String, Object> of(WorkItem item) {
        return models.outline(item.definitionId())
                .node(item.step())
                .map(node -> node.properties().get("knows"))
                .flatMap(name -> facts.stream()
                        .map(one -> one.known(name, item.processInstanceId()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Map.of());
    }
}
