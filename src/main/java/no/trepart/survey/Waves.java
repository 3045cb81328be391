package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Answers;
import no.trepart.casefile.CaseFacts;
import no.trepart.casefile.Timeline;
import no.trepart.engine.Decisions;
import no.trepart.engine.Models;
import no.trepart.engine.Processes;
import no.trepart.engine.StepCall;
import no.trepart.programme.Questionnaire;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, extends, closes and releases waves; the model says when. */
@Component
@Transactional
class Waves {

    /** Chosen in the form instead of a file: the questions that were frozen last time. */
    static final String SAME_AGAIN = "same-again";

    private final WaveRows rows;
    private final Models models;
    private final Decisions decisions;
    private final Processes processes;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final Units units;
    private final Circumstances circumstances;
    private final Tallies tallies;
    private final Totals totals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waves(
            WaveRows rows,
            Models models,
            Decisions decisions,
            Processes processes,
            Timeline timeline,
            CaseFacts facts,
            Units units,
            Circumstances circumstances,
            Tallies tallies,
            Totals totals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.models = models;
        this.decisions = decisions;
        this.processes = processes;
        this.timeline = timeline;
        this.facts = facts;
        this.units = units;
        this.circumstances = circumstances;
        this.tallies = tallies;
        this.totals = totals;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a wave as the answer to a form asks for, on questions that are frozen from now on (IB-19). */
    void open(StepCall call, Map<String, Object> plan) {
        String caseId = call.caseId().orElseThrow();
        String kind = String.valueOf(call.variable("kind"));
        String chosen = Answers.text(plan, "questionnaire");
        String hash = SAME_AGAIN.equals(chosen) ? again(caseId) : frozen(call.set(), chosen);
        Questionnaire questionnaire = rows.questionnaire(hash);
        LocalDate opens = LocalDate.parse(Answers.text(plan, "opensOn"));
        Wave wave = new Wave(
                Identifier.next(),
                call.programme(),
                caseId,
                call.processInstanceId(),
                call.required("closes"),
                call.required("by"),
                kind,
                questionnaire.id(),
                hash,
                opens,
                LocalDate.parse(Answers.text(plan, "closesOn")),
                "codes".equals(Answers.text(plan, "access")) ? Wave.Access.codes : Wave.Access.link,
                freeDoor(),
                AnswerCode.newSecret(),
                Answers.text(plan, "context"),
                Wave.State.open,
                null,
                null,
                null,
                limits(call.set(), kind),
                "room".equals(Answers.text(plan, "manner")) ? Wave.Manner.room : Wave.Manner.period,
                0,
                Wave.Care.of(
                        call.properties().get("hosts"),
                        call.properties().get("remindTo"),
                        days(plan.get("remindBefore"))));
        rows.add(wave, targets(call.required("targets"), plan, questionnaire));
        units.add(wave.id(), Answers.text(plan, "units"));
        circumstances.add(wave.id(), call.properties().get("beside"), form(call), plan);
        timeline.note(
                caseId,
                "survey",
                new Localized(
                        "Undersøkelsen er åpen til %s".formatted(Words.day(wave.closesOn(), false)),
                        "The survey is open until %s".formatted(Words.day(wave.closesOn(), true))));
    }

    /** The form of the step the plan comes from; null when the model has it elsewhere. */
    private byte[] form(StepCall call) {
        String name = "/%s.form".formatted(call.required("from"));
        return models.files(call.set()).entrySet().stream()
                .filter(file -> file.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private String again(String caseId) {
        return rows.ofCase(caseId).stream()
                .findFirst()
                .map(Wave::hash)
                .orElseThrow(() -> new IllegalStateException("no earlier survey in case " + caseId));
    }

    private String frozen(String set, String questionnaire) {
        String path = Questionnaire.FOLDER + questionnaire + ".yml";
        byte[] content = models.files(set).get(path);
        if (content == null) {
            throw new IllegalStateException("set %s has no %s".formatted(set, path));
        }
        return rows.freeze(path, content);
    }

    private String freeDoor() {
        for (; ; ) {
            String door = AnswerCode.newDoor();
            if (rows.byDoor(door).isEmpty()) {
                return door;
            }
        }
    }

    private Disclosure limits(String set, String kind) {
        return decisions
                .first(set, "disclosure", Map.of("kind", kind))
                .map(rule -> new Disclosure(
                        number(rule, "smallestGroup", Disclosure.STANDARD.group()),
                        number(rule, "smallestDetail", Disclosure.STANDARD.detail()),
                        number(rule, "smallestOption", Disclosure.STANDARD.option()),
                        number(rule, "smallestForText", Disclosure.STANDARD.text())))
                .orElse(Disclosure.STANDARD);
    }

    private static String days(Object chosen) {
        return chosen instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : "";
    }

    private static int number(Map<String, Object> rule, String output, int standard) {
        return rule.get(output) instanceof Number given ? given.intValue() : standard;
    }

    /** @param pairs {@code group:field, ...}; a group the model does not name has no target and cannot answer */
    private static Map<String, Integer> targets(String pairs, Map<String, Object> plan, Questionnaire questionnaire) {
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (String pair : pairs.strip().split("\\s*,\\s*")) {
            String[] parts = pair.split(":");
            boolean asked = questionnaire.respondents().stream()
                    .anyMatch(one -> one.id().equals(parts[0]));
            if (asked) {
                targets.put(parts[0], plan.get(parts[1]) instanceof Number invited ? invited.intValue() : 0);
            }
        }
        return targets;
    }

    /** Closes on its day; what was closed early stays as it is. */
    void close(String processInstanceId) {
        rows.ofProcess(processInstanceId).ifPresent(wave -> {
            if (wave.state() == Wave.State.open) {
                events.publishEvent(new WaveClosing(wave.id()));
                rows.locked(wave.id());
                rows.close(wave.id(), today(), null);
                noteClosed(wave);
            }
        });
    }

    /**
     * Closes before its day; the model goes on at once.
     *
     * @throws Refused when it is not open
     */
    void closeEarly(String id, String reason) {
        Wave wave = rows.locked(id).orElseThrow(Refused::notFound);
        wave.refuseUnlessOpen();
        rows.close(id, today(), reason);
        noteClosed(wave);
        moveEnd(wave, today());
        facts.changed(wave.caseId());
    }

    private void noteClosed(Wave wave) {
        Response response = response(wave);
        timeline.note(
                wave.caseId(),
                "survey",
                new Localized(
                        "Undersøkelsen er stengt: %d av %d har svart"
                                .formatted(response.answered(), response.invited()),
                        "The survey is closed: %d of %d have answered"
                                .formatted(response.answered(), response.invited())));
    }

    /**
     * Gives an open wave, or one that its date has just closed, more time.
     *
     * @throws Refused when it has ended for good
     */
    void extend(String id, LocalDate until) {
        Wave wave = rows.locked(id).orElseThrow(Refused::notFound);
        wave.refuseUnlessExtendable(until, today());
        rows.extend(id, until);
        moveEnd(wave, until);
        timeline.note(
                wave.caseId(),
                "survey",
                new Localized(
                        "Undersøkelsen er forlenget til %s".formatted(Words.day(until, false)),
                        "The survey is extended until %s".formatted(Words.day(until, true))));
    }

    private void moveEnd(Wave wave, LocalDate to) {
        processes.waiting(wave.caseId()).stream()
                .filter(waiting -> waiting.element().equals(wave.closesElement()))
                .forEach(waiting -> processes.move(
                        waiting, to.atStartOfDay(ZoneId.of("Europe/Oslo")).toInstant()));
    }

    /** @throws Refused while it is open */
    void release(String processInstanceId) {
        Wave found = rows.ofProcess(processInstanceId).orElseThrow();
        Wave wave = rows.locked(found.id()).orElseThrow();
        wave.refuseUnlessReleasable();
        rows.release(wave.id(), today());
        totals.released(rows.find(wave.id()).orElseThrow());
        timeline.note(
                wave.caseId(),
                "survey",
                new Localized("Resultatene er frigitt til partene", "The results are released to the parties"));
    }

    /**
     * Whether these groups together answered "don't know" that often. Said of no fewer than the floor, and only as a yes or
     * no, which follows from no single answer.
     */
    @Transactional(readOnly = true)
    boolean manyDontKnow(String processInstanceId, List<String> groups, int percent) {
        Wave wave = rows.ofProcess(processInstanceId).orElseThrow();
        int people = rows.targets(wave.id()).entrySet().stream()
                .filter(one -> groups.contains(one.getKey()))
                .mapToInt(one -> one.getValue().answered())
                .sum();
        if (people < Disclosure.FLOOR) {
            return false;
        }
        Tallies.Counted counted = tallies.of(wave.id());
        int given = 0;
        int unknown = 0;
        for (Questionnaire.Item item : rows.questionnaire(wave.hash()).items()) {
            for (String group : item.scale().hasNoAnswer() ? groups : List.<String>of()) {
                Map<String, Integer> answers = counted.answers(Ballot.ITEM + item.id(), group);
                given += Tallies.Counted.sum(answers, answer -> !answer.equals(Ballot.NOT_RELEVANT));
                unknown += answers.getOrDefault(Ballot.DONT_KNOW, 0);
            }
        }
        return given > 0 && unknown * 100 >= percent * given;
    }

    /** Changes how many a group has; not below those who have answered. */
    void invite(String id, Map<String, Integer> targets) {
        Wave wave = rows.locked(id).orElseThrow(Refused::notFound);
        wave.refuseUnlessOpen();
        targets.forEach((respondent, invited) -> rows.target(id, respondent, invited));
    }

    @Transactional(readOnly = true)
    Response response(Wave wave) {
        return Response.of(rows.targets(wave.id()), rows.questionnaire(wave.hash()), wave.limits());
    }

    @Transactional(readOnly = true)
    List<Wave> ofCase(String caseId) {
        return rows.ofCase(caseId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
