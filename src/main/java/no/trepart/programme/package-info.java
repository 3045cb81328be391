/** Programmes as they stand in {@code processes/}: parties, roles, bodies, industries, and the models that run them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine"})
package no.trepart.programme;
