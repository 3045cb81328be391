/** Gatherings of enterprises in an industry and region: who is invited, shows progress, comes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "people", "programme", "work"})
package no.trepart.gathering;
