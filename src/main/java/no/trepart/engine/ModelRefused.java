package no.trepart.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.Localized;

/** A model the engine will not take; the message names file, line and reason. */
public class ModelRefused extends RuntimeException {

    private final transient Localized reason;
    private final transient List<ForeignCode.Found> foreign;

    ModelRefused(Localized reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
        this.foreign = List.of();
    }

    ModelRefused(List<ForeignCode.Found> foreign) {
        super(told(foreign, Localized::en));
        this.reason = new Localized(told(foreign, Localized::nb), getMessage());
        this.foreign = foreign;
    }

    private static String told(List<ForeignCode.Found> foreign, Function<Localized, String> words) {
        return foreign.stream()
                .map(one -> one.element() + " " + words.apply(one.reason()))
                .collect(Collectors.joining("; "));
    }

    /** What is wrong, with file, line and column where they are known, and what the parser or engine said. */
    public Localized reason() {
        return reason;
    }

    /** What the model carries of its own, by the element that carries it; empty when that is not why. */
    public Map<String, List<Localized>> foreign() {
        return foreign.stream()
                .collect(Collectors.groupingBy(
                        ForeignCode.Found::element,
                        LinkedHashMap::new,
                        Collectors.mapping(ForeignCode.Found::reason, Collectors.toList())));
    }
}
