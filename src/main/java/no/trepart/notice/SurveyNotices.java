package no.trepart.notice;

import java.util.List;
import java.util.function.Function;
import no.trepart.DayWords;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.survey.SurveyOpened;
import no.trepart.survey.SurveyReminder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who look after a survey when it is open, and asks them to remind their colleagues of it. */
@Component
class SurveyNotices {

    private final Notices notices;
    private final NoticeSwitch quiet;
    private final Cases cases;
    private final CaseSeats seats;
    private final Roles roles;
    private final Programmes programmes;

    SurveyNotices(
            Notices notices, NoticeSwitch quiet, Cases cases, CaseSeats seats, Roles roles, Programmes programmes) {
        this.notices = notices;
        this.quiet = quiet;
        this.cases = cases;
        this.seats = seats;
        this.roles = roles;
        this.programmes = programmes;
    }

    @EventListener
    void on(SurveyReminder reminder) {
        tell(reminder.programme(), reminder.caseId(), reminder.lanes(), file -> news(reminder, file));
    }

    @EventListener
    void on(SurveyOpened opened) {
        tell(opened.programme(), opened.caseId(), opened.lanes(), file -> news(opened, file));
    }

    private void tell(String programmeKey, String caseId, List<String> lanes, Function<CaseFile, News> news) {
        if (quiet.quiet()) {
            return;
        }
        CaseFile file = cases.get(caseId);
        Programme programme = programmes.get(programmeKey);
        List<Seat> wanted = lanes.stream()
                .flatMap(lane -> programme.rolesOf(lane).stream())
                .distinct()
                .map(role -> seats.seat(file, role))
                .toList();
        List<Person> people = roles.holders(wanted).values().stream()
                .flatMap(List::stream)
                .map(RoleHolding::person)
                .toList();
        notices.tell(people, news.apply(file), null);
    }

    private static News news(SurveyOpened opened, CaseFile file) {
        Localized opens = DayWords.of(opened.opensOn());
        Localized closes = DayWords.of(opened.closesOn());
        return new News(
                new Localized(
                        "Undersøkelsen kan besvares fra %s til %s".formatted(opens.nb(), closes.nb()),
                        "The survey can be answered from %s to %s".formatted(opens.en(), closes.en())),
                new Localized(
                        "Plakaten og lenken ligger på undersøkelsens side. Heng den opp der alle ser den.",
                        "Poster and link are on the page of the survey. Put it up where everybody sees it."),
                null,
                file.id(),
                file.name());
    }

    private static News news(SurveyReminder reminder, CaseFile file) {
        Localized closes = DayWords.of(reminder.closesOn());
        return new News(
                new Localized(
                        "Undersøkelsen stenger %s".formatted(closes.nb()),
                        "The survey closes on %s".formatted(closes.en())),
                new Localized(
                        "%d av %d har svart. Ingen vet hvem, så minn gjerne alle på den. Svarene er anonyme."
                                .formatted(reminder.answered(), reminder.invited()),
                        "%d of %d have answered. Nobody knows who, so please remind everybody. The answers are anonymous."
                                .formatted(reminder.answered(), reminder.invited())),
                null,
                file.id(),
                file.name());
    }
}
