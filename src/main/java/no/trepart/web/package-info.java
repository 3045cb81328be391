/** What all of the API shares: sign-in, problem details, language, OpenAPI. No business words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"people", "programme"})
package no.trepart.web;
