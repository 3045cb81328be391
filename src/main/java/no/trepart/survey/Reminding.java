package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of waves that close soon, as the plan of each says; not when everybody has answered (IB-21). */
@Component
class Reminding {

    private final WaveRows rows;
    private final Waves waves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(WaveRows rows, Waves waves, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.waves = waves;
        this.events = events;
        this.clock = clock;
    }

    /** Once a day; doing it twice does nothing more. */
    @Scheduled(cron = "0 30 7 * * *", zone = "Europe/Oslo")
    @Transactional
    public void today() {
        LocalDate today = LocalDate.now(clock);
        for (Wave wave : rows.toRemindOf(today)) {
            int left = (int) ChronoUnit.DAYS.between(today, wave.closesOn());
            Response response = waves.response(wave);
            if (wave.care().remindBefore().contains(left) && response.answered() < response.invited()) {
                rows.reminded(wave.id(), today);
                events.publishEvent(new SurveyReminder(
                        wave.programme(),
                        wave.caseId(),
                        wave.care().remindTo(),
                        wave.closesOn(),
                        response.answered(),
                        response.invited()));
            }
        }
    }
}
