package no.trepart.survey;

import java.util.List;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
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
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        return jdbc.sql("""
                        select id, item, body, state from survey_text
                        where wave_id = ? and (? or state = 'shown') order by item, id
                        """)
                .params(wave.id(), all)
                .query((row, i) ->
                        text(questionnaire, row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static Text text(Questionnaire questionnaire, String id, String item, String body, String state) {
        String question = questionnaire.item(item).map(one -> one.text().here()).orElse(item);
        return new Text(id, item, question, body, State.valueOf(state));
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

    /** @param question what was asked */
    record Text(String id, String item, String question, String body, State state) {}
}
