/** The enterprise and its case: facts, participants, position in the course, timeline; and who may see it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "people", "programme"})
package no.trepart.casefile;
