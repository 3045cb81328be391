package no.trepart.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.web.PersonToken;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign in as any of the invented people, and move the clock. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo")
class DemoController {

    private final People people;
    private final DemoPeople demoPeople;
    private final DemoTime time;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    DemoController(People people, DemoPeople demoPeople, DemoTime time) {
        this.people = people;
        this.demoPeople = demoPeople;
        this.time = time;
    }

    @GetMapping("/people")
    List<DemoPeople.DemoPerson> people() {
        return demoPeople.all();
    }

    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        Person person = people.invented(signIn.personId()).orElseThrow(Refused::notFound);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonToken(new PersonToken.Principal(person.id()), List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    @GetMapping("/clock")
    ClockView clock() {
        return new ClockView(time.today(), time.ahead().toDays());
    }

    @PostMapping("/clock")
    ClockView move(@RequestBody Move move) {
        if (move.days() < 1 || move.days() > 92) {
            Localized message = new Localized(
                    "Klokken kan flyttes mellom 1 og 92 dager om gangen.",
                    "The clock can be moved between 1 and 92 days at a time.");
            throw new Refused(Refused.Kind.INVALID, "days", message, List.of(new Refused.Field("days", message)));
        }
        time.forward(move.days());
        return clock();
    }

    record SignIn(String personId) {}

    record Move(int days) {}

    record ClockView(LocalDate today, long offsetDays) {}
}
