package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseFacts;
import no.trepart.casefile.Timeline;
import no.trepart.engine.Processes;
import no.trepart.programme.Questionnaire;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Extends, closes and releases waves; the model says when. */
@Component
@Transactional
class Waves {

    private final WaveRows rows;
    private final Processes processes;
    private final Timeline timeline;
    private final CaseFacts facts;
    private final Tallies tallies;
    private final Totals totals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waves(
            WaveRows rows,
            Processes processes,
            Timeline timeline,
            CaseFacts facts,
            Tallies tallies,
            Totals totals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.processes = processes;
        this.timeline = timeline;
        this.facts = facts;
        this.tallies = tallies;
        this.totals = totals;
        this.events = events;
        this.clock = clock;
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
