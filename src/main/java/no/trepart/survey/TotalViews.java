package no.trepart.survey;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.Questionnaire;
import no.trepart.survey.TotalRows.Size;
import no.trepart.survey.TotalRows.Wanted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results of an industry, a region or the whole programme, for whoever takes part in it. Read from sums. */
@Component
@Transactional(readOnly = true)
class TotalViews {

    private final TotalRows totals;
    private final ClusterRows clusters;
    private final WaveRows rows;
    private final Programmes programmes;
    private final CurrentPerson current;

    TotalViews(TotalRows totals, ClusterRows clusters, WaveRows rows, Programmes programmes, CurrentPerson current) {
        this.totals = totals;
        this.clusters = clusters;
        this.rows = rows;
        this.programmes = programmes;
        this.current = current;
    }

    /** What there is to look at, with how many stand behind it. */
    List<KindView> all(String programmeKey) {
        Programme programme = allowed(programmeKey);
        Map<String, List<Size>> byKind = new LinkedHashMap<>();
        totals.sizes(programmeKey).stream()
                .filter(size -> size.part().equals(Totals.ALL))
                .forEach(size -> byKind.computeIfAbsent(size.kind() + " " + size.shape(), key -> new ArrayList<>())
                        .add(size));
        return byKind.values().stream()
                .map(sizes -> kind(programme, sizes))
                .sorted(Comparator.comparing(KindView::kind)
                        .thenComparing(one -> -one.scopes().get(0).enterprises()))
                .toList();
    }

    private KindView kind(Programme programme, List<Size> sizes) {
        Questionnaire questionnaire = rows.questionnaire(sizes.get(0).questionnaire());
        ShownSums shown = ShownSums.of(sizes);
        List<Scope> scopes = new ArrayList<>();
        scopes.add(scope(null, null, programme.name().here(), sizes, shown));
        programme
                .industries()
                .forEach(one -> scopes.add(scope(one.id(), null, one.name().here(), sizes, shown)));
        programme.regions().forEach(one -> scopes.add(scope(null, one.id(), one.name(), sizes, shown)));
        return new KindView(
                sizes.get(0).kind(),
                sizes.get(0).shape(),
                questionnaire.title().here(),
                questionnaire.version(),
                scopes.stream().filter(one -> one.enterprises() > 0).toList());
    }

    private static Scope scope(String industry, String region, String name, List<Size> sizes, ShownSums shown) {
        List<Size> here =
                sizes.stream().filter(size -> size.lies(industry, region)).toList();
        return new Scope(
                industry,
                region,
                name,
                AskedSums.enterprises(here),
                AskedSums.ballots(here),
                shown.shows(industry, region));
    }

    /** @throws Refused when there is nothing, or too few enterprises stand behind it */
    TotalResults results(Asked asked) {
        Found found = find(sums(asked), Totals.ALL, asked.kind(), asked.shape());
        return new TotalResults(
                asked.kind(),
                found.questionnaire().title().here(),
                asked.industry(),
                asked.region(),
                found.enterprises(),
                found.answered(),
                side(found, clusters.of(found.wanted())).results());
    }

    /**
     * From one kind of wave to another: of all that have answered, and of the enterprises that have answered both (IB-20).
     *
     * @throws Refused when too few enterprises stand behind one of them
     */
    TotalComparison comparison(Asked asked, String second) {
        AskedSums sums = sums(asked);
        Found before = find(sums, Totals.ALL, asked.kind(), asked.shape());
        Found after = find(sums, Totals.ALL, second, null);
        WaveChange all = change(before, after);
        String part = Totals.balanced(asked.kind(), second);
        List<Size> both = sums.of(part, second, null);
        int enterprises = AskedSums.enterprises(both);
        if (!ShownSums.several(enterprises)
                || !ShownSums.noneOrSeveral(before.enterprises() - enterprises)
                || !ShownSums.noneOrSeveral(after.enterprises() - enterprises)
                || !sums.shown(part, asked.kind(), both)
                || !sums.shown(part, second, both)) {
            return new TotalComparison(before.enterprises(), after.enterprises(), all, enterprises, null);
        }
        String shape = both.get(0).shape();
        WaveChange balanced = change(find(sums, part, asked.kind(), shape), find(sums, part, second, shape));
        return new TotalComparison(before.enterprises(), after.enterprises(), all, enterprises, balanced);
    }

    private AskedSums sums(Asked asked) {
        Programme programme = allowed(asked.programme());
        if (asked.industry() != null && programme.industry(asked.industry()).isEmpty()) {
            throw unknown(
                    "industry",
                    new Localized("Programmet har ikke denne bransjen.", "The programme has no such industry."));
        }
        if (asked.region() != null && programme.region(asked.region()).isEmpty()) {
            throw unknown(
                    "region",
                    new Localized("Programmet har ikke denne regionen.", "The programme has no such region."));
        }
        return new AskedSums(asked, totals.sizes(asked.programme()));
    }

    private static Refused unknown(String field, Localized why) {
        return new Refused(Refused.Kind.INVALID, "unknown-" + field, why, List.of(new Refused.Field(field, why)));
    }

    private Found find(AskedSums sums, String part, String kind, String shape) {
        List<Size> here = sums.present(part, kind, shape);
        Asked asked = sums.asked();
        return new Found(
                new Wanted(asked.programme(), part, kind, here.get(0).shape(), asked.industry(), asked.region()),
                rows.questionnaire(here.get(0).questionnaire()),
                AskedSums.enterprises(here),
                AskedSums.ballots(here));
    }

    /** How the open waves of each region are answered now (IB-21). */
    List<RegionResponse> response(String key) {
        Programme programme = allowed(key);
        List<TotalRows.Answering> all = totals.answering(key);
        List<RegionResponse> regions = new ArrayList<>();
        for (String kind :
                all.stream().map(TotalRows.Answering::kind).distinct().sorted().toList()) {
            for (Programme.Region region : programme.regions()) {
                List<TotalRows.Answering> here = all.stream()
                        .filter(one ->
                                one.kind().equals(kind) && region.counties().contains(one.county()))
                        .toList();
                int invited =
                        here.stream().mapToInt(TotalRows.Answering::invited).sum();
                int answered =
                        here.stream().mapToInt(TotalRows.Answering::answered).sum();
                if (invited > 0) {
                    regions.add(new RegionResponse(
                            kind,
                            region.id(),
                            region.name(),
                            here.stream().mapToInt(TotalRows.Answering::waves).sum(),
                            invited,
                            answered,
                            Math.round(answered * 100f / invited)));
                }
            }
        }
        return regions;
    }

    record RegionResponse(String kind, String region, String name, int waves, int invited, int answered, int percent) {}

    private Programme allowed(String key) {
        Programme programme = programmes.find(key).orElseThrow(Refused::notFound);
        boolean takesPart = current.holdings().stream()
                .anyMatch(holding -> holding.programme().equals(key) && holding.takesPart());
        if (!takesPart) {
            throw Refused.forbidden(
                    "Bare de som deltar i programmet, ser resultatene.",
                    "Only those who take part in the programme see its results.");
        }
        return programme;
    }

    private WaveChange change(Found first, Found second) {
        Map<List<String>, Clusters.Pair> pairs = clusters.of(first.wanted(), second.wanted());
        return WaveChange.of(
                side(first, Map.of()),
                side(second, Map.of()),
                (question, group, was, is) -> Difference.ofSums(was, is, pairs.get(List.of(question, group))));
    }

    private WaveChange.Side side(Found found, Map<List<String>, Clusters> behind) {
        Tallies.Counted counted = totals.counted(found.wanted());
        Results results = Results.ofSum(
                Disclosure.STANDARD,
                found.questionnaire(),
                totals.ballots(found.wanted()),
                counted,
                totals.borders(found.wanted()),
                behind);
        return new WaveChange.Side(found.questionnaire(), results, counted);
    }

    private record Found(Wanted wanted, Questionnaire questionnaire, int enterprises, int answered) {}

    /** @param shape which questions, when a kind has been asked with several; null for those most have answered */
    record Asked(@NotBlank String programme, @NotBlank String kind, String shape, String industry, String region) {}

    record KindView(String kind, String shape, String title, int version, List<Scope> scopes) {}

    /** @param shown whether enough enterprises stand behind it */
    record Scope(String industry, String region, String name, int enterprises, int answered, boolean shown) {}

    record TotalResults(
            String kind,
            String title,
            String industry,
            String region,
            int enterprises,
            int answered,
            Results results) {}

    /**
     * @param both how many enterprises have answered both
     * @param balanced of those; null when they are too few
     */
    record TotalComparison(
            int firstEnterprises, int secondEnterprises, WaveChange all, int both, WaveChange balanced) {}
}
