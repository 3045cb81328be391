package no.trepart.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.QuestionnaireReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waves as they are kept, with their frozen questionnaires and the numbers of their groups. */
@Component
class WaveRows {

    private final JdbcClient jdbc;
    // What is frozen never changes, so nothing here grows stale.
    private final Map<String, Questionnaire> frozen = new ConcurrentHashMap<>();

    WaveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Wave wave, Map<String, Integer> targets) {
        jdbc.sql("""
                        insert into survey_wave (id, programme, case_id, process_instance_id, closes_element, run_by, kind,
                          questionnaire, questionnaire_hash, opens_on, closes_on, access, door, link, context, state,
                          smallest_group, smallest_detail, smallest_option, smallest_for_text, manner, hosts, remind_to,
                          remind_before)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        wave.id(),
                        wave.programme(),
                        wave.caseId(),
                        wave.processInstanceId(),
                        wave.closesElement(),
                        wave.runBy(),
                        wave.kind(),
                        wave.questionnaire(),
                        wave.hash(),
                        wave.opensOn(),
                        wave.closesOn(),
                        wave.access().name(),
                        wave.door(),
                        wave.link(),
                        wave.context(),
                        wave.state().name(),
                        wave.limits().group(),
                        wave.limits().detail(),
                        wave.limits().option(),
                        wave.limits().text(),
                        wave.manner().name(),
                        String.join(",", wave.care().hosts()),
                        String.join(",", wave.care().remindTo()),
                        wave.care().remindBefore().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .update();
        targets.forEach((respondent, invited) -> jdbc.sql(
                        "insert into survey_target (wave_id, respondent, invited) values (?, ?, ?)")
                .params(wave.id(), respondent, invited)
                .update());
    }

    Optional<Wave> find(String id) {
        return one("w.id = ?", id);
    }

    /** The same, kept from changing until this transaction ends. */
    Optional<Wave> locked(String id) {
        return jdbc.sql("select * from survey_wave w where w.id = ? for update")
                .param(id)
                .query(WaveRows::wave)
                .optional();
    }

    Optional<Wave> byDoor(String door) {
        return one("w.door = ?", door);
    }

    /** The newest wave of a process. */
    Optional<Wave> ofProcess(String processInstanceId) {
        return one("w.process_instance_id = ? order by w.id desc limit 1", processInstanceId);
    }

    /** Newest first. */
    List<Wave> ofCase(String caseId) {
        return jdbc.sql("select * from survey_wave w where w.case_id = ? order by w.id desc")
                .param(caseId)
                .query(WaveRows::wave)
                .list();
    }

    private Optional<Wave> one(String where, String value) {
        return jdbc.sql("select * from survey_wave w where " + where)
                .param(value)
                .query(WaveRows::wave)
                .optional();
    }

    void close(String id, LocalDate on, String early) {
        jdbc.sql("update survey_wave set state = 'closed', closed_on = ?, closed_early_why = ? where id = ?")
                .params(on, early, id)
                .update();
    }

    void extend(String id, LocalDate until) {
        jdbc.sql("update survey_wave set state = 'open', closed_on = null, closes_on = ? where id = ?")
                .params(until, id)
                .update();
    }

    void release(String id, LocalDate on) {
        jdbc.sql("update survey_wave set state = 'released', released_on = ? where id = ?")
                .params(on, id)
                .update();
    }

    /** Opens one more theme. @return whether it was the next one */
    boolean openTheme(String id, int opened) {
        return jdbc.sql("update survey_wave set opened = ? where id = ? and opened = ? and state = 'open'")
                        .params(opened, id, opened - 1)
                        .update()
                == 1;
    }

    /** @param theme empty for coming into the room */
    void inRoom(String id, String theme) {
        jdbc.sql("insert into survey_room (wave_id, theme, n) values (?, ?, 1) on duplicate key update n = n + 1")
                .params(id, theme)
                .update();
    }

    Map<String, Integer> room(String id) {
        Map<String, Integer> room = new LinkedHashMap<>();
        jdbc.sql("select theme, n from survey_room where wave_id = ?").param(id).query(row -> {
            room.put(row.getString(1), row.getInt(2));
        });
        return room;
    }

    /** Waves that are being answered on a day. */
    List<String> open(LocalDate day) {
        return jdbc.sql("select id from survey_wave where state = 'open' and opens_on <= ? order by id")
                .param(day)
                .query(String.class)
                .list();
    }

    /** Open waves that close after a day and have not been reminded of on it. */
    List<Wave> toRemindOf(LocalDate day) {
        return jdbc.sql("""
                        select * from survey_wave w where w.state = 'open' and w.opens_on <= ? and w.closes_on > ?
                          and w.remind_before <> '' and (w.reminded_on is null or w.reminded_on < ?)
                        """).params(day, day, day).query(WaveRows::wave).list();
    }

    void reminded(String id, LocalDate day) {
        jdbc.sql("update survey_wave set reminded_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    /** @param invited never fewer than have answered; the caller sees to it */
    void target(String id, String respondent, int invited) {
        jdbc.sql("update survey_target set invited = greatest(answered, ?) where wave_id = ? and respondent = ?")
                .params(invited, id, respondent)
                .update();
    }

    /** Keeps a questionnaire of a set of models as it is now. @return the name of the content */
    String freeze(Map<String, byte[]> set, String questionnaire) {
        String path = Questionnaire.FOLDER + questionnaire + ".yml";
        byte[] content = set.get(path);
        if (content == null) {
            throw new IllegalStateException("the models have no " + path);
        }
        return freeze(path, content);
    }

    /** Keeps a questionnaire as it is now. @return the name of the content */
    String freeze(String path, byte[] content) {
        String hash = ModelSet.hash(content);
        jdbc.sql("insert ignore into survey_questionnaire (hash, path, content) values (?, ?, ?)")
                .params(hash, path, content)
                .update();
        return hash;
    }

    Questionnaire questionnaire(String hash) {
        return frozen.computeIfAbsent(
                hash,
                wanted -> jdbc.sql("select path, content from survey_questionnaire where hash = ?")
                        .param(wanted)
                        .query((row, i) -> new QuestionnaireReader(row.getString(1), row.getBytes(2)).read())
                        .single());
    }

    Map<String, Target> targets(String wave) {
        return targets(List.of(wave)).getOrDefault(wave, Map.of());
    }

    /** Of several waves, in one query. */
    Map<String, Map<String, Target>> targets(Collection<String> waves) {
        Map<String, Map<String, Target>> targets = new HashMap<>();
        if (!waves.isEmpty()) {
            jdbc.sql("select wave_id, respondent, invited, answered from survey_target where wave_id in (:waves)"
                            + " order by wave_id, respondent")
                    .param("waves", waves)
                    .query(row -> {
                        targets.computeIfAbsent(row.getString(1), wave -> new LinkedHashMap<>())
                                .put(row.getString(2), new Target(row.getInt(3), row.getInt(4)));
                    });
        }
        return targets;
    }

    /** The first released wave of each case that has one. */
    Map<String, String> firstReleased(Collection<String> cases) {
        Map<String, String> first = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select case_id, min(id) from survey_wave where state = 'released' and case_id in (:cases)"
                            + " group by case_id")
                    .param("cases", cases)
                    .query(row -> {
                        first.put(row.getString(1), row.getString(2));
                    });
        }
        return first;
    }

    static Wave wave(ResultSet row, int number) throws SQLException {
        return new Wave(
                row.getString("id"),
                row.getString("programme"),
                row.getString("case_id"),
                row.getString("process_instance_id"),
                row.getString("closes_element"),
                row.getString("run_by"),
                row.getString("kind"),
                row.getString("questionnaire"),
                row.getString("questionnaire_hash"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                Wave.Access.valueOf(row.getString("access")),
                row.getString("door"),
                row.getString("link"),
                row.getString("context"),
                Wave.State.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_early_why"),
                row.getObject("released_on", LocalDate.class),
                new Disclosure(
                        row.getInt("smallest_group"),
                        row.getInt("smallest_detail"),
                        row.getInt("smallest_option"),
                        row.getInt("smallest_for_text")),
                Wave.Manner.valueOf(row.getString("manner")),
                row.getInt("opened"),
                Wave.Care.of(row.getString("hosts"), row.getString("remind_to"), row.getString("remind_before")));
    }

    record Target(int invited, int answered) {}
}
