package no.trepart.notice;

import java.util.List;
import no.trepart.Localized;
import no.trepart.model.RevisionPublished;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whose work has become another what has changed, in the words of the change note (N-18). */
@Component
class ModelNotices {

    private static final int MOST = 2000;

    private final Notices notices;
    private final Roles roles;

    ModelNotices(Notices notices, Roles roles) {
        this.notices = notices;
        this.roles = roles;
    }

    @EventListener
    void on(RevisionPublished published) {
        List<Person> people = published.roles().stream()
                .flatMap(role -> roles.withRole(published.programme(), role).stream())
                .filter(holding -> concerned(holding, published))
                .map(RoleHolding::person)
                .toList();
        Localized title = new Localized(
                "Arbeidsmåten er endret: %s".formatted(published.title()),
                "The way of working has changed: %s".formatted(published.title()));
        Localized text =
                new Localized(cut(published.note().nb()), cut(published.note().en()));
        notices.tell(people, new News(title, text, null, null, null), published.publishedBy());
    }

    /** Whoever holds the role in a single case is told only when that case will meet the change. */
    private static boolean concerned(RoleHolding holding, RevisionPublished published) {
        return !holding.seat().scope().isCase()
                || published.cases().contains(holding.seat().scope().caseId());
    }

    private static String cut(String text) {
        return text == null || text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
