/**
 * Surveys of the working environment: waves, anonymous answers, results that show nobody, and what has changed between
 * two waves.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "people", "programme", "web", "work"})
package no.trepart.survey;
