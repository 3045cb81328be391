/** Reports frozen from what was answered: an evaluation of a case, a half-year of the programme. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "people", "programme", "work"})
package no.trepart.evaluation;
