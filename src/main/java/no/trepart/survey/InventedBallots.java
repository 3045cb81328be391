package no.trepart.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Option;
import org.springframework.stereotype.Component;

/**
 * Answers of invented people, for waves that are only for show. They are counted as all others are; a wave that somebody
 * has answered is left alone.
 */
@Component
public class InventedBallots {

    private static final String[] REMARKS = {
        "Mer tid til overlapping mellom vaktene, det ville hjulpet mye.",
        "Godt samhold her. Det er bra at vi blir spurt.",
        "Jeg skulle ønske vi fikk vite hva som skjer med avvikene vi melder.",
        "Flere faste stillinger ville gitt roligere vakter.",
        "Lederen vår lytter, men har for lite tid.",
    };

    private final WaveRows rows;
    private final Ballots ballots;
    private final Units units;
    private final PulseRows pulses;

    InventedBallots(WaveRows rows, Ballots ballots, Units units, PulseRows pulses) {
        this.pulses = pulses;
        this.units = units;
        this.rows = rows;
        this.ballots = ballots;
    }

    /** Two thirds of those invited answer; after a baseline a little better than the first time. */
    public void fill(String waveId, RandomGenerator chance) {
        fill(waveId, 1, chance);
    }

    /** Waves that are open have come some of the way. */
    public void begin(LocalDate today, RandomGenerator chance) {
        rows.open(today).forEach(wave -> fill(wave, 0.3 + chance.nextDouble() * 0.5, chance));
    }

    /** All parties answer a pulse in which nobody has, the manager a little more content than the others. */
    public void pulse(String pulseId, RandomGenerator chance) {
        PulseRows.Pulse pulse = pulses.find(pulseId).orElseThrow();
        if (!pulses.whoAnswered(pulseId).isEmpty()) {
            return;
        }
        Questionnaire questionnaire = rows.questionnaire(pulse.hash());
        for (String role : pulse.roles()) {
            pulses.answered(pulseId, role);
            int liking = role.equals("management") ? 1 : 0;
            questionnaire.items().stream()
                    .filter(item -> item.isFor(role))
                    .forEach(item -> pulses.widen(pulseId, item.id(), 2 + liking + chance.nextInt(3)));
        }
    }

    private void fill(String waveId, double share, RandomGenerator chance) {
        Wave wave = rows.find(waveId).orElseThrow();
        Map<String, WaveRows.Target> targets = rows.targets(waveId);
        if (targets.values().stream().anyMatch(one -> one.answered() > 0)) {
            return;
        }
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        boolean again = rows.ofCase(wave.caseId()).size() > 1;
        // the same for both waves of an enterprise, so that they can be compared
        Map<String, Double> mood = questionnaire.dimensions().stream()
                .collect(Collectors.toMap(
                        Questionnaire.Dimension::id,
                        one -> 2.6 + Math.floorMod((wave.caseId() + one.id()).hashCode(), 130) / 100.0));
        // in some places the representatives are told little, and say so the first time
        boolean inTheDark = !again && Math.floorMod(wave.caseId().hashCode(), 6) == 0;
        List<String> inUnits = List.copyOf(units.of(waveId).keySet());
        List<Ballot> all = new ArrayList<>();
        targets.forEach((respondent, target) -> {
            for (int i = 0; i < Math.round(target.invited() * (target.invited() < 5 ? 0.9 : 0.66) * share); i++) {
                Ballot ballot = ballot(questionnaire, respondent, mood, again, inTheDark, chance);
                all.add(
                        inUnits.isEmpty()
                                ? ballot
                                : new Ballot(
                                        respondent, inUnits.get(chance.nextInt(inUnits.size())), ballot.answers()));
            }
        });
        if (!all.isEmpty()) {
            ballots.count(wave, all);
        }
    }

    private static Ballot ballot(
            Questionnaire questionnaire,
            String respondent,
            Map<String, Double> mood,
            boolean again,
            boolean inTheDark,
            RandomGenerator chance) {
        Map<String, String> answers = new LinkedHashMap<>();
        double own = chance.nextGaussian() * 0.5;
        int unsure = respondent.equals("employee") ? 4 : inTheDark && !respondent.equals("management") ? 45 : 9;
        for (Item item : questionnaire.items()) {
            if (item.isFor(respondent) && chance.nextInt(100) >= 3) {
                String answer = answer(questionnaire, item, respondent, mood, own, again, unsure, chance);
                if (!answer.isEmpty()) {
                    answers.put(item.id(), answer);
                }
            }
        }
        return new Ballot(respondent, answers);
    }

    private static String answer(
            Questionnaire questionnaire,
            Item item,
            String respondent,
            Map<String, Double> mood,
            double own,
            boolean again,
            int unsure,
            RandomGenerator chance) {
        List<Option> choices = item.choices();
        return switch (item.scale()) {
            case text -> chance.nextInt(9) == 0 ? REMARKS[chance.nextInt(REMARKS.length)] : "";
            case number -> String.valueOf(chance.nextInt(7));
            case several -> choices.get(chance.nextInt(choices.size())).id();
            case planned -> choices.get(chance.nextInt(choices.size())).id();
            default -> {
                if (chance.nextInt(100) < unsure) {
                    yield chance.nextInt(4) == 0 ? Ballot.NOT_RELEVANT : Ballot.DONT_KNOW;
                }
                Questionnaire.Dimension dimension =
                        questionnaire.dimension(item.dimension()).orElseThrow();
                boolean high = dimension.good() == Questionnaire.Good.high;
                double better = (again ? 0.35 : 0) + (respondent.equals("management") ? 0.5 : 0) + own;
                double score = mood.get(item.dimension()) + (high ? better : -better) + chance.nextGaussian() * 0.8;
                long step = Math.max(1, Math.min(5, Math.round(score)));
                yield String.valueOf(item.reverse() ? 6 - step : step);
            }
        };
    }
}
