package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.CaseFacts;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.casefile.Subjects;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Processes;
import no.trepart.engine.StepCall;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A pulse: a few questions to the parties of a case now and then (N-9). */
@Component
@Transactional
class Pulses {

    static final String PROCESS = "pulse";

    private final PulseRows rows;
    private final PulseGaps gaps;
    private final WaveRows waves;
    private final Models models;
    private final Processes processes;
    private final Programmes programmes;
    private final Cases cases;
    private final CaseSeats seats;
    private final CaseFacts facts;
    private final Subjects subjects;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pulses(
            PulseRows rows,
            PulseGaps gaps,
            WaveRows waves,
            Models models,
            Processes processes,
            Programmes programmes,
            Cases cases,
            CaseSeats seats,
            CaseFacts facts,
            Subjects subjects,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.gaps = gaps;
        this.waves = waves;
        this.models = models;
        this.processes = processes;
        this.programmes = programmes;
        this.cases = cases;
        this.seats = seats;
        this.facts = facts;
        this.subjects = subjects;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person of this request may ask for a pulse: those whom the start of the model names. */
    @Transactional(readOnly = true)
    boolean mayAsk(CaseFile file) {
        return models.in(file.set(), PROCESS).stream()
                .flatMap(Outline::all)
                .map(node -> node.properties().get("wantedBy"))
                .filter(offered -> offered != null)
                .flatMap(offered -> roles(file, offered))
                .anyMatch(role -> current.holds(seats.seat(file, role)));
    }

    /** @throws Refused when it is not theirs to ask, or a pulse is open already */
    void ask(CaseFile file) {
        if (!mayAsk(file)) {
            throw Refused.forbidden(
                    "Bare veilederne i saken kan be om en puls.", "Only the advisors of the case can ask for a pulse.");
        }
        if (isOpen(file.id())) {
            throw Wave.refused(
                    "pulse-open",
                    "Det er allerede en puls som venter på svar.",
                    "There is a pulse already that awaits answers.");
        }
        begin(file);
    }

    /** @return id of what has begun */
    String begin(CaseFile file) {
        return subjects.start(
                file.programme(),
                PROCESS,
                file.id(),
                "Puls %s".formatted(Words.day(today(), false)),
                Map.of(),
                file.set());
    }

    boolean isOpen(String caseId) {
        return rows.newest(caseId).filter(PulseRows.Pulse::open).isPresent();
    }

    void open(StepCall call) {
        String caseId = call.caseId().orElseThrow();
        CaseFile file = cases.get(caseId);
        rows.add(new PulseRows.Pulse(
                Identifier.next(),
                caseId,
                call.processInstanceId(),
                call.required("closes"),
                waves.freeze(models.files(call.set()), call.required("questionnaire")),
                roles(file, call.required("asks")).distinct().toList(),
                today(),
                true));
    }

    private Stream<String> roles(CaseFile file, String lanes) {
        return Stream.of(lanes.strip().split("\\s*,\\s*"))
                .flatMap(lane -> programmes.get(file.programme()).rolesOf(lane).stream());
    }

    /**
     * Counts a party's answers. When they are the last, the model goes on at once.
     *
     * @throws Refused when no pulse is open, the party has answered, it is not asked, or an answer is missing
     */
    void answer(CaseFile file, Map<String, String> answers) {
        PulseRows.Pulse pulse = rows.newest(file.id())
                .filter(PulseRows.Pulse::open)
                .orElseThrow(() -> Wave.refused(
                        "no-pulse", "Det er ingen puls å svare på nå.", "There is no pulse to answer now."));
        String role = asked(file, pulse)
                .orElseThrow(() -> Refused.forbidden(
                        "Bare ledelsen, tillitsvalgt og verneombud svarer på pulsen.",
                        "Only management, union representative and safety representative answer the pulse."));
        Ballot ballot = new Ballot(role, answers).checked(waves.questionnaire(pulse.hash()));
        boolean whole = waves.questionnaire(pulse.hash()).items().stream()
                .filter(item -> item.isFor(role))
                .allMatch(item -> ballot.answers().getOrDefault(item.id(), "").matches("[1-5]"));
        if (!whole) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "answers",
                    new Localized("Svar på alle spørsmålene.", "Answer all the questions."));
        }
        if (!rows.answered(pulse.id(), role)) {
            throw Ballots.answered();
        }
        ballot.answers().forEach((item, answer) -> rows.widen(pulse.id(), item, Integer.parseInt(answer)));
        if (rows.whoAnswered(pulse.id()).containsAll(pulse.roles())) {
            processes.waiting(file.id()).stream()
                    .filter(waiting -> waiting.element().equals(pulse.closesElement()))
                    .forEach(waiting -> processes.move(waiting, clock.instant()));
            facts.changed(file.id());
        }
    }

    /** The role in which the person of this request is asked; empty when they are not. */
    @Transactional(readOnly = true)
    Optional<String> asked(CaseFile file, PulseRows.Pulse pulse) {
        return pulse.roles().stream()
                .filter(role -> current.holds(seats.seat(file, role)))
                .findFirst();
    }

    /** @return whether the parties are further from each other than the time before; no when either is not known */
    boolean close(String processInstanceId, double widerBy) {
        PulseRows.Pulse pulse = rows.ofProcess(processInstanceId).orElseThrow();
        events.publishEvent(new PulseClosing(pulse.id()));
        rows.close(pulse.id());
        OptionalDouble now = gaps.distance(pulse);
        OptionalDouble before = rows.ofCase(pulse.caseId()).stream()
                .filter(one -> one.id().compareTo(pulse.id()) < 0)
                .map(gaps::distance)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
        return now.isPresent() && before.isPresent() && now.getAsDouble() - before.getAsDouble() >= widerBy;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
