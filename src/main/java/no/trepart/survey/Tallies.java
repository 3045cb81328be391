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
        return read(waveId, "not like", "");
    }

    /** The same answers, counted by unit. */
    Counted byUnit(String waveId) {
        return read(waveId, "like", Units.UNIT);
    }

    private Counted read(String waveId, String like, String prefix) {
        Map<String, Map<String, Map<String, Integer>>> all = new HashMap<>();
        jdbc.sql("select question, respondent, answer, n from survey_tally where wave_id = ? and question " + like
                        + " 'unit:%'")
                .param(waveId)
                .query(row -> {
                    all.computeIfAbsent(row.getString(1).substring(prefix.length()), question -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), respondent -> new HashMap<>())
                            .put(row.getString(3), row.getInt(4));
                });
        return new Counted(all);
    }

    /** By question, group and answer. */
    record Counted(Map<String, Map<String, Map<String, Integer>>> all) {

        static final String UNTOLD = "untold";

        /**
         * The answers of a group, or of everybody under {@link Disclosure#ALL}. Sums of enterprises count everybody by
         * itself, since they have answers whose group stays untold.
         */
        Map<String, Integer> answers(String question, String group) {
            Map<String, Map<String, Integer>> groups = all.getOrDefault(question, Map.of());
            if (!group.equals(Disclosure.ALL) || groups.containsKey(Disclosure.ALL)) {
                return groups.getOrDefault(group, Map.of());
            }
            Map<String, Integer> together = new HashMap<>();
            groups.values().forEach(one -> one.forEach((answer, n) -> together.merge(answer, n, Integer::sum)));
            return together;
        }

        /** How many in each group have given an answer that counts; those of an untold group under {@link #UNTOLD}. */
        Map<String, Integer> sizes(String question, Predicate<String> counts) {
            Map<String, Integer> sizes = new HashMap<>();
            all.getOrDefault(question, Map.of()).forEach((group, answers) -> sizes.put(group, sum(answers, counts)));
            Integer everybody = sizes.remove(Disclosure.ALL);
            if (everybody != null) {
                int told = sizes.values().stream().mapToInt(Integer::intValue).sum();
                sizes.put(UNTOLD, everybody - told);
            }
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
