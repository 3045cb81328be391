package no.trepart.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The units of an enterprise that a wave tells apart. Answers are counted by unit beside being counted by group, never by
 * both at once, so that nobody stands alone where the two meet.
 */
@Component
class Units {

    /** The unit of those who say none. */
    static final String NONE = "none";

    static final String UNIT = "unit:";

    private static final int MOST = 30;
    private static final int LONGEST = 80;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lines a unit on each; fewer than two are none, since there is nothing to tell apart */
    void add(String wave, String lines) {
        List<String> names = lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList();
        if (names.size() < 2) {
            return;
        }
        List<String> all = new ArrayList<>(names);
        all.add("");
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i);
            jdbc.sql("insert into survey_unit (wave_id, id, name, position) values (?, ?, ?, ?)")
                    .params(
                            wave,
                            name.isEmpty() ? NONE : "u" + (i + 1),
                            name.substring(0, Math.min(LONGEST, name.length())),
                            i)
                    .update();
        }
    }

    /** Names by id, in order, those who say none last under an empty name; empty when the wave has no units. */
    Map<String, String> of(String wave) {
        Map<String, String> units = new LinkedHashMap<>();
        jdbc.sql("select id, name from survey_unit where wave_id = ? order by position")
                .param(wave)
                .query(row -> {
                    units.put(row.getString(1), row.getString(2));
                });
        return units;
    }

    /** Which of the waves tell units apart. */
    Set<String> told(Collection<String> waves) {
        return waves.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select distinct wave_id from survey_unit where wave_id in (:waves)")
                        .param("waves", waves)
                        .query(String.class)
                        .list());
    }

    void answered(String wave, String unit, int more) {
        jdbc.sql("update survey_unit set answered = answered + ? where wave_id = ? and id = ?")
                .params(more, wave, unit)
                .update();
    }

    Map<String, Integer> ballots(String wave) {
        Map<String, Integer> ballots = new HashMap<>();
        jdbc.sql("select id, answered from survey_unit where wave_id = ?")
                .param(wave)
                .query(row -> {
                    ballots.put(row.getString(1), row.getInt(2));
                });
        return ballots;
    }
}
