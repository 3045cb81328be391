package no.trepart.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been counted in a wave, read in one go: as many rows as there are different answers, however many answered. */
@Component
class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted of(String waveId) {
        Map<String, Map<String, Map<String, Integer>>> all = new HashMap<>();
        jdbc.sql("select question, respondent, answer, n from survey_tally where wave_id = ?")
                .param(waveId)
                .query(row -> {
                    all.computeIfAbsent(row.getString(1), question -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), respondent -> new HashMap<>())
                            .put(row.getString(3), row.getInt(4));
                });
        return new Counted(all);
    }

    /** By question, group and answer. */
    record Counted(Map<String, Map<String, Map<String, Integer>>> all) {

        /** The answers of a group, or of everybody under {@link Disclosure#ALL}. */
        Map<String, Integer> answers(String question, String group) {
            Map<String, Map<String, Integer>> groups = all.getOrDefault(question, Map.of());
            if (!group.equals(Disclosure.ALL)) {
                return groups.getOrDefault(group, Map.of());
            }
            Map<String, Integer> together = new HashMap<>();
            groups.values().forEach(one -> one.forEach((answer, n) -> together.merge(answer, n, Integer::sum)));
            return together;
        }

        /** How many in each group have given an answer that counts. */
        Map<String, Integer> sizes(String question, Predicate<String> counts) {
            Map<String, Integer> sizes = new HashMap<>();
            all.getOrDefault(question, Map.of()).forEach((group, answers) -> sizes.put(group, sum(answers, counts)));
            return sizes;
        }

        static int sum(Map<String, Integer> answers, Predicate<String> counts) {
            return answers.entrySet().stream()
                    .filter(entry -> counts.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }
}
