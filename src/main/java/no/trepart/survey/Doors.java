package no.trepart.survey;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import no.trepart.Localized;
import no.trepart.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever has a code or the link of a wave, and slows down whoever tries codes. */
@Component
class Doors {

    /** Wrong codes at one door in a minute before newcomers there must wait; many people mistype, nobody 60 a minute. */
    static final int MISSES = 60;

    private static final int DOORS_WATCHED = 10_000;

    private final WaveRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Misses> misses = new ConcurrentHashMap<>();

    Doors(WaveRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The wave behind a code, whether or not it can be answered now.
     *
     * @param underWay whether this device has been let in before: those who are answering never wait for others' guesses
     * @throws Refused when there is none, or too many have guessed here just now
     */
    Wave enter(AnswerCode code, boolean underWay) {
        long minute = clock.millis() / 60_000;
        Misses here = misses.get(code.door());
        if (!underWay && here != null && here.minute == minute && here.count >= MISSES) {
            throw new Refused(
                    Refused.Kind.ON_HOLD,
                    "busy",
                    new Localized(
                            "Mange har prøvd feil koder her. Vent et minutt og prøv igjen.",
                            "Many have tried wrong codes here. Wait a minute and try again."));
        }
        return rows.byDoor(code.door()).filter(wave -> fits(wave, code)).orElseThrow(() -> {
            if (misses.size() > DOORS_WATCHED) {
                misses.clear();
            }
            misses.merge(code.door(), new Misses(minute, 1), (before, one) -> before.and(minute));
            return Refused.notFound();
        });
    }

    private boolean fits(Wave wave, AnswerCode code) {
        if (wave.access() == Wave.Access.link) {
            return MessageDigest.isEqual(
                    wave.link().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                    code.secret().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return jdbc.sql("select count(*) from survey_code where wave_id = ? and hash = ?")
                        .params(wave.id(), code.hash())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Whether this code or device has answered. */
    boolean used(Wave wave, AnswerCode code, String device) {
        return jdbc.sql(
                                wave.access() == Wave.Access.codes
                                        ? "select count(*) from survey_code where wave_id = ? and hash = ? and used"
                                        : "select count(*) from survey_device where wave_id = ? and hash = ?")
                        .params(
                                wave.id(),
                                wave.access() == Wave.Access.codes ? code.hash() : AnswerCode.hash(wave.id() + device))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * New one-time codes. They are told here and never again.
     *
     * @throws Refused when the wave has no codes, or would have more than twice as many as are invited
     */
    @Transactional
    List<AnswerCode> make(Wave wave, int count) {
        wave.refuseUnlessOpen();
        if (wave.access() != Wave.Access.codes) {
            throw Wave.refused(
                    "no-codes",
                    "Denne undersøkelsen besvares med en felles lenke. Skriv ut plakaten i stedet.",
                    "This survey is answered by a shared link. Print the poster instead.");
        }
        rows.locked(wave.id());
        int made = jdbc.sql("select count(*) from survey_code where wave_id = ?")
                .param(wave.id())
                .query(Integer.class)
                .single();
        int invited = rows.targets(wave.id()).values().stream()
                .mapToInt(WaveRows.Target::invited)
                .sum();
        if (count < 1 || made + count > 2 * invited) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "count",
                    new Localized(
                            "Du kan lage inntil %d koder til. Øk antallet inviterte om det ikke er nok."
                                    .formatted(Math.max(0, 2 * invited - made)),
                            "You can make up to %d more codes. Raise the number invited if that is not enough."
                                    .formatted(Math.max(0, 2 * invited - made))));
        }
        List<AnswerCode> codes = IntStream.range(0, count)
                .mapToObj(i -> new AnswerCode(wave.door(), AnswerCode.newSecret()))
                .toList();
        List<Object> values = new ArrayList<>();
        codes.forEach(code -> {
            values.add(wave.id());
            values.add(code.hash());
        });
        jdbc.sql("insert into survey_code (wave_id, hash) values "
                        + ", (?, ?)".repeat(count).substring(2))
                .params(values)
                .update();
        return codes;
    }

    private record Misses(long minute, int count) {
        private Misses and(long now) {
            return now == minute ? new Misses(minute, count + 1) : new Misses(now, 1);
        }
    }
}
