package no.trepart.benchmark;

import static no.trepart.Samples.information;
import static no.trepart.Samples.noOverlap;
import static no.trepart.Samples.proposal;
import static no.trepart.Samples.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the inbox, a completion and the matrix cost with few cases and with many, over HTTP, side by side. Prints; asserts
 * nothing, because a time is a fact of a machine. Run by {@code ./mvnw -Pbenchmark verify}.
 */
@TrepartTest
class CostBenchmark {

    private static final int[] SIZES = {100, 10_000};
    private static final int WARM_UP = 10;
    private static final int TIMES = 25;
    private static final int OWN_CASES = 40;

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void few_cases_and_many_side_by_side() {
        CaseMultiplier cases = new CaseMultiplier(jdbc, transaction, invited());
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        for (int size : SIZES) {
            cases.until(size);
            if (size == SIZES[0]) {
                cases.cases(OWN_CASES)
                        .forEach(id -> stage.giveInCase(id, "Siv Stedfortreder", "safety-representative"));
            }
            measure(medians);
        }
        print(medians);
    }

    private void measure(Map<String, List<Double>> medians) {
        Visitor representative = stage.as("Siv Stedfortreder");
        Visitor leader = stage.leader();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            fresh.add(stage.open(stage.enrol("Målt sykehjem " + i))
                    .get("proposeEnterprise")
                    .path("id")
                    .asText());
        }
        note(
                medians,
                "inbox, first page of 40 tasks",
                i -> representative.get("/api/work-items?list=bodies").ok());
        note(
                medians,
                "inbox, counts",
                i -> representative.get("/api/work-items/counts").ok());
        note(medians, "completion of a task", i -> complete(fresh.get(i)));
        note(medians, "cases, first page", i -> leader.get("/api/cases").ok());
        note(
                medians,
                "matrix, one county of few",
                i -> leader.get("/api/matrix?programme=" + Stage.PROGRAMME + "&county=03")
                        .ok());
        note(
                medians,
                "matrix, every case",
                i -> leader.get("/api/matrix?programme=" + Stage.PROGRAMME).ok());
    }

    private void complete(String item) {
        stage.as("Arne Arbeidsgiver")
                .postIfMatch("/api/work-items/" + item + "/answer", Map.of("data", proposal()), 0)
                .ok();
    }

    private static void note(Map<String, List<Double>> medians, String what, IntConsumer act) {
        for (int i = 0; i < WARM_UP; i++) {
            act.accept(i);
        }
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            act.accept(WARM_UP + i);
            took.add(System.nanoTime() - before);
        }
        took.sort(null);
        medians.computeIfAbsent(what, key -> new ArrayList<>()).add(took.get(TIMES / 2) / 1e6);
    }

    private static void print(Map<String, List<Double>> medians) {
        StringBuilder table = new StringBuilder("%nMedian of %d, in ms%n%-32s".formatted(TIMES, ""));
        for (int size : SIZES) {
            table.append("%,16d cases".formatted(size));
        }
        medians.forEach((what, times) -> {
            table.append("%n%-32s".formatted(what));
            times.forEach(time -> table.append("%,22.1f".formatted(time)));
        });
        System.out.println(table.append("%n".formatted()));
    }

    /** A case whose three local parties are asked whether they want to take part; its id. */
    private String invited() {
        stage.give("Arne Arbeidsgiver", "employer-organisation", "organisation/ks");
        stage.give("Frida Forbund", "union", "industry/nursing-home");
        String id = stage.enrol("Mønster sykehjem");
        stage.answer("Arne Arbeidsgiver", id, "proposeEnterprise", proposal()).ok();
        stage.answer("Arne Arbeidsgiver", id, "supportNomination", support()).ok();
        stage.answer("Frida Forbund", id, "supportNomination", support()).ok();
        stage.answer("Leda Leder", id, "checkOverlap", noOverlap()).ok();
        stage.answer(
                        "Arne Arbeidsgiver",
                        id,
                        "informEnterprise",
                        information("Mona Leder", "Tor Tillitsvalgt", "Vera Verneombud"))
                .ok();
        return id;
    }
}
