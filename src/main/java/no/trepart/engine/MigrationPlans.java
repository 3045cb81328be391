package no.trepart.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.trepart.Localized;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Where the elements of a process go when it moves to another version of its model. */
@Component
class MigrationPlans {

    private static final String REPEATED = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    MigrationPlans(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** What the engine itself finds: the same element in both versions. */
    Map<String, String> proposed(String source, String target) {
        Map<String, String> mapping = new LinkedHashMap<>();
        runtime.createMigrationPlan(source, target)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(one -> mapping.put(one.getSourceActivityId(), one.getTargetActivityId()));
        return mapping;
    }

    /** The proposal with a person's choices laid over it; an element chosen to go nowhere is taken out. */
    Map<String, String> completed(String source, String target, Map<String, String> choices) {
        Map<String, String> mapping = proposed(source, target);
        choices.forEach((from, to) -> {
            String repeated = mapping.remove(from + REPEATED);
            if (to == null || to.isBlank()) {
                mapping.remove(from);
            } else {
                mapping.put(from, to);
                if (repeated != null) {
                    mapping.put(from + REPEATED, to + REPEATED);
                }
            }
        });
        return mapping;
    }

    /**
     * The plan as the engine takes it. Gates and messages are asked for anew in the new version; timers keep the day they
     * had.
     *
     * @throws MigrationPlanValidationException when an element cannot go where it is sent
     */
    MigrationPlan plan(String source, String target, Map<String, String> mapping) {
        BpmnModelInstance model = repository.getBpmnModelInstance(source);
        MigrationPlanBuilder plan = runtime.createMigrationPlan(source, target);
        mapping.forEach((from, to) -> {
            MigrationInstructionBuilder line = plan.mapActivities(from, to);
            if (awaits(model.getModelElementById(from))) {
                line.updateEventTrigger();
            }
        });
        return plan.build();
    }

    private static boolean awaits(ModelElementInstance element) {
        return element instanceof ReceiveTask
                || element instanceof CatchEvent event
                        && !event.getEventDefinitions().isEmpty()
                        && event.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance);
    }

    /** What is wrong with a mapping, by element of the source; empty when nothing is. */
    Map<String, Localized> faults(String source, String target, Map<String, String> mapping) {
        Map<String, Localized> faults = new LinkedHashMap<>();
        BpmnModelInstance from = repository.getBpmnModelInstance(source);
        BpmnModelInstance to = repository.getBpmnModelInstance(target);
        mapping.forEach((one, other) -> {
            if (!one.endsWith(REPEATED) && from.getModelElementById(one) == null) {
                faults.put(one, new Localized("Finnes ikke i den gamle modellen.", "Is not in the old model."));
            } else if (!other.endsWith(REPEATED) && to.getModelElementById(other) == null) {
                faults.put(one, new Localized("Målet finnes ikke i den nye modellen.", "The target is not there."));
            }
        });
        if (faults.isEmpty()) {
            try {
                plan(source, target, mapping);
            } catch (MigrationPlanValidationException refused) {
                refused.getValidationReport()
                        .getInstructionReports()
                        .forEach(report -> faults.put(
                                report.getMigrationInstruction().getSourceActivityId(),
                                inWords(from, to, report.getMigrationInstruction(), report.getFailures())));
            }
        }
        return faults;
    }

    private static Localized inWords(
            BpmnModelInstance from, BpmnModelInstance to, MigrationInstruction line, List<String> failures) {
        ModelElementInstance one = from.getModelElementById(line.getSourceActivityId());
        ModelElementInstance other = to.getModelElementById(line.getTargetActivityId());
        List<String> told = new ArrayList<>(failures);
        told.removeIf(Objects::isNull);
        return one != null
                        && other != null
                        && !one.getElementType()
                                .getTypeName()
                                .equals(other.getElementType().getTypeName())
                ? new Localized("De to er ikke samme slags element.", "The two are not elements of the same kind.")
                : new Localized(
                        "Kan ikke flyttes dit: det står et annet sted i modellen (%s)."
                                .formatted(String.join(" ", told)),
                        "Cannot be moved there: %s".formatted(String.join(" ", told)));
    }
}
