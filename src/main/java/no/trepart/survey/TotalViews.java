package no.trepart.survey;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<Scope> scopes = new ArrayList<>();
        scopes.add(scope(null, null, programme.name().here(), sizes));
        programme
                .industries()
                .forEach(one -> scopes.add(scope(one.id(), null, one.name().here(), sizes)));
        programme.regions().forEach(one -> scopes.add(scope(null, one.id(), one.name(), sizes)));
        return new KindView(
                sizes.get(0).kind(),
                sizes.get(0).shape(),
                questionnaire.title().here(),
                questionnaire.version(),
                scopes.stream().filter(one -> one.enterprises() > 0).toList());
    }

    private static Scope scope(String industry, String region, String name, List<Size> sizes) {
        List<Size> here = sizes.stream()
                .filter(size -> industry == null || industry.equals(size.industry()))
                .filter(size -> region == null || region.equals(size.region()))
                .toList();
        int enterprises = here.stream().mapToInt(Size::enterprises).sum();
        return new Scope(
                industry,
                region,
                name,
                enterprises,
                here.stream().mapToInt(Size::ballots).sum(),
                ShownSums.of(sizes).shows(industry, region));
    }

    /** @throws Refused when there is nothing, or too few enterprises stand behind it */
    TotalResults results(Asked asked) {
        allowed(asked.programme());
        Found found = find(asked, Totals.ALL, asked.kind(), asked.shape());
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
        allowed(asked.programme());
        Found before = find(asked, Totals.ALL, asked.kind(), asked.shape());
        Found after = find(asked, Totals.ALL, second, null);
        WaveChange all = change(before, after);
        String part = Totals.balanced(asked.kind(), second);
        List<Size> both = sizes(asked, part, second, null);
        int enterprises = both.stream().mapToInt(Size::enterprises).sum();
        if (!several(enterprises)
                || !noneOrSeveral(before.enterprises() - enterprises)
                || !noneOrSeveral(after.enterprises() - enterprises)
                || !shown(asked, part, asked.kind(), both)
                || !shown(asked, part, second, both)) {
            return new TotalComparison(before.enterprises(), after.enterprises(), all, enterprises, null);
        }
        String shape = both.get(0).shape();
        WaveChange balanced = change(find(asked, part, asked.kind(), shape), find(asked, part, second, shape));
        return new TotalComparison(before.enterprises(), after.enterprises(), all, enterprises, balanced);
    }

    private static boolean several(int enterprises) {
        return enterprises >= ShownSums.FEWEST;
    }

    private static boolean noneOrSeveral(int enterprises) {
        return enterprises == 0 || several(enterprises);
    }

    /** Whether these may be shown beside all other sums of the kind. */
    private boolean shown(Asked asked, String part, String kind, List<Size> here) {
        String shape = here.get(0).shape();
        List<Size> leaves = totals.sizes(asked.programme()).stream()
                .filter(size -> size.part().equals(part)
                        && size.kind().equals(kind)
                        && size.shape().equals(shape))
                .toList();
        return ShownSums.of(leaves).shows(asked.industry(), asked.region());
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

    private List<Size> sizes(Asked asked, String part, String kind, String shape) {
        List<Size> here = totals.sizes(asked.programme()).stream()
                .filter(size -> size.part().equals(part) && size.kind().equals(kind))
                .filter(size -> asked.industry() == null || asked.industry().equals(size.industry()))
                .filter(size -> asked.region() == null || asked.region().equals(size.region()))
                .toList();
        String wanted = shape != null
                ? shape
                : here.stream()
                        .max(Comparator.comparing(Size::ballots).thenComparing(Size::shape))
                        .map(Size::shape)
                        .orElse(null);
        return here.stream()
                .filter(size -> Objects.equals(size.shape(), wanted))
                .toList();
    }

    private Found find(Asked asked, String part, String kind, String shape) {
        List<Size> here = sizes(asked, part, kind, shape);
        int enterprises = here.stream().mapToInt(Size::enterprises).sum();
        if (!several(enterprises)) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "too-few-enterprises",
                    new Localized(
                            "Resultater for flere virksomheter vises når minst %d er med. Nå er det %d."
                                    .formatted(ShownSums.FEWEST, enterprises),
                            "Results of several enterprises are shown when at least %d are in them. Now there are %d."
                                    .formatted(ShownSums.FEWEST, enterprises)));
        }
        if (!shown(asked, part, kind, here)) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "others-too-few",
                    new Localized(
                            "Vises ikke: da kunne resultatene til én eller to andre virksomheter regnes ut. Se på hele"
                                    + " bransjen, regionen eller programmet.",
                            "Not shown: the results of one or two other enterprises could be worked out. Look at the whole"
                                    + " industry, region or programme."));
        }
        return new Found(
                new Wanted(asked.programme(), part, kind, here.get(0).shape(), asked.industry(), asked.region()),
                rows.questionnaire(here.get(0).questionnaire()),
                enterprises,
                here.stream().mapToInt(Size::ballots).sum());
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
