package no.trepart.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What may be shown of groups without showing a person. Pure: the same counts always give the same answer, so that two
 * looks never differ.
 *
 * @param group fewest answers a shown group has
 * @param detail fewest answers a group has before its distribution is shown, and not only its mean
 * @param option fewest answers a shown step of the scale has, unless it has none
 * @param text fewest ballots before free text is shown
 */
record Disclosure(int group, int detail, int option, int text) {

    /** No table can go below it (the floor). */
    static final int FLOOR = 3;

    /** Stands for everybody together. */
    static final String ALL = "all";

    static final Disclosure STANDARD = new Disclosure(5, 10, 3, 10);

    Disclosure {
        group = Math.max(FLOOR, group);
        detail = Math.max(2 * group, detail);
        option = Math.max(FLOOR, option);
        text = Math.max(group, text);
    }

    Disclosure stricter(Disclosure other) {
        return new Disclosure(
                Math.max(group, other.group),
                Math.max(detail, other.detail),
                Math.max(option, other.option),
                Math.max(text, other.text));
    }

    /**
     * Which of the groups that make up a whole may be shown beside it. What is hidden is, taken together, either nothing or
     * a group large enough by itself: no total minus any of the parts tells of fewer.
     *
     * @param counts answers by group
     * @return the groups shown and, under {@link #ALL}, whether the whole is
     */
    Set<String> shown(Map<String, Integer> counts) {
        Set<String> any = new LinkedHashSet<>(counts.keySet());
        any.add(ALL);
        return shown(counts, any);
    }

    /** @param allowed what another table beside this one shows; nothing else is shown here */
    Set<String> shown(Map<String, Integer> counts, Set<String> allowed) {
        int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (whole < group || !allowed.contains(ALL)) {
            return Set.of();
        }
        List<String> bySize = counts.keySet().stream()
                .filter(key -> counts.get(key) > 0)
                .sorted(Comparator.comparing((String key) -> counts.get(key)).thenComparing(key -> key))
                .toList();
        Set<String> shown = bySize.stream()
                .filter(key -> counts.get(key) >= group && allowed.contains(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int hidden = whole - total(counts, shown);
        for (String smallest : bySize) {
            if (hidden == 0 || hidden >= group) {
                break;
            }
            if (shown.remove(smallest)) {
                hidden += counts.get(smallest);
            }
        }
        shown.add(ALL);
        return shown;
    }

    private static int total(Map<String, Integer> counts, Collection<String> keys) {
        return keys.stream().mapToInt(counts::get).sum();
    }

    /**
     * The steps of a scale, in order, joined until no shown step tells of fewer than {@link #option}, and none of everybody
     * at once.
     *
     * @param counts by step, every step of the scale among them
     * @return the bands from low to high; empty when the group is too small for a distribution, or all of it in one band
     */
    List<Band> bands(TreeMap<Integer, Integer> counts) {
        return bands(counts, 0);
    }

    /** @param borders steps that are joined whatever their counts: bit 0 is the border between the first two */
    List<Band> bands(TreeMap<Integer, Integer> counts, int borders) {
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (n < detail) {
            return List.of();
        }
        List<Band> bands = joined(counts, borders);
        boolean saysNothing = bands.stream().anyMatch(band -> band.n() == n);
        return saysNothing ? List.of() : bands;
    }

    /** The same whatever the size of the group: at worst all steps in one. */
    List<Band> joined(TreeMap<Integer, Integer> counts) {
        return joined(counts, 0);
    }

    private List<Band> joined(TreeMap<Integer, Integer> counts, int borders) {
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Band> bands = new ArrayList<>();
        counts.forEach((step, count) -> {
            Band next = new Band(step, step, count);
            if (!bands.isEmpty() && (borders >> (step - 2) & 1) == 1) {
                bands.set(bands.size() - 1, bands.get(bands.size() - 1).with(next));
            } else {
                bands.add(next);
            }
        });
        int thin = thin(bands, n);
        while (thin >= 0 && bands.size() > 1) {
            // towards the middle, so that the ends are not said of people who did not say them
            int middle = bands.size() / 2;
            int other = thin < middle || thin == 0 ? thin + 1 : thin - 1;
            Band joined = bands.get(Math.min(thin, other)).with(bands.get(Math.max(thin, other)));
            bands.set(Math.min(thin, other), joined);
            bands.remove(Math.max(thin, other));
            thin = thin(bands, n);
        }
        return List.copyOf(bands);
    }

    /** The borders inside bands: bit 0 is the one between the first two steps. */
    static int borders(List<Band> bands) {
        int mask = 0;
        for (Band band : bands) {
            for (int step = band.from(); step < band.to(); step++) {
                mask |= 1 << (step - 1);
            }
        }
        return mask;
    }

    private int thin(List<Band> bands, int n) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean few = band.n() > 0 && band.n() < option;
            boolean everybody = band.n() == n && band.from() == band.to();
            if (few || everybody) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A mean that tells no more than the bands beside it do. Where steps were joined it is taken of the bands' middles; where
     * there is no distribution it is never so near an end of the scale that everybody must have answered the same.
     */
    double mean(Moments moments, List<Band> bands) {
        double mean = moments.mean();
        if (bands.isEmpty()) {
            mean = inner(mean);
        } else if (bands.stream().anyMatch(band -> band.from() != band.to())) {
            mean = bands.stream()
                            .mapToDouble(band -> band.n() * (band.from() + band.to()) / 2.0)
                            .sum()
                    / moments.n();
        }
        return Moments.tenth(mean);
    }

    /** A mean kept away from the ends of the scale, where it would tell that nearly all chose the same. */
    static double inner(double mean) {
        return Math.min(4.5, Math.max(1.5, mean));
    }

    /** @param to equal to {@code from} for a single step */
    record Band(int from, int to, int n) {
        private Band with(Band next) {
            return new Band(from, next.to, n + next.n);
        }
    }
}
