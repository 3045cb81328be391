package no.trepart.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Timeline;
import no.trepart.engine.Decisions;
import no.trepart.engine.Models;
import no.trepart.engine.StepCall;
import no.trepart.programme.Questionnaire;
import no.trepart.work.Form;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens waves; the model says when. */
@Component
@Transactional
class WaveOpening {

    /** Chosen in the form instead of a file: the questions that were frozen last time. */
    static final String SAME_AGAIN = "same-again";

    private final WaveRows rows;
    private final Models models;
    private final Decisions decisions;
    private final Timeline timeline;
    private final Units units;
    private final Circumstances circumstances;
    private final ApplicationEventPublisher events;

    WaveOpening(
            WaveRows rows,
            Models models,
            Decisions decisions,
            Timeline timeline,
            Units units,
            Circumstances circumstances,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.models = models;
        this.decisions = decisions;
        this.timeline = timeline;
        this.units = units;
        this.circumstances = circumstances;
        this.events = events;
    }

    /** Opens a wave as the answer to a form asks for, on questions that are frozen from now on (IB-19). */
    void open(StepCall call, Map<String, Object> plan) {
        String caseId = call.caseId().orElseThrow();
        String kind = String.valueOf(call.variable("kind"));
        String chosen = Answers.text(plan, "questionnaire");
        String hash = SAME_AGAIN.equals(chosen) ? again(caseId) : rows.freeze(models.files(call.set()), chosen);
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
        models.form(call.set(), call.process(), call.required("from"))
                .map(Form::read)
                .ifPresent(
                        form -> circumstances.add(wave.id(), call.properties().get("beside"), form, plan));
        events.publishEvent(
                new SurveyOpened(wave.programme(), caseId, wave.care().remindTo(), wave.opensOn(), wave.closesOn()));
        timeline.note(
                caseId,
                "survey",
                new Localized(
                        "Undersøkelsen er åpen til %s".formatted(Words.day(wave.closesOn(), false)),
                        "The survey is open until %s".formatted(Words.day(wave.closesOn(), true))));
    }

    private String again(String caseId) {
        return rows.ofCase(caseId).stream()
                .findFirst()
                .map(Wave::hash)
                .orElseThrow(() -> new IllegalStateException("no earlier survey in case " + caseId));
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
}
