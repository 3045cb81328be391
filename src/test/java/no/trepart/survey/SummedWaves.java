package no.trepart.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Identifier;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Waves that are answered, released and summed at once, without their courses. */
class SummedWaves {

    private final WaveRows rows;
    private final Ballots ballots;
    private final Totals totals;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SummedWaves(WaveRows rows, Ballots ballots, Totals totals, JdbcClient jdbc, TransactionTemplate transaction) {
        this.rows = rows;
        this.ballots = ballots;
        this.totals = totals;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void forget() {
        for (String table : List.of("waiting", "size", "joined", "cluster", "scored")) {
            jdbc.sql("delete from survey_total_" + table).update();
        }
        jdbc.sql("delete from survey_total").update();
    }

    /** @param groups how many of each group answer everything with each step, from the lowest */
    void released(String caseId, String kind, Map<String, int[]> groups) {
        transaction.executeWithoutResult(status -> {
            Wave wave = open(caseId, kind);
            groups.forEach((group, steps) -> {
                for (int step = 1; step <= steps.length; step++) {
                    count(wave, group, steps[step - 1], String.valueOf(step));
                }
            });
            rows.close(wave.id(), LocalDate.now(TrepartApplication.ZONE), null);
            rows.release(wave.id(), LocalDate.now(TrepartApplication.ZONE));
            totals.released(rows.find(wave.id()).orElseThrow());
        });
    }

    void answered(String caseId, String kind, String group, int n, String answer) {
        transaction.executeWithoutResult(status -> count(open(caseId, kind), group, n, answer));
    }

    String only(String caseId) {
        return rows.ofCase(caseId).get(0).id();
    }

    static JsonNode one(JsonNode list, String id) {
        return with(list, "id", id);
    }

    static JsonNode cell(JsonNode item, String group) {
        return with(item.path("cells"), "group", group);
    }

    /** Of everybody, among changes. */
    static JsonNode change(JsonNode changes, String id) {
        for (JsonNode change : changes) {
            if (change.path("id").asText().equals(id)
                    && change.path("group").asText().equals(Disclosure.ALL)) {
                return change;
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode with(JsonNode list, String field, String value) {
        for (JsonNode one : list) {
            if (one.path(field).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError(value);
    }

    private void count(Wave wave, String group, int n, String answer) {
        Map<String, String> answers = new LinkedHashMap<>();
        rows.questionnaire(wave.hash()).items().stream()
                .filter(item -> item.scale().scored() && item.isFor(group))
                .forEach(item -> answers.put(item.id(), answer));
        for (int i = 0; i < n; i++) {
            ballots.count(wave, List.of(new Ballot(group, answers)));
        }
    }

    private Wave open(String caseId, String kind) {
        String hash = rows.freeze("questionnaires/baseline.yml", baseline());
        LocalDate today = LocalDate.now(TrepartApplication.ZONE);
        Wave wave = new Wave(
                Identifier.next(),
                Stage.PROGRAMME,
                caseId,
                "none",
                "surveyClosed",
                "survey-institute",
                kind,
                "baseline",
                hash,
                today,
                today,
                Wave.Access.link,
                AnswerCode.newDoor(),
                AnswerCode.newSecret(),
                null,
                Wave.State.open,
                null,
                null,
                null,
                Disclosure.STANDARD,
                Wave.Manner.period,
                0,
                Wave.Care.NONE);
        rows.add(wave, Map.of("employee", 40, "management", 20));
        return wave;
    }

    private static byte[] baseline() {
        try {
            return Files.readAllBytes(Path.of("processes/three-two-one/questionnaires/baseline.yml"));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
