/** Joint visits: whether every party was there, and when the next one is. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "engine", "programme"})
package no.trepart.visit;
