/**
 * Revisions of models: process owners draft, check, compare, review and publish them here. All models of a programme
 * change together, and what has once run is kept.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "people", "programme", "web", "work"})
package no.trepart.model;
