package no.trepart.survey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.Questionnaire;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds released waves to the sums of their industry, region and programme. What an enterprise's
 * groups show, each by itself, goes in at once; what they hide waits for that of others, so that two looks at a sum never
 * differ by one enterprise's hidden groups. Which sums are shown side by side is {@link ShownSums}' question.
 */
@Component
class Totals {

    /** Waves of an industry in a region whose hidden answers go into the sums together. */
    static final int TOGETHER = 3;

    /** Days after which those that wait do so with the whole industry, and days they wait there. */
    static final int LONGEST_WAIT = 60;

    /** All waves of a kind. */
    static final String ALL = "all";

    private final TotalRows totals;
    private final ClusterRows clusters;
    private final WaveRows rows;
    private final WaveResults results;
    private final Cases cases;
    private final Programmes programmes;
    private final Clock clock;

    Totals(
            TotalRows totals,
            ClusterRows clusters,
            WaveRows rows,
            WaveResults results,
            Cases cases,
            Programmes programmes,
            Clock clock) {
        this.totals = totals;
        this.clusters = clusters;
        this.rows = rows;
        this.results = results;
        this.cases = cases;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The sums of waves with the same questions; other questions are summed apart. */
    static String shape(Questionnaire questionnaire) {
        String all = questionnaire.items().stream()
                .map(item -> item.id() + "=" + item.instrument() + item.to())
                .sorted()
                .toList()
                .toString();
        return ModelSet.hash((questionnaire.id() + all).getBytes(StandardCharsets.UTF_8));
    }

    /** The part of the sums that holds enterprises with both kinds of waves. */
    static String balanced(String first, String second) {
        return first + "/" + second;
    }

    /** A wave's results have come out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void released(Wave wave) {
        Out out = out(wave);
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Leaf leaf = leaf(wave, questionnaire);
        add(leaf, wave.caseId(), questionnaire, SafeSum.clear(questionnaire, out.part()));
        totals.size(leaf, 1, out.ballots(), wave.hash());
        followed(wave).forEach(before -> follow(out(before), out, questionnaire, leaf));
        totals.await(wave.id(), leaf, LocalDate.now(clock));
        sumWhenEnough(leaf);
        longWaiting();
    }

    /** The enterprise's other results, so that any two of its waves can be compared. */
    private List<Wave> followed(Wave wave) {
        return rows.ofCase(wave.caseId()).stream()
                .filter(one -> one.state() == Wave.State.released
                        && !one.id().equals(wave.id())
                        && !one.kind().equals(wave.kind()))
                .toList();
    }

    /**
     * What has waited long for company in its region waits with the whole industry instead, and what has waited long there
     * goes in as it is.
     */
    @Scheduled(cron = "0 40 4 * * *", zone = "Europe/Oslo")
    @Transactional
    public void longWaiting() {
        for (Leaf leaf : totals.waitingSince(LocalDate.now(clock).minusDays(LONGEST_WAIT))) {
            if (leaf.region().isEmpty()) {
                sumHidden(leaf);
            } else {
                totals.waitWithIndustry(leaf, LocalDate.now(clock));
                sumWhenEnough(leaf.ofIndustry());
            }
        }
    }

    private void sumWhenEnough(Leaf leaf) {
        if (totals.waiting(leaf).size() >= TOGETHER) {
            sumHidden(leaf);
        }
    }

    private Leaf leaf(Wave wave, Questionnaire questionnaire) {
        CaseFile file = cases.get(wave.caseId());
        Programme programme = programmes.get(wave.programme());
        String region =
                programme.regionOf(file.county()).map(Programme.Region::id).orElse("");
        return new Leaf(
                wave.programme(),
                ALL,
                wave.kind(),
                shape(questionnaire),
                Optional.ofNullable(file.industry()).orElse(""),
                region);
    }

    private void sumHidden(Leaf leaf) {
        List<Wave> waves = totals.takeWaiting(leaf).stream()
                .map(id -> rows.find(id).orElseThrow())
                .toList();
        if (waves.isEmpty()) {
            return;
        }
        Disclosure strictest =
                waves.stream().map(Wave::limits).reduce(Disclosure::stricter).orElseThrow();
        List<SafeSum.Part> parts = waves.stream().map(this::part).toList();
        Questionnaire questionnaire = rows.questionnaire(waves.get(0).hash());
        add(leaf, Identifier.next(), questionnaire, SafeSum.hidden(strictest, questionnaire, parts));
    }

    /** @param cluster an enterprise's case, or an id of a crowd's own, from which nobody finds back to who is in it */
    private void add(Leaf leaf, String cluster, Questionnaire questionnaire, SafeSum sum) {
        totals.add(leaf, sum);
        clusters.add(leaf, cluster, sum.scores(questionnaire));
    }

    /** Follows an enterprise from one wave to the next; only what both show goes in, so it need not wait. */
    private void follow(Out before, Out after, Questionnaire questionnaire, Leaf leaf) {
        Wave last = after.wave();
        String part = balanced(before.wave().kind(), last.kind());
        List<SafeSum> both = SafeSum.balanced(questionnaire, before.part(), after.part());
        List<Out> waves = List.of(before, after);
        for (int i = 0; i < waves.size(); i++) {
            Leaf each = leaf.as(part, waves.get(i).wave().kind());
            add(each, last.caseId(), questionnaire, both.get(i));
            totals.size(each, 1, waves.get(i).ballots(), last.hash());
        }
    }

    private Out out(Wave wave) {
        return new Out(wave, part(wave), ballots(wave));
    }

    private Map<String, Integer> ballots(Wave wave) {
        Map<String, Integer> ballots = new HashMap<>();
        rows.targets(wave.id()).forEach((group, target) -> ballots.put(group, target.answered()));
        return ballots;
    }

    private SafeSum.Part part(Wave wave) {
        WaveChange.Side side = results.apart(wave);
        return new SafeSum.Part(side.results(), side.counted());
    }

    /** A wave with what came out of it. */
    private record Out(Wave wave, SafeSum.Part part, Map<String, Integer> ballots) {}

    /**
     * The smallest sums there are: waves of a kind with the same questions, of an industry in a region.
     *
     * @param part all waves, or those of enterprises followed from one kind to another
     */
    record Leaf(String programme, String part, String kind, String shape, String industry, String region) {

        /** Where answers of the industry stand whose region is not told. */
        Leaf ofIndustry() {
            return new Leaf(programme, part, kind, shape, industry, "");
        }

        Leaf as(String otherPart, String otherKind) {
            return new Leaf(programme, otherPart, otherKind, shape, industry, region);
        }

        List<Object> key() {
            return new ArrayList<>(List.of(programme, part, kind, shape, industry, region));
        }
    }
}
