package no.trepart.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.trepart.demo.Actors.Party;
import no.trepart.demo.Actors.Unheard;
import no.trepart.demo.Actors.Work;
import no.trepart.demo.DemoProgramme.DemoEnterprise;
import no.trepart.demo.Play.Part;
import no.trepart.demo.SampleAnswers.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the programme as the people concerned: looks up what is open, and lets each party do its part on the day its pace
 * says. Cases are played side by side; within a case one thing happens after another.
 */
class DemoPlayer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlayer.class);

    /** Days that a gathering or meeting may take from its first step to its last. */
    private static final int LONGEST = 150;

    private final Actors actors;
    private final FormFiller filler;
    private final Pace pace;
    private final Consumer<Done> told;
    private final ExecutorService stage;
    private final Map<String, Play> plays = new LinkedHashMap<>();
    private final Play central;
    private final String leader;
    private final List<String> others;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    // Across all cases, so that nobody steps in at two enterprises.
    private final AtomicInteger newcomers = new AtomicInteger();
    private LocalDate centralUntil = LocalDate.MIN;

    /** @param told hears of everything done */
    DemoPlayer(Actors actors, DemoProgramme demo, Pace pace, int sideBySide, Consumer<Done> told, LocalDate today) {
        this.actors = actors;
        this.filler = new FormFiller(new SampleAnswers(demo));
        this.pace = pace;
        this.told = told;
        this.stage = Executors.newFixedThreadPool(sideBySide);
        this.central = new Play(null, null, today);
        this.leader = central(demo, "project-leader");
        this.others = Stream.of("employer-organisation", "union", "steering-group-member", "survey-institute")
                .map(role -> central(demo, role))
                .toList();
    }

    /** Somebody who holds a role for the whole programme. */
    private String central(DemoProgramme demo, String role) {
        String name = demo.people().stream()
                .filter(person -> person.roles().stream()
                        .anyMatch(one -> one.role().equals(role) && one.scope().equals("programme")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has nobody who is " + role))
                .name();
        return actors.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The person who leads the programme, and sees all of it. */
    String leader() {
        return leader;
    }

    Play enrol(DemoEnterprise enterprise, LocalDate today) {
        Play play = new Play(enterprise, actors.enrol(leader, enterprise), today);
        plays.put(play.caseId(), play);
        return play;
    }

    /** Starts one of the programme's own processes and says what its steps are to be answered with. */
    void start(String process, String title, String step, Map<String, Object> given, LocalDate today) {
        central.give(title, step, given);
        actors.start(leader, process, title);
        centralUntil = today.plusDays(LONGEST);
        central.listAgain();
    }

    /** Sees how far the cases have come; at the beginning of a day. */
    void dayBegins(LocalDate today) {
        for (Actors.CaseLine line : actors.cases(leader)) {
            Optional.ofNullable(plays.get(line.id())).ifPresent(play -> play.seen(line, today));
        }
        if (today.isBefore(centralUntil)) {
            central.listAgain();
        }
    }

    /**
     * Lets every case do at most one thing that is due.
     *
     * @return how many did
     */
    int round(LocalDate today) {
        List<Future<Boolean>> parts = new ArrayList<>();
        for (Play play : plays.values()) {
            parts.add(stage.submit(() -> oneThing(play, today)));
        }
        parts.add(stage.submit(() -> oneThing(central, today)));
        int done = 0;
        for (Future<Boolean> part : parts) {
            try {
                done += part.get() ? 1 : 0;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        return done;
    }

    private boolean oneThing(Play play, LocalDate today) {
        if (!play.goesOn() || play == central && today.isAfter(centralUntil)) {
            return false;
        }
        if (play.toList(today)) {
            play.listed(play == central ? centralWork() : actors.openWork(leader, play.caseId()), today);
            schedule(play, today);
        }
        Optional<Part> next = play.agenda().entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(today))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        next.ifPresent(part -> {
            play.agenda().remove(part);
            play.open().stream()
                    .filter(work -> work.id().equals(part.workItem()))
                    .findFirst()
                    .ifPresent(work -> act(play, work, part.role(), today));
        });
        return next.isPresent();
    }

    private List<Work> centralWork() {
        Map<String, Work> found = new LinkedHashMap<>();
        List<Work> seen = new ArrayList<>(actors.inbox(leader, "mine"));
        seen.addAll(actors.inbox(leader, "bodies"));
        others.forEach(person -> {
            seen.addAll(actors.inbox(person, "mine"));
            seen.addAll(actors.inbox(person, "bodies"));
        });
        seen.stream().filter(work -> work.caseFile() == null).forEach(work -> found.put(work.id(), work));
        return List.copyOf(found.values());
    }

    private void schedule(Play play, LocalDate today) {
        for (Work work : play.open()) {
            if (!work.onHold()) {
                for (Party party : asked(play, work)) {
                    Part part = new Part(work.id(), party.role());
                    if (party.outstanding() && !play.agenda().containsKey(part)) {
                        pace.day(play, work, party, today)
                                .ifPresent(day -> play.agenda().put(part, day));
                    }
                }
            }
        }
    }

    /** Where one of several is enough, one of them; otherwise everybody. */
    private static List<Party> asked(Play play, Work work) {
        if (!"any".equals(work.signing())) {
            return work.parties();
        }
        List<Party> held = work.parties().stream()
                .filter(party -> !party.holders().isEmpty())
                .toList();
        List<Party> able = held.isEmpty() ? work.parties() : held;
        return List.of(able.get(play.chance(work.step(), play.times(work.step())) % able.size()));
    }

    private void act(Play play, Work work, String role, LocalDate today) {
        Party party = work.parties().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
        Actors.Ref who = who(play, work, party);
        try {
            Work seen = actors.open(who.id(), work.id());
            boolean done = actors.answer(who.id(), seen, data(play, seen, role, today), role, null);
            answers.incrementAndGet();
            play.did(work.step());
            if (work.step().equals("appointSuccessor") || work.step().equals("findSuccessor")) {
                newcomers.incrementAndGet();
            }
            if (done) {
                play.listAgain();
            }
            told.accept(new Done(today, play.name(), work.subject(), work.title(), who.name(), party.roleName(), done));
        } catch (Unheard unheard) {
            play.listAgain();
            play.agenda().put(new Part(work.id(), role), today.plusDays(1));
            if (!unheard.outdated()) {
                failures.incrementAndGet();
                play.agenda().put(new Part(work.id(), role), today.plusDays(30));
                LOG.warn("{} could not be done as {}: {}", work.step(), role, unheard.getMessage());
            }
        }
    }

    /** What a party writes; later signatures under one shared content sign just that. */
    Map<String, Object> data(Play play, Work seen, String role, LocalDate today) {
        if (seen.sharedContent()) {
            return seen.data();
        }
        return filler.fill(
                seen.form(), seen.options(), seen.data(), question(play, seen.step(), seen.subject(), role, today));
    }

    private Question question(Play play, String step, String subject, String role, LocalDate today) {
        return new Question(
                step,
                play.enterprise(),
                play.phase(),
                play.chance(step, role, subject, play.times(step)),
                play.given(subject, step, role),
                newcomers.get(),
                today);
    }

    /** Who acts: whoever has claimed it, else the holder; work that waits for nobody's role is the leader's. */
    private Actors.Ref who(Play play, Work work, Party party) {
        if (work.claimedBy() != null) {
            return work.claimedBy();
        }
        List<Actors.Ref> holders = party.holders();
        return holders.isEmpty() ? new Actors.Ref(leader, "") : holders.get(play.chance(party.role()) % holders.size());
    }

    /**
     * Tells the case of something, with the form filled.
     *
     * @return whether the case awaited it from this person
     */
    boolean tell(Play play, String who, String role, String action, LocalDate today) {
        Optional<Actors.Action> offered = actors.actions(who, play.caseId()).stream()
                .filter(one -> one.id().equals(action))
                .findFirst();
        offered.ifPresent(one -> {
            actors.tell(
                    who,
                    play.caseId(),
                    action,
                    filler.fill(one.form(), one.options(), Map.of(), question(play, action, null, role, today)));
            play.listAgain();
            told.accept(new Done(today, play.name(), null, one.name(), "", role, true));
        });
        return offered.isPresent();
    }

    Optional<Play> play(String number) {
        return plays.values().stream()
                .filter(play -> Objects.equals(play.enterprise().number(), number))
                .findFirst();
    }

    List<Play> plays() {
        return List.copyOf(plays.values());
    }

    int answers() {
        return answers.get();
    }

    int failures() {
        return failures.get();
    }

    @Override
    public void close() {
        stage.shutdownNow();
    }

    /**
     * Something was done.
     *
     * @param enterprise empty outside cases
     * @param finished whether the step is done with it, or waits for others still
     */
    record Done(
            LocalDate on, String enterprise, String subject, String what, String who, String role, boolean finished) {}
}
