package no.trepart.work;

import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Subjects;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Small processes that people start for the programme itself: a gathering, a meeting, a report. */
@Service
@Transactional
class ProgrammeStarts {

    private static final String PROGRAMME = "programme";

    private final Programmes programmes;
    private final Subjects subjects;
    private final Models models;
    private final CurrentPerson current;
    private final OpenTasks tasks;

    ProgrammeStarts(Programmes programmes, Subjects subjects, Models models, CurrentPerson current, OpenTasks tasks) {
        this.programmes = programmes;
        this.subjects = subjects;
        this.models = models;
        this.current = current;
        this.tasks = tasks;
    }

    /**
     * The course itself is not started so: enrolling an enterprise does that.
     *
     * @param title null for the name of the process
     * @throws Refused as not found when the programme has no such start, as forbidden when another role has it
     */
    Started start(String key, String process, String title) {
        Programme programme = programmes.find(key).orElseThrow(Refused::notFound);
        Programme.Start start = programme.starts().stream()
                .filter(one -> one.process().equals(process) && PROGRAMME.equals(one.from()))
                .filter(one -> !one.process().equals(programme.course()))
                .findFirst()
                .orElseThrow(Refused::notFound);
        Outline outline = models.current(key, process).orElseThrow(Refused::notFound);
        if (start.by().stream().noneMatch(role -> current.holdsRole(key, role))) {
            Localized who = programme.laneName(start.by().get(0));
            throw Refused.forbidden(
                    "Dette startes av %s.".formatted(who.nb().toLowerCase()),
                    "This is started by %s.".formatted(who.en().toLowerCase()));
        }
        String name = title == null || title.isBlank() ? outline.name().nb() : title.strip();
        if (name.length() > 200) {
            Localized message = new Localized("Skriv høyst 200 tegn.", "Use at most 200 characters.");
            throw new Refused(Refused.Kind.INVALID, "title", message, List.of(new Refused.Field("title", message)));
        }
        String subject = subjects.start(key, process, null, name, Map.of("title", name), outline.deploymentId());
        return new Started(subject, tasks.first(subject).orElse(null));
    }

    /** @param workItem the first task; null when there is none at once */
    record Started(String subjectId, String workItem) {}
}
