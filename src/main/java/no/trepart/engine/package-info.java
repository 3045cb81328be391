/**
 * The seam to the process engine: the only package that knows Camunda, and one that knows no feature.
 *
 * <p>Outgoing, what the application tells the engine: {@link no.trepart.engine.Models}, {@link
 * no.trepart.engine.Processes}, {@link no.trepart.engine.Tasks}, {@link no.trepart.engine.Decisions}. Incoming, what
 * models may ask of the application: {@link no.trepart.engine.ProcessStep}, {@link no.trepart.engine.Gate}, {@link
 * no.trepart.engine.Deadlines}, {@link no.trepart.engine.TaskRouting}, and the events of {@link
 * no.trepart.engine.CourseEvent}. There is no way back from here to case data, persons or rights.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package no.trepart.engine;
