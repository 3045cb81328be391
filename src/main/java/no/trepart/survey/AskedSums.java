package no.trepart.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.survey.TotalRows.Size;
import no.trepart.survey.TotalViews.Asked;

/**
 * What somebody asks to see of the sums, and what of it may be shown.
 *
 * @param standing all the programme's sums
 */
record AskedSums(Asked asked, List<Size> standing) {

    /**
     * The sums of a kind where it is asked for.
     *
     * @param shape which questions; null for those that most have answered
     * @return empty when nobody has answered
     */
    List<Size> of(String part, String kind, String shape) {
        List<Size> here = standing.stream()
                .filter(size -> size.part().equals(part) && size.kind().equals(kind))
                .filter(size -> size.lies(asked.industry(), asked.region()))
                .toList();
        String wanted = shape != null ? shape : mostAnswered(here);
        return here.stream()
                .filter(size -> Objects.equals(size.shape(), wanted))
                .toList();
    }

    private static String mostAnswered(List<Size> sizes) {
        return sizes.stream()
                .max(Comparator.comparing(Size::ballots).thenComparing(Size::shape))
                .map(Size::shape)
                .orElse(null);
    }

    /**
     * The same, to be shown.
     *
     * @return not empty
     * @throws Refused when too few enterprises stand behind them, or behind what could be worked out from them
     */
    List<Size> present(String part, String kind, String shape) {
        List<Size> here = of(part, kind, shape);
        if (!ShownSums.several(enterprises(here))) {
            throw tooFew(enterprises(here));
        }
        if (!shown(part, kind, here)) {
            throw othersTooFew();
        }
        return here;
    }

    /** @param here not empty, whether they may be shown beside all other sums of the kind */
    boolean shown(String part, String kind, List<Size> here) {
        String shape = here.get(0).shape();
        List<Size> leaves = standing.stream()
                .filter(size -> size.part().equals(part)
                        && size.kind().equals(kind)
                        && size.shape().equals(shape))
                .toList();
        return ShownSums.of(leaves).shows(asked.industry(), asked.region());
    }

    static int enterprises(List<Size> sizes) {
        return sizes.stream().mapToInt(Size::enterprises).sum();
    }

    static int ballots(List<Size> sizes) {
        return sizes.stream().mapToInt(Size::ballots).sum();
    }

    private static Refused tooFew(int enterprises) {
        return new Refused(
                Refused.Kind.CONFLICT,
                "too-few-enterprises",
                new Localized(
                        "Resultater for flere virksomheter vises når minst %d er med. Nå er det %d."
                                .formatted(ShownSums.FEWEST, enterprises),
                        "Results of several enterprises are shown when at least %d are in them. Now there are %d."
                                .formatted(ShownSums.FEWEST, enterprises)));
    }

    private static Refused othersTooFew() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "others-too-few",
                new Localized(
                        "Vises ikke: da kunne resultatene til én eller to andre virksomheter regnes ut. Se på hele"
                                + " bransjen, regionen eller programmet.",
                        "Not shown: the results of one or two other enterprises could be worked out. Look at the whole"
                                + " industry, region or programme."));
    }
}
