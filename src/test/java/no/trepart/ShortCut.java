package no.trepart;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Brings a new case to where a story begins, past what the stories of earlier phases have told. */
public final class ShortCut {

    private ShortCut() {}

    public static void intoBaseline(RuntimeService runtime, String caseId) {
        startBefore(runtime, caseId, "baselinePhase");
    }

    public static void intoDevelopment(RuntimeService runtime, String caseId) {
        startBefore(runtime, caseId, "planApproved");
    }

    private static void startBefore(RuntimeService runtime, String caseId, String element) {
        ProcessInstance course = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .processDefinitionKey("enterprise-project")
                .singleResult();
        runtime.createProcessInstanceModification(course.getId())
                .cancelAllForActivity("recruitmentPhase")
                .startBeforeActivity(element)
                .execute();
    }
}
