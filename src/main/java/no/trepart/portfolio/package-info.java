/** Supervision across cases: milestones, attention, derived reports. Reads only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"casefile", "engine", "people", "programme", "visit", "work"})
package no.trepart.portfolio;
