package no.trepart.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Processes;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.RoleHolding;
import no.trepart.people.Roles;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.work.OptionSource.Context;
import no.trepart.work.WorkItemDetail.Answer;
import no.trepart.work.WorkItemDetail.Diagram;
import no.trepart.work.WorkItemDetail.May;
import no.trepart.work.WorkItemDetail.RoleRef;
import no.trepart.work.WorkItemDetail.Shown;
import no.trepart.work.WorkItemDetail.Why;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of one work item shows. */
@Component
@Transactional(readOnly = true)
class WorkPage {

    private final WorkItemRepository items;
    private final SubmissionRepository submissions;
    private final WorkViews views;
    private final WorkAccess access;
    private final WorkComments comments;
    private final Drafts drafts;
    private final Forms forms;
    private final Models models;
    private final Processes processes;
    private final Programmes programmes;
    private final People people;
    private final Roles roles;
    private final Prefill prefill;
    private final KnownFields known;
    private final CurrentPerson current;

    WorkPage(
            WorkItemRepository items,
            SubmissionRepository submissions,
            WorkViews views,
            WorkAccess access,
            WorkComments comments,
            Drafts drafts,
            Forms forms,
            Models models,
            Processes processes,
            Programmes programmes,
            People people,
            Roles roles,
            Prefill prefill,
            KnownFields known,
            CurrentPerson current) {
        this.items = items;
        this.submissions = submissions;
        this.views = views;
        this.access = access;
        this.comments = comments;
        this.drafts = drafts;
        this.forms = forms;
        this.models = models;
        this.processes = processes;
        this.programmes = programmes;
        this.people = people;
        this.roles = roles;
        this.prefill = prefill;
        this.known = known;
        this.current = current;
    }

    /** @throws Refused as not found when it is not for the person of this request */
    WorkItemDetail of(String id) {
        WorkItem item = items.findById(id).orElseThrow(Refused::notFound);
        access.refuseUnlessVisible(item);
        Programme programme = programmes.get(item.programme());
        WorkItemSummary summary = views.summary(item);
        Context context = access.context(item);
        Optional<Form> form = forms.of(item.definitionId(), item.step());
        List<Submission> standing = submissions.standing(id);
        List<WorkParty> mine = access.awaiting(item);
        Optional<Drafts.Draft> draft = drafts.find(current.id(), id);
        String cannot = cannot(item, mine);
        Outline outline = models.outline(item.definitionId());
        boolean stillSealed = item.sealed() && item.open();
        return new WorkItemDetail(
                summary,
                item.revision(),
                item.state(),
                outline.node(item.step())
                        .map(Outline.Node::documentation)
                        .map(Localized::here)
                        .orElse(null),
                why(item, programme),
                NextSteps.of(outline, item, programme),
                form.map(forms::schema).orElse(null),
                form.map(found -> forms.options(found, context)).orElse(Map.of()),
                withKnown(item, mine, data(item, standing, mine, draft)),
                draft.map(Drafts.Draft::savedAt).orElse(null),
                stillSealed,
                answers(
                        standing.stream()
                                .filter(one -> !stillSealed || one.personId().equals(current.id()))
                                .toList(),
                        programme,
                        context),
                item.shows().stream()
                        .map(step -> shown(item, step, programme, context))
                        .flatMap(Optional::stream)
                        .toList(),
                may(item, mine, cannot, programme),
                cannot,
                diagram(item, outline),
                comments.of(id));
    }

    private String cannot(WorkItem item, List<WorkParty> mine) {
        if (!item.open()) {
            return null;
        }
        Localized reason = null;
        if (item.onHold()) {
            reason = new Localized(
                    "Saken er satt på pause. Oppgaven venter til den er i gang igjen.",
                    "The case is paused. The task waits until it goes on.");
        } else if (mine.isEmpty()) {
            reason = new Localized(
                    "Oppgaven venter ikke på en rolle du har.", "The task does not wait for a role you hold.");
        } else if (item.claimedBy() != null && !item.claimedBy().equals(current.id())) {
            String name = people.get(item.claimedBy()).name();
            reason = new Localized("%s har tatt oppgaven.".formatted(name), "%s has taken the task.".formatted(name));
        }
        return reason == null ? null : reason.here();
    }

    private Map<String, Object> data(
            WorkItem item, List<Submission> standing, List<WorkParty> mine, Optional<Drafts.Draft> draft) {
        if (draft.isPresent() && item.open()) {
            return draft.get().data();
        }
        Optional<Submission> shared = item.signing() == Signing.separately
                ? standing.stream()
                        .filter(one -> one.personId().equals(current.id()))
                        .reduce((first, second) -> second)
                : standing.stream().reduce((first, second) -> second);
        if (shared.isPresent()) {
            return Forms.data(shared.get().data());
        }
        return mine.isEmpty() ? Map.of() : prefill.of(item);
    }

    private Map<String, Object> withKnown(WorkItem item, List<WorkParty> mine, Map<String, Object> data) {
        if (!item.open() || mine.isEmpty()) {
            return data;
        }
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.putAll(known.of(item));
        return all;
    }

    private List<Submission> earlier(WorkItem item, String step) {
        return submissions.earlier(item.processInstanceId(), item.subjectId(), item.caseId(), step);
    }

    private Optional<Shown> shown(WorkItem item, String step, Programme programme, Context context) {
        List<Submission> found = earlier(item, step);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Submission> together = Submission.together(found);
        String title = models.outline(found.get(0).definitionId())
                .node(step)
                .map(node -> node.name().here())
                .orElse(step);
        return Optional.of(new Shown(step, title, answers(together, programme, context)));
    }

    List<Answer> answers(Collection<Submission> given, Programme programme, Context context) {
        Map<String, Person> who =
                people.byId(given.stream().map(Submission::personId).collect(Collectors.toSet()));
        List<Answer> answers = new ArrayList<>();
        for (List<Submission> same : byContent(given)) {
            Submission one = same.get(0);
            String signers = same.stream()
                    .map(each -> programme.laneName(each.role()).here())
                    .distinct()
                    .collect(Collectors.joining(", "));
            forms.of(one.definitionId(), one.step())
                    .ifPresent(form -> answers.add(new Answer(
                            who.get(one.personId()).ref(),
                            one.role(),
                            signers,
                            one.at(),
                            forms.entries(form, Forms.data(one.data()), context))));
        }
        return answers;
    }

    /** What several have signed together is one content, shown once; what each has answered is that party's own. */
    private Collection<List<Submission>> byContent(Collection<Submission> given) {
        Set<String> shared = items
                .findAllById(given.stream()
                        .map(Submission::workItemId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(item -> item.signing() == Signing.all)
                .map(WorkItem::id)
                .collect(Collectors.toSet());
        return given.stream()
                .collect(Collectors.groupingBy(
                        one -> shared.contains(one.workItemId()) ? one.workItemId() + one.hash() : one.id(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private May may(WorkItem item, List<WorkParty> mine, String cannot, Programme programme) {
        boolean answer = item.open() && cannot == null && !mine.isEmpty();
        boolean taken = item.claimedBy() != null;
        boolean takenByMe = current.id().equals(item.claimedBy());
        boolean single = item.signing() == Signing.single;
        boolean othersHold = mine.stream()
                        .flatMap(party -> roles.holders(party.routedTo()).stream())
                        .map(holding -> holding.person().id())
                        .distinct()
                        .count()
                > 1;
        return new May(
                answer,
                answer && single && !taken && othersHold,
                item.open() && taken && (takenByMe || !mine.isEmpty() || access.leads(item)),
                answer && single && othersHold,
                access.mayRepresent(item).stream()
                        .map(party -> new RoleRef(
                                party.seat().role(),
                                programme.laneName(party.seat().role()).here()))
                        .toList(),
                item.open());
    }

    private Why why(WorkItem item, Programme programme) {
        List<WorkParty> mine = access.awaiting(item);
        List<Person.Ref> others = item.parties().stream()
                .filter(party -> mine.isEmpty() || mine.contains(party))
                .flatMap(party -> roles.holders(party.routedTo()).stream())
                .map(RoleHolding::person)
                .filter(person -> !person.id().equals(current.id()))
                .map(Person::ref)
                .distinct()
                .toList();
        Localized lane = programme.laneName(item.lane());
        Localized text;
        if (mine.stream().anyMatch(WorkParty::vacant)) {
            text = new Localized(
                    "Ingen har rollen oppgaven hører til. Da går den til deg som leder programmet.",
                    "Nobody holds the role this task belongs to, so it comes to you who lead the programme.");
        } else if (mine.isEmpty()) {
            text = new Localized(
                    "Oppgaven hører til %s.".formatted(lane.nb().toLowerCase()),
                    "The task belongs to %s.".formatted(lane.en().toLowerCase()));
        } else {
            Localized role = programme.laneName(mine.get(0).seat().role());
            text = item.body()
                    ? new Localized(
                            "Du er %s og dermed med i %s."
                                    .formatted(
                                            role.nb().toLowerCase(), lane.nb().toLowerCase()),
                            "You are %s and so part of %s."
                                    .formatted(
                                            role.en().toLowerCase(), lane.en().toLowerCase()))
                    : new Localized(
                            "Du er %s.".formatted(role.nb().toLowerCase()),
                            "You are %s.".formatted(role.en().toLowerCase()));
        }
        return new Why(text.here(), lane.here(), item.routedBy(), others);
    }

    private Diagram diagram(WorkItem item, Outline outline) {
        return new Diagram(
                item.definitionId(),
                outline.process(),
                outline.name().here(),
                item.open() ? List.of(item.step()) : List.of(),
                processes.passed(item.processInstanceId()),
                outline.name().here());
    }
}
