package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.engine.RunningCounts;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.programme.Finding;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revisions as the API shows them. */
@Component
@Transactional(readOnly = true)
class RevisionViews {

    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final RevisionFindings findings;
    private final RevisionRights rights;
    private final History history;
    private final RunningCounts counts;
    private final Programmes programmes;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    RevisionViews(
            RevisionRepository revisions,
            RevisionFiles files,
            CurrentRevisions running,
            RevisionFindings findings,
            RevisionRights rights,
            History history,
            RunningCounts counts,
            Programmes programmes,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.running = running;
        this.findings = findings;
        this.rights = rights;
        this.history = history;
        this.counts = counts;
        this.programmes = programmes;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    RevisionDetail detail(String id) {
        Revision revision = revisions.findById(id).orElseThrow();
        List<Finding> found = findings.of(revision);
        int errors = (int) found.stream().filter(Finding::isError).count();
        List<History.Entry> events = history.of(id);
        Map<String, Person> known = people.byId(events.stream()
                .map(History.Entry::person)
                .filter(one -> one != null)
                .collect(Collectors.toSet()));
        String now = running.of(revision.programme()).map(Revision::id).orElse(null);
        return new RevisionDetail(
                summaries(List.of(revision)).get(0),
                rights.of(revision, errors),
                behind(revision, now),
                events.stream()
                        .map(event -> new Event(
                                event.at(),
                                event.person() == null ? null : PersonRef.of(known.get(event.person())),
                                event.what(),
                                event.text()))
                        .toList(),
                new FindingCounts(errors, found.size() - errors),
                revision.note(),
                revision.tell());
    }

    static boolean behind(Revision revision, String currentId) {
        boolean open = !revision.state().hasRun() && revision.state() != RevisionState.withdrawn;
        return open && currentId != null && !currentId.equals(revision.basedOn());
    }

    List<RevisionSummary> summaries(Collection<Revision> wanted) {
        Set<String> ids = new HashSet<>();
        wanted.forEach(one -> {
            ids.add(one.author());
            ids.add(one.editor());
            ids.add(one.approvedBy());
        });
        ids.remove(null);
        Map<String, Person> known = people.byId(ids);
        Map<String, Revision> bases = revisions
                .findAllById(wanted.stream()
                        .map(Revision::basedOn)
                        .filter(one -> one != null)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Revision::id, one -> one));
        Map<String, Map<String, Integer>> cases = new HashMap<>();
        return wanted.stream()
                .map(one -> summary(
                        one,
                        bases.get(one.basedOn()),
                        known,
                        cases.computeIfAbsent(one.programme(), this::casesBySet)
                                .getOrDefault(one.setId() == null ? "" : one.setId(), 0)))
                .toList();
    }

    /** How many courses run on each set. */
    private Map<String, Integer> casesBySet(String programme) {
        String course = programmes.find(programme).map(Programme::course).orElse("");
        return counts.of(programme).stream()
                .filter(one -> one.process().equals(course))
                .collect(
                        Collectors.toMap(RunningCounts.Running::setId, RunningCounts.Running::instances, Integer::sum));
    }

    private RevisionSummary summary(Revision one, Revision base, Map<String, Person> known, int cases) {
        String me = current.id();
        boolean edited = one.beingEdited(clock.instant());
        return new RevisionSummary(
                one.id(),
                one.programme(),
                one.number(),
                one.title(),
                one.reason(),
                one.state(),
                base == null ? null : RevisionRef.of(base),
                PersonRef.of(known.get(one.author())),
                one.createdAt(),
                one.changedAt(),
                changedFiles(one, base),
                edited ? new Editor(one.editor(), known.get(one.editor()).name(), one.editingSince()) : null,
                PersonRef.of(known.get(one.approvedBy())),
                one.publishedAt(),
                one.effectiveOn(),
                cases,
                me.equals(one.author()) || files.hands(one.id()).contains(me),
                one.version());
    }

    private int changedFiles(Revision one, Revision base) {
        int all = files.list(one.id()).size();
        return base == null || all == 0 ? all : files.different(one.id(), base.id());
    }

    record RevisionRef(String id, int number, String title, RevisionState state) {
        static RevisionRef of(Revision revision) {
            return new RevisionRef(revision.id(), revision.number(), revision.title(), revision.state());
        }
    }

    record PersonRef(String id, String name) {
        static PersonRef of(Person person) {
            return person == null ? null : new PersonRef(person.id(), person.name());
        }
    }

    record Editor(String id, String name, Instant since) {}

    /**
     * @param cases how many courses run on it
     * @param mine whether one has made or edited it
     */
    record RevisionSummary(
            String id,
            String programme,
            int number,
            String title,
            String reason,
            RevisionState state,
            RevisionRef basedOn,
            PersonRef author,
            Instant createdAt,
            Instant changedAt,
            int changedFiles,
            Editor editor,
            PersonRef approvedBy,
            Instant publishedAt,
            LocalDate effectiveOn,
            int cases,
            boolean mine,
            int version) {}

    record Event(Instant at, PersonRef who, History.What what, String text) {}

    record FindingCounts(int errors, int warnings) {}

    /**
     * @param behind whether what is current has changed since it was begun
     * @param note the change note as it was edited; null before publication is asked for
     */
    record RevisionDetail(
            @JsonUnwrapped RevisionSummary summary,
            Map<String, RevisionRights.Right> can,
            boolean behind,
            List<Event> history,
            FindingCounts findings,
            String note,
            boolean tell) {}
}
