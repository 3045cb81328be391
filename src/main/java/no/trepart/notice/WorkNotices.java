package no.trepart.notice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.DayWords;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.programme.Programmes;
import no.trepart.work.WorkArrived;
import no.trepart.work.WorkDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of work that has come to them, is soon due, or is late. */
@Component
class WorkNotices {

    private final Notices notices;
    private final NoticeSwitch quiet;
    private final Cases cases;
    private final Roles roles;
    private final People people;
    private final Programmes programmes;
    private final CurrentPerson current;

    WorkNotices(
            Notices notices,
            NoticeSwitch quiet,
            Cases cases,
            Roles roles,
            People people,
            Programmes programmes,
            CurrentPerson current) {
        this.notices = notices;
        this.quiet = quiet;
        this.cases = cases;
        this.roles = roles;
        this.people = people;
        this.programmes = programmes;
        this.current = current;
    }

    @EventListener
    void on(WorkArrived arrived) {
        if (quiet.quiet()) {
            return;
        }
        String enterprise = enterprise(arrived.caseId());
        Localized lane = programmes.get(arrived.programme()).laneName(arrived.lane());
        Localized text = new Localized(
                "Ny oppgave for %s. Frist %s."
                        .formatted(
                                place(lane.nb(), enterprise),
                                DayWords.of(arrived.dueOn()).nb()),
                "New task for %s. Due %s."
                        .formatted(
                                place(lane.en(), enterprise),
                                DayWords.of(arrived.dueOn()).en()));
        List<Person> holders = roles.holders(arrived.seats()).entrySet().stream()
                .filter(held -> arrived.seats().contains(held.getKey()))
                .flatMap(held -> held.getValue().stream())
                .map(RoleHolding::person)
                .toList();
        // Who did the step before this one has the next one on the screen already.
        notices.tell(
                holders,
                new News(arrived.title(), text, arrived.workItemId(), arrived.caseId(), enterprise),
                current.signedIn().orElse(null));
    }

    @EventListener
    void on(WorkDue due) {
        if (quiet.quiet()) {
            return;
        }
        String enterprise = enterprise(due.caseId());
        Localized title = due.kind() == WorkDue.Kind.soon
                ? new Localized("Frist snart: %s".formatted(due.title().nb()), "Due soon: %s".formatted(english(due)))
                : new Localized("Over fristen: %s".formatted(due.title().nb()), "Overdue: %s".formatted(english(due)));
        notices.tell(
                people.byId(due.people()).values(),
                new News(
                        title,
                        new Localized(
                                sentence(
                                        enterprise,
                                        "Fristen er " + DayWords.of(due.dueOn()).nb()),
                                sentence(
                                        enterprise,
                                        "Due " + DayWords.of(due.dueOn()).en())),
                        due.workItemId(),
                        due.caseId(),
                        enterprise),
                null);
    }

    private static String english(WorkDue due) {
        return due.title().in(Locale.ENGLISH);
    }

    private static String sentence(String enterprise, String text) {
        return enterprise == null ? text + "." : enterprise + ". " + text + ".";
    }

    private static String place(String lane, String enterprise) {
        return Stream.of(lane, enterprise).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String enterprise(String caseId) {
        return caseId == null ? null : cases.find(caseId).map(CaseFile::name).orElse(null);
    }
}
