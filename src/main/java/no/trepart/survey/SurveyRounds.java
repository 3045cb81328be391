package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.casefile.Subjects;
import no.trepart.engine.Models;
import no.trepart.survey.RoundRows.LeftOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A pulse or survey in many enterprises at once, one time or regularly (PC-18). The model of the round says when; what begins
 * in an enterprise is the very process that would begin there alone.
 */
@Component
class SurveyRounds {

    private static final String SURVEY = "survey";

    private final RoundRows rows;
    private final WaveRows waves;
    private final Pulses pulses;
    private final Subjects subjects;
    private final Cases cases;
    private final Models models;
    private final Clock clock;

    SurveyRounds(
            RoundRows rows, WaveRows waves, Pulses pulses, Subjects subjects, Cases cases, Models models, Clock clock) {
        this.rows = rows;
        this.waves = waves;
        this.pulses = pulses;
        this.subjects = subjects;
        this.cases = cases;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Begins a round in all active enterprises of the plan.
     *
     * @param series what the rounds of the plan are about
     * @param day of the plan on which it begins
     * @param phases of the course in which an enterprise takes part
     * @return the day of the next round, if there is to be one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<LocalDate> start(String programme, String series, RoundPlan plan, LocalDate day, List<String> phases) {
        LocalDate today = LocalDate.now(clock);
        // Confirmed late, a round begins now, and the next after now.
        LocalDate begins = day.isAfter(today) ? day : today;
        Optional<LocalDate> next = plan.next(begins);
        String kind = SURVEY.equals(plan.starts()) ? WaveKind.interim(begins) : null;
        RoundRows.Round round = new RoundRows.Round(Identifier.next(), series, plan.starts(), kind, today);
        rows.add(round, programme);
        for (CaseFile file : cases.active(programme, plan.industry(), plan.region())) {
            if (phases.contains(file.phase())) {
                cases.hold(file.id());
                LeftOut why = whyNot(file, plan);
                rows.addCase(round.id(), file.id(), why == null ? begin(file, plan, kind, begins) : null, why);
            }
        }
        return next;
    }

    private LeftOut whyNot(CaseFile file, RoundPlan plan) {
        if (models.in(file.set(), plan.starts()).isEmpty()) {
            return LeftOut.olderModels;
        }
        boolean asked = plan.starts().equals(SURVEY)
                ? subjects.open(file.id(), SURVEY) > 0
                        || waves.ofCase(file.id()).stream().anyMatch(wave -> wave.state() == Wave.State.open)
                : pulses.isOpen(file.id());
        return asked ? LeftOut.asked : null;
    }

    private String begin(CaseFile file, RoundPlan plan, String kind, LocalDate day) {
        if (!plan.starts().equals(SURVEY)) {
            return pulses.begin(file);
        }
        Map<String, Object> prepared = plan.prepared(LocalDate.now(clock));
        boolean answeredBefore = !waves.ofCase(file.id()).isEmpty();
        if (!answeredBefore) {
            prepared.remove("questionnaire", WaveOpening.SAME_AGAIN);
        }
        return subjects.start(
                file.programme(),
                SURVEY,
                file.id(),
                "Undersøkelse %s".formatted(Words.month(YearMonth.from(day), false)),
                prepared,
                file.set(),
                Map.of("kind", kind));
    }
}
