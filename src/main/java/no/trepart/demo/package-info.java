/** The demo: invented people and enterprises, sign-in without proof, a clock that can be moved. Absent in production. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"engine", "notice", "people", "programme", "survey", "web", "work"})
package no.trepart.demo;
