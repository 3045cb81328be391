package no.trepart.engine;

import java.util.Map;
import no.trepart.Localized;

/** What the engine tells of a process's way through its model; published inside the engine's transaction. */
public sealed interface CourseEvent {

    String programme();

    String process();

    /** The case or, for a process without one, its subject. */
    String businessKey();

    record PhaseEntered(String programme, String process, String businessKey, String phase, Localized name)
            implements CourseEvent {}

    record PhaseLeft(String programme, String process, String businessKey, String phase, boolean completed)
            implements CourseEvent {}

    record MilestoneReached(String programme, String process, String businessKey, String milestone, Localized name)
            implements CourseEvent {}

    /** A case stands before a gate that is closed. */
    record GateReached(
            String programme,
            String process,
            String businessKey,
            String processInstanceId,
            String element,
            String gate,
            Localized name,
            Map<String, String> properties)
            implements CourseEvent {}

    record GatePassed(String programme, String process, String businessKey, String processInstanceId, String element)
            implements CourseEvent {}

    /** An end event was reached; other tokens of the process may still be on their way. */
    record EndReached(
            String programme,
            String process,
            String businessKey,
            String endEvent,
            Localized name,
            Map<String, String> properties,
            String subjectId)
            implements CourseEvent {}

    /** The process is over: all its tokens have ended, or it was cancelled. */
    record ProcessEnded(
            String programme,
            String process,
            String businessKey,
            String processInstanceId,
            boolean completed,
            String subjectId)
            implements CourseEvent {}
}
