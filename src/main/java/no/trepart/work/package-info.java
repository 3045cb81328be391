/** Work items: who has what to do, forms, signatures, inbox, reminders. Written in the engine's own transaction. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "engine", "people", "programme"})
package no.trepart.work;
