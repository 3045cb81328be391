package no.trepart.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseFacts;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.casefile.Timeline;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;
import no.trepart.engine.Processes;
import no.trepart.engine.Processes.Awaited;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.work.OptionSource.Context;
import no.trepart.work.OptionSource.Option;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may tell a running case: to pause, to withdraw, that a visit is moved. Offered by the models: wherever a
 * case awaits a message whose event names the roles it is {@code offeredTo}.
 */
@Service
@Transactional
class CaseActions {

    private final Access access;
    private final Cases cases;
    private final Processes processes;
    private final Models models;
    private final Programmes programmes;
    private final CaseSeats seats;
    private final CurrentPerson current;
    private final Forms forms;
    private final FormRules rules;
    private final SubmissionRepository submissions;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final Clock clock;

    CaseActions(
            Access access,
            Cases cases,
            Processes processes,
            Models models,
            Programmes programmes,
            CaseSeats seats,
            CurrentPerson current,
            Forms forms,
            FormRules rules,
            SubmissionRepository submissions,
            Timeline timeline,
            CaseFacts facts,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.processes = processes;
        this.models = models;
        this.programmes = programmes;
        this.seats = seats;
        this.current = current;
        this.forms = forms;
        this.rules = rules;
        this.submissions = submissions;
        this.timeline = timeline;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Action> offered(String caseId) {
        CaseFile file = access.visible(caseId);
        List<Action> actions = new ArrayList<>();
        for (Offer offer : offers(file)) {
            Optional<Form> form =
                    forms.of(offer.awaited().definitionId(), offer.node().id());
            actions.add(new Action(
                    offer.node().id(),
                    "message",
                    offer.node().name().here(),
                    offer.node().documentation() == null
                            ? null
                            : offer.node().documentation().here(),
                    form.map(forms::schema).orElse(null),
                    form.map(found -> forms.options(found, context(file))).orElse(Map.of())));
        }
        return actions;
    }

    /**
     * Tells the case.
     *
     * @throws Refused as not found when the case does not await it, or not from this person
     */
    void tell(String caseId, String action, Map<String, Object> data) {
        // What is told starts work in the models the case follows: not while it is moved to others.
        cases.hold(caseId);
        CaseFile file = access.visible(caseId);
        Offer offer = offers(file).stream()
                .filter(one -> one.node().id().equals(action))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Kind.CONFLICT,
                        "not-offered",
                        new Localized(
                                "Dette er ikke mulig i saken nå, eller ikke for rollen din.",
                                "This is not possible in the case now, or not for your role.")));
        Optional<Form> form = forms.of(offer.awaited().definitionId(), action);
        Map<String, Object> clean = form.map(found ->
                        rules.check(found, data == null ? Map.of() : data, forms.options(found, context(file))))
                .orElse(Map.of());
        submissions.saveAndFlush(new Submission(
                file.id(),
                offer.awaited().definitionId(),
                action,
                Forms.canonical(clean),
                current.id(),
                offer.role(),
                clock.instant()));
        timeline.note(file.id(), "action", offer.node().name(), null, current.id(), offer.role(), null);
        Map<String, Object> deciding =
                form.map(found -> Deciding.variables(found, List.of(clean))).orElse(Map.of());
        processes.message(offer.awaited(), deciding);
        facts.changed(file.id());
    }

    private List<Offer> offers(CaseFile file) {
        Programme programme = programmes.get(file.programme());
        Set<Seat> mine = current.seats();
        Set<String> running = running(file);
        List<Offer> offers = new ArrayList<>();
        for (Awaited awaited : processes.awaited(file.id())) {
            Outline outline = models.outline(awaited.definitionId());
            outline.node(awaited.element())
                    .filter(node -> node.properties().containsKey("offeredTo"))
                    .filter(node -> !startsWhatRuns(outline, node, running))
                    .flatMap(node -> role(programme, file, node, mine).map(role -> new Offer(awaited, node, role)))
                    .ifPresent(offers::add);
        }
        return offers;
    }

    /** An enterprise that is paused is not asked to pause again, though its model would take the message. */
    private static boolean startsWhatRuns(Outline outline, Node node, Set<String> running) {
        return node.kind() == Kind.START
                && outline.all()
                        .filter(around -> around.kind() == Kind.EVENT_SUB_PROCESS)
                        .filter(around -> around.children().contains(node))
                        .anyMatch(around -> running.contains(around.id()));
    }

    private Set<String> running(CaseFile file) {
        return processes.positions(file.id()).stream()
                .flatMap(position -> position.current().keySet().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<String> role(Programme programme, CaseFile file, Node node, Set<Seat> mine) {
        for (String lane : node.properties().get("offeredTo").strip().split("\\s*,\\s*")) {
            for (String role : programme.rolesOf(lane)) {
                if (mine.contains(seats.seat(file, role))) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }

    private static Context context(CaseFile file) {
        return new Context(file.programme(), file.id(), null, file.industry());
    }

    private record Offer(Awaited awaited, Node node, String role) {}

    record Action(
            String id,
            String kind,
            String name,
            String description,
            JsonNode form,
            Map<String, List<Option>> options) {}
}
