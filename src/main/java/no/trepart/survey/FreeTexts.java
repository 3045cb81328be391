package no.trepart.survey;

import java.util.List;
import no.trepart.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote in their own words: shown when somebody who runs the survey has read it and found nobody in it. */
@Component
@Transactional
class FreeTexts {

    private final JdbcClient jdbc;
    private final WaveRows rows;

    FreeTexts(JdbcClient jdbc, WaveRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @param all also those that are not to be shown; for whoever judges them */
    @Transactional(readOnly = true)
    List<Text> of(Wave wave, boolean all) {
        int answered = rows.targets(wave.id()).values().stream()
                .mapToInt(WaveRows.Target::answered)
                .sum();
        if (answered < wave.limits().text()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, item, body, state from survey_text
                        where wave_id = ? and (? or state = 'shown') order by item, id
                        """)
                .params(wave.id(), all)
                .query((row, i) ->
                        new Text(row.getString(1), row.getString(2), row.getString(3), State.valueOf(row.getString(4))))
                .list();
    }

    /** @throws Refused when there is no such text, or too few have answered for any to be shown */
    void judge(Wave wave, String id, boolean show) {
        if (of(wave, true).stream().noneMatch(text -> text.id().equals(id))) {
            throw Refused.notFound();
        }
        jdbc.sql("update survey_text set state = ? where id = ? and wave_id = ?")
                .params(show ? State.shown.name() : State.withheld.name(), id, wave.id())
                .update();
    }

    enum State {
        kept,
        shown,
        withheld
    }

    record Text(String id, String item, String body, State state) {}
}
