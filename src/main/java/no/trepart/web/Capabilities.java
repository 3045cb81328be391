package no.trepart.web;

import java.util.function.BooleanSupplier;
import no.trepart.people.CurrentPerson;
import no.trepart.people.PeopleAccess;
import no.trepart.people.RoleHolding;
import no.trepart.programme.Programmes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Capabilities that follow from roles alone; features with rules of their own add theirs. */
@Configuration(proxyBeanMethods = false)
class Capabilities {

    @Bean
    Capability seePeople(PeopleAccess access) {
        return capability("see-people", access::allowed);
    }

    @Bean
    Capability managePeople(PeopleAccess access) {
        return capability("manage-people", access::allowed);
    }

    @Bean
    Capability seeCases(CurrentPerson current) {
        return capability("see-cases", () -> current.holdings().stream().anyMatch(RoleHolding::takesPart));
    }

    @Bean
    Capability seePortfolio(CurrentPerson current) {
        return capability(
                "see-portfolio",
                () -> current.holdings().stream()
                        .anyMatch(holding ->
                                holding.takesPart() && !holding.seat().scope().isCase()));
    }

    @Bean
    Capability enrol(CurrentPerson current, Programmes programmes) {
        return capability("enrol", () -> mayEnrol(current, programmes));
    }

    @Bean
    Capability importRegister(CurrentPerson current, Programmes programmes) {
        return capability("import", () -> mayEnrol(current, programmes));
    }

    @Bean
    Capability startGathering(CurrentPerson current, Programmes programmes) {
        return capability(
                "start-gathering",
                () -> programmes.all().stream()
                        .anyMatch(programme -> programme.starts().stream()
                                .filter(start -> !start.process().equals(programme.course()))
                                .filter(start -> start.by().contains(programme.leader()))
                                .anyMatch(start -> current.holdsRole(programme.key(), programme.leader()))));
    }

    private static boolean mayEnrol(CurrentPerson current, Programmes programmes) {
        return programmes.all().stream()
                .anyMatch(programme -> programme.starts().stream()
                        .filter(start -> start.process().equals(programme.course()))
                        .flatMap(start -> start.by().stream())
                        .anyMatch(role -> current.holdsRole(programme.key(), role)));
    }

    static Capability capability(String name, BooleanSupplier allowed) {
        return new Capability() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean allowed() {
                return allowed.getAsBoolean();
            }
        };
    }
}
