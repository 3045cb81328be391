/** Tells people what concerns them: notices in the application and, through an outbox, e-mail. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "model", "people", "programme", "survey", "work"})
package no.trepart.notice;
