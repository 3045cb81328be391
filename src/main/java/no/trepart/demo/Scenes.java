package no.trepart.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trepart.demo.Actors.Holder;
import no.trepart.demo.Actors.OnBehalf;
import no.trepart.demo.Actors.Unheard;
import no.trepart.demo.Actors.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens besides the course in the demo's three years: gatherings and meetings, pauses and withdrawals, people who
 * come and go, a signature for somebody away. Each is tried from its day on until the case is where it can happen.
 */
class Scenes {

    private static final Logger LOG = LoggerFactory.getLogger(Scenes.class);
    private static final int TRIED_FOR = 90;

    private final Actors actors;
    private final DemoPlayer player;
    private final DemoProgramme demo;
    private final LocalDate end;
    private final List<Scene> coming = new ArrayList<>();

    /** @param end the day the play ends; all scenes are so many days before it */
    Scenes(Actors actors, DemoPlayer player, DemoProgramme demo, LocalDate end) {
        this.actors = actors;
        this.player = player;
        this.demo = demo;
        this.end = end;
        gatherings();
        meetings();
        rounds();
        fates();
        people();
        lastDays();
    }

    private void gatherings() {
        gathering(640, "Erfaringssamling for sykehjem, Østlandet nord og øst", "nursing-home", "east", 60);
        gathering(460, "Erfaringssamling for kjøttindustrien, Østlandet nord og øst", "meat", "east", 40);
        gathering(280, "Erfaringssamling for sykehjem, Østlandet sør og Agder", "nursing-home", "south", 50);
        gathering(110, "Erfaringssamling for sykehjem, Vestlandet", "nursing-home", "west", 60);
        gathering(-24, "Erfaringssamling for sykehjem, Østlandet nord og øst", "nursing-home", "east", 80);
    }

    private void gathering(int daysAgo, String title, String industry, String region, int capacity) {
        LocalDate on = SampleAnswers.workday(end, -daysAgo);
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("title", title);
        plan.put("industry", industry);
        plan.put("region", region);
        plan.put("capacity", capacity);
        plan.put("gatheringOn", on.toString());
        String subject = "%s %d.%d.%d".formatted(title, on.getDayOfMonth(), on.getMonthValue(), on.getYear());
        on(daysAgo + 66, subject, today -> {
            player.start("gathering", subject, "planGathering", plan, today);
            return true;
        });
    }

    private void meetings() {
        meeting(700, "Møte i prosjektgruppen om rekruttering", "project-group");
        meeting(230, "Møte i arbeidsgruppen for sykehjem", "working-group-nursing-home");
        meeting(-9, "Møte i prosjektgruppen om de som står stille", "project-group");
        on(215, "Halvårsrapport", today -> {
            player.start("half-year-report", "Halvårsrapport", "draftReport", Map.of(), today);
            return true;
        });
    }

    private void meeting(int daysAgo, String title, String body) {
        on(daysAgo + 20, title, today -> {
            String day = SampleAnswers.workday(end, -daysAgo).toString();
            player.start("body-meeting", title, "sendAgenda", Map.of("body", body, "meetingOn", day), today);
            return true;
        });
    }

    private void rounds() {
        pulse(300, "Puls i kjøttindustrien", "meat", "once");
        pulse(120, "Puls på sykehjemmene", "nursing-home", "half-yearly");
    }

    private void pulse(int daysAgo, String title, String industry, String repeat) {
        on(daysAgo + 7, title, today -> {
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("what", "pulse");
            plan.put("industry", industry);
            plan.put("startsOn", "+7d");
            plan.put("repeat", repeat);
            player.start("survey-round", title, "planRound", plan, today);
            return true;
        });
    }

    private void fates() {
        int paused = 50;
        int withdrawn = 40;
        for (DemoProgramme.DemoEnterprise one : demo.enterprises()) {
            switch (one.fate()) {
                case "paused" -> {
                    tell(paused, one.number(), "management", "pause");
                    paused -= 22;
                }
                case "withdrawn" -> {
                    tell(withdrawn, one.number(), "management", "withdraw");
                    withdrawn -= 12;
                }
                case "vacant" -> ended(one.startedMonthsAgo() > 6 ? 34 : 9, one.number(), one.vacantRole(), "new-job");
                default -> {
                    // nothing but the course
                }
            }
        }
    }

    private void people() {
        String rosskleiva = "900120559";
        String brattkollen = "900127405";
        tell(600, rosskleiva, "management", "pause");
        tell(530, rosskleiva, "management", "resume");
        ended(420, "900163029", "safety-representative", "election");
        ended(150, brattkollen, "management", "new-job");
        tell(300, "900163029", "advisor-nav", "changeVisit");
        on(420, "signature on behalf", today -> signOnBehalf(brattkollen));
        on(130, "signature on behalf", today -> signOnBehalf("900173989"));
        on(6, "substitute", today -> substitute(brattkollen, "safety-representative", today));
    }

    private void lastDays() {
        on(
                3,
                "comments",
                today -> comment(
                        "900104111",
                        "Verneombudet har vakt denne uken. Kan vi vente til torsdag?",
                        "Ja, det går fint. Jeg minner om det onsdag."));
        on(
                2,
                "comments",
                today -> comment(
                        "900117817",
                        "Tallene fra undersøkelsen ligger hos STAMI. Jeg har bedt om en kort gjennomgang.",
                        null));
        on(2, "claim", today -> claim());
    }

    /** The project leader takes on a task that two could do. */
    private boolean claim() {
        return actors.inbox(player.leader(), "mine").stream()
                .filter(work -> work.caseFile() != null && work.claimedBy() == null)
                .findFirst()
                .map(work -> {
                    actors.claim(player.leader(), work.id());
                    return true;
                })
                .orElse(false);
    }

    private boolean comment(String number, String text, String reply) {
        return inCase(number, play -> {
            for (Work work : actors.openWork(player.leader(), play.caseId())) {
                List<Actors.Ref> holders = work.parties().stream()
                        .flatMap(party -> party.holders().stream())
                        .toList();
                if (!holders.isEmpty()) {
                    actors.comment(holders.get(0).id(), work.id(), text);
                    if (reply != null) {
                        actors.comment(holders.get(holders.size() - 1).id(), work.id(), reply);
                    }
                    return true;
                }
            }
            return false;
        });
    }

    /** Somebody who has signed signs for one who has not, with a reason. */
    private boolean signOnBehalf(String number) {
        return inCase(number, play -> {
            for (Work work : actors.openWork(player.leader(), play.caseId())) {
                List<Actors.Party> outstanding = work.parties().stream()
                        .filter(Actors.Party::outstanding)
                        .toList();
                if (work.sharedContent() && !outstanding.isEmpty()) {
                    Work seen = actors.open(player.leader(), work.id());
                    OnBehalf onBehalf = new OnBehalf(outstanding.get(0).role(), "agreed-in-meeting");
                    actors.answer(player.leader(), seen, seen.data(), null, onBehalf);
                    play.listAgain();
                    return true;
                }
            }
            return false;
        });
    }

    private boolean substitute(String number, String role, LocalDate today) {
        return inCase(number, play -> {
            Holder holder = holder(play, role);
            if (holder == null) {
                return false;
            }
            DemoProgramme.DemoPersonEntry reserve =
                    demo.person(demo.reserves().get(demo.reserves().size() - 1)).orElseThrow();
            actors.substitute(
                    player.leader(),
                    play.caseId(),
                    holder.holdingId(),
                    reserve.name(),
                    reserve.email(),
                    today,
                    today.plusDays(25));
            return true;
        });
    }

    private void ended(int daysAgo, String number, String role, String reason) {
        on(
                daysAgo,
                role + " leaves",
                today -> inCase(number, play -> {
                    Holder holder = holder(play, role);
                    if (holder == null) {
                        return false;
                    }
                    actors.endRole(player.leader(), play.caseId(), holder.holdingId(), reason);
                    play.listAgain();
                    return true;
                }));
    }

    private void tell(int daysAgo, String number, String role, String action) {
        on(
                daysAgo,
                action,
                today -> inCase(number, play -> {
                    Holder holder = holder(play, role);
                    return holder != null && player.tell(play, holder.person().id(), role, action, today);
                }));
    }

    private Holder holder(Play play, String role) {
        return actors.caseFile(player.leader(), play.caseId()).participants().stream()
                .filter(participant -> participant.role().equals(role))
                .flatMap(participant -> participant.holders().stream())
                .findFirst()
                .orElse(null);
    }

    private boolean inCase(String number, Function<Play, Boolean> scene) {
        return player.play(number).filter(Play::goesOn).map(scene).orElse(false);
    }

    private void on(int daysAgo, String what, Function<LocalDate, Boolean> scene) {
        coming.add(new Scene(end.minusDays(daysAgo), what, scene));
    }

    /** Plays what is to happen today, and ends development periods that have lasted long enough. */
    void day(LocalDate today) {
        coming.removeIf(scene -> !scene.on.isAfter(today) && (played(scene, today) || givenUp(scene, today)));
        for (Play play : player.plays()) {
            Integer months = play.enterprise().developmentMonths();
            if (months != null
                    && "developmentPhase".equals(play.phase())
                    && !play.phaseSince().plusMonths(months).isAfter(today)) {
                player.tell(play, player.leader(), "project-leader", "endPeriod", today);
            }
        }
    }

    private static boolean played(Scene scene, LocalDate today) {
        try {
            return scene.play.apply(today);
        } catch (Unheard unheard) {
            LOG.debug("{} not yet: {}", scene.what, unheard.getMessage());
            return false;
        }
    }

    private boolean givenUp(Scene scene, LocalDate today) {
        boolean over = scene.on.plusDays(TRIED_FOR).isBefore(today);
        if (over) {
            LOG.warn("It never came to this in the demo: {}", scene.what);
        }
        return over;
    }

    private record Scene(LocalDate on, String what, Function<LocalDate, Boolean> play) {}
}
