package no.trepart.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import no.trepart.TrepartApplication;
import no.trepart.demo.DemoProgramme.DemoEnterprise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the demo's last three years, two working days a week: time passes day by day, enterprises are enrolled when their
 * turn comes, people do what is due. Ends at the real time.
 */
class Seed {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);
    private static final LocalTime MORNING = LocalTime.of(8, 5);
    private static final LocalTime EVENING = LocalTime.of(16, 30);
    private static final int ENROLLED_THIS_MONTH = 12;

    private final DemoTime time;
    private final DemoProgramme demo;
    private final Actors actors;
    private final IntConsumer progress;
    private final BooleanSupplier stopped;

    /**
     * @param progress hears how many per cent are played
     * @param stopped whether it is to end before it is done
     */
    Seed(DemoTime time, DemoProgramme demo, Actors actors, IntConsumer progress, BooleanSupplier stopped) {
        this.time = time;
        this.demo = demo;
        this.actors = actors;
        this.progress = progress;
        this.stopped = stopped;
    }

    static LocalDate begins(DemoProgramme demo, LocalDate end) {
        return demo.enterprises().stream()
                .map(enterprise -> enrolled(enterprise, end))
                .min(Comparator.naturalOrder())
                .orElse(end)
                .minusDays(1);
    }

    private static LocalDate enrolled(DemoEnterprise enterprise, LocalDate end) {
        LocalDate day = enterprise.startedMonthsAgo() == 0
                ? end.minusDays(ENROLLED_THIS_MONTH)
                : end.minusMonths(enterprise.startedMonthsAgo()).plusDays(3);
        return SampleAnswers.workday(day, 0);
    }

    void play() {
        Instant began = DemoClock.MACHINE.instant();
        LocalDate end = LocalDate.now(TrepartApplication.ZONE);
        LocalDate day = begins(demo, end);
        try (DemoPlayer player = new DemoPlayer(
                actors, demo, new SeedPace(end), Runtime.getRuntime().availableProcessors() + 1, done -> {}, day)) {
            Scenes scenes = new Scenes(actors, player, demo, end);
            List<DemoEnterprise> coming = new ArrayList<>(demo.enterprises());
            coming.sort(Comparator.comparing(enterprise -> enrolled(enterprise, end)));
            long days = Math.max(1, day.until(end, ChronoUnit.DAYS));
            Instant said = began;
            LocalDate first = day;
            for (; day.isBefore(end) && !stopped.getAsBoolean(); day = day.plusDays(1)) {
                stand(day, LocalTime.of(6, 0));
                time.dayBegins();
                if (isPlayed(day, end)) {
                    playDay(player, scenes, coming, day, end);
                }
                int percent = (int) (first.until(day, ChronoUnit.DAYS) * 100 / days);
                progress.accept(percent);
                if (Duration.between(said, DemoClock.MACHINE.instant()).toSeconds() >= 5) {
                    said = DemoClock.MACHINE.instant();
                    LOG.info("The demo is at {}, {} %, {} answers", day, percent, player.answers());
                }
            }
            time.stand(Duration.ZERO);
            time.dayBegins();
            player.dayBegins(end);
            scenes.day(end);
            LOG.info(
                    "The demo is played: {} enterprises, {} answers, {} refused, in {} s",
                    player.plays().size(),
                    player.answers(),
                    player.failures(),
                    Duration.between(began, DemoClock.MACHINE.instant()).toSeconds());
        }
    }

    /** Two days a week; every working day of the last week, so that it looks alive. */
    private static boolean isPlayed(LocalDate day, LocalDate end) {
        return switch (day.getDayOfWeek()) {
            case TUESDAY, FRIDAY -> true;
            case SATURDAY, SUNDAY -> false;
            default -> day.isAfter(end.minusDays(8));
        };
    }

    private void playDay(DemoPlayer player, Scenes scenes, List<DemoEnterprise> coming, LocalDate day, LocalDate end) {
        LocalTime now = MORNING.plusMinutes(day.getDayOfYear() % 40);
        stand(day, now);
        for (Iterator<DemoEnterprise> all = coming.iterator(); all.hasNext(); ) {
            DemoEnterprise next = all.next();
            if (enrolled(next, end).isAfter(day)) {
                break;
            }
            player.enrol(next, day);
            all.remove();
        }
        player.dayBegins(day);
        scenes.day(day);
        for (int round = 0; now.isBefore(EVENING); round++) {
            if (player.round(day) == 0) {
                break;
            }
            now = now.plusMinutes(13 + round * 7 % 20);
            stand(day, now);
        }
    }

    private void stand(LocalDate day, LocalTime at) {
        Instant then = ZonedDateTime.of(day, at, TrepartApplication.ZONE).toInstant();
        time.stand(Duration.between(DemoClock.MACHINE.instant(), then));
    }
}
