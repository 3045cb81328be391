package no.trepart.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.survey.TotalRows.Size;

/**
 * Which sums of enterprises may be shown side by side: the whole, industries, regions, and industries in regions. Of
 * whatever is not shown, a row, a column or the whole leaves no enterprise or several, so that nobody subtracts their way to
 * one. Pure.
 */
record ShownSums(Set<Scope> shown) {

    /** Fewer would tell one enterprise what another has answered. */
    static final int FEWEST = 3;

    private static final Scope WHOLE = new Scope(null, null);

    /** @param leaves of one kind of wave with the same questions, an industry in a region each */
    static ShownSums of(List<Size> leaves) {
        Map<Scope, Integer> cells = counts(leaves, size -> new Scope(size.industry(), size.region()));
        Set<Scope> shown = new HashSet<>();
        if (total(cells) >= FEWEST) {
            shown.add(WHOLE);
            shown.addAll(kept(counts(leaves, size -> new Scope(size.industry(), null))));
            shown.addAll(kept(counts(leaves, size -> new Scope(null, size.region()))));
            shown.addAll(keptInRowsAndColumns(cells));
        }
        return new ShownSums(shown);
    }

    boolean shows(String industry, String region) {
        return shown.contains(new Scope(industry, region));
    }

    static boolean several(int enterprises) {
        return enterprises >= FEWEST;
    }

    static boolean noneOrSeveral(int enterprises) {
        return enterprises == 0 || several(enterprises);
    }

    private static Map<Scope, Integer> counts(List<Size> leaves, Function<Size, Scope> scope) {
        return leaves.stream().collect(Collectors.groupingBy(scope, Collectors.summingInt(Size::enterprises)));
    }

    private static Set<Scope> keptInRowsAndColumns(Map<Scope, Integer> cells) {
        Map<Scope, Integer> left = new HashMap<>(cells);
        left.values().removeIf(count -> count < FEWEST);
        int before;
        do {
            before = left.size();
            for (Function<Scope, String> line : List.<Function<Scope, String>>of(Scope::industry, Scope::region)) {
                for (String one : cells.keySet().stream().map(line).collect(Collectors.toSet())) {
                    Set<Scope> kept = kept(in(cells, line, one), in(left, line, one));
                    left.keySet().removeIf(cell -> Objects.equals(line.apply(cell), one) && !kept.contains(cell));
                }
            }
        } while (left.size() < before);
        return left.keySet();
    }

    private static Map<Scope, Integer> in(Map<Scope, Integer> cells, Function<Scope, String> line, String one) {
        return cells.entrySet().stream()
                .filter(cell -> Objects.equals(line.apply(cell.getKey()), one))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Scope> kept(Map<Scope, Integer> all) {
        return kept(all, all);
    }

    /** Of the candidates as many as leave none or several of all, the largest first. */
    private static Set<Scope> kept(Map<Scope, Integer> all, Map<Scope, Integer> candidates) {
        Map<Scope, Integer> kept = new HashMap<>(candidates);
        kept.values().removeIf(count -> count < FEWEST);
        int hidden = total(all) - total(kept);
        while (!noneOrSeveral(hidden) && !kept.isEmpty()) {
            Scope smallest = kept.entrySet().stream()
                    .min(Map.Entry.<Scope, Integer>comparingByValue()
                            .thenComparing(one -> String.valueOf(one.getKey()), Comparator.naturalOrder()))
                    .orElseThrow()
                    .getKey();
            hidden += kept.remove(smallest);
        }
        return Set.copyOf(kept.keySet());
    }

    private static int total(Map<Scope, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Null stands for all. */
    record Scope(String industry, String region) {}
}
