/** Persons, the roles they hold and who substitutes for them; who is signed in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"programme"})
package no.trepart.people;
