package no.trepart.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.casefile.CaseFile;
import no.trepart.programme.Questionnaire;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pulses of a case, for those who see it: the distance between the parties in three words, never an answer. */
@Component
@Transactional(readOnly = true)
class PulseViews {

    private final Pulses pulses;
    private final PulseGaps gaps;
    private final PulseRows rows;
    private final WaveRows waves;

    PulseViews(Pulses pulses, PulseGaps gaps, PulseRows rows, WaveRows waves) {
        this.pulses = pulses;
        this.gaps = gaps;
        this.rows = rows;
        this.waves = waves;
    }

    /** Newest first, with the questions of the one that is open. */
    View of(CaseFile file) {
        List<PulseRows.Pulse> all = rows.ofCase(file.id());
        Optional<PulseRows.Pulse> open =
                all.stream().filter(PulseRows.Pulse::open).findFirst();
        Asking asking = open.map(pulse -> asking(file, pulse)).orElse(null);
        return new View(
                pulses.mayAsk(file) && open.isEmpty(),
                asking,
                all.stream().filter(pulse -> !pulse.open()).map(this::shown).toList());
    }

    private Asking asking(CaseFile file, PulseRows.Pulse pulse) {
        Questionnaire questionnaire = waves.questionnaire(pulse.hash());
        Set<String> answered = rows.whoAnswered(pulse.id());
        Optional<String> mine = pulses.asked(file, pulse);
        return new Asking(
                questionnaire.title().here(),
                questionnaire.intro().here(),
                mine.filter(role -> !answered.contains(role)).isPresent(),
                pulse.askedOn(),
                answered.size(),
                pulse.roles().size(),
                questionnaire.items().stream()
                        .map(item -> new Question(
                                item.id(),
                                mine.map(item::textFor).orElse(item.text()).here(),
                                item.scale().options().stream()
                                        .map(one -> new Results.Choice(
                                                one.id(), one.name().here()))
                                        .toList()))
                        .toList());
    }

    private Shown shown(PulseRows.Pulse pulse) {
        Questionnaire questionnaire = waves.questionnaire(pulse.hash());
        if (!gaps.complete(pulse)) {
            return new Shown(pulse.askedOn(), null, List.of());
        }
        Map<String, Integer> ranges = rows.ranges(pulse.id());
        return new Shown(
                pulse.askedOn(),
                Distance.of(gaps.distance(pulse).orElse(0)),
                questionnaire.items().stream()
                        .map(item -> new Apart(
                                item.id(), item.text().here(), Distance.of(ranges.getOrDefault(item.id(), 0))))
                        .toList());
    }

    /** How far the parties are from each other; no number, since of three people a number tells too much. */
    enum Distance {
        close,
        some,
        far;

        static Distance of(double steps) {
            return steps < 1.5 ? close : steps < 2.5 ? some : far;
        }
    }

    /**
     * @param mayAsk whether the reader may ask for a pulse now
     * @param open null when none awaits answers
     */
    record View(boolean mayAsk, Asking open, List<Shown> earlier) {}

    /** @param mine whether the reader is asked and has not answered */
    record Asking(
            String title,
            String intro,
            boolean mine,
            LocalDate askedOn,
            int answered,
            int asked,
            List<Question> questions) {}

    record Question(String id, String text, List<Results.Choice> choices) {}

    /** @param distance null when not everybody answered */
    record Shown(LocalDate askedOn, Distance distance, List<Apart> questions) {}

    record Apart(String id, String text, Distance distance) {}
}
