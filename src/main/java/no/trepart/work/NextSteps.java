package no.trepart.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.trepart.Localized;
import no.trepart.engine.Outline;
import no.trepart.programme.Programme;

/** What happens when a work item is done, and to whom it goes: said before and after each button. */
class NextSteps {

    private NextSteps() {}

    static List<String> of(Outline outline, WorkItem item, Programme programme) {
        List<String> said = new ArrayList<>();
        Localized signing = switch (item.signing()) {
            case all ->
                new Localized(
                        "Alle i %s må signere det samme innholdet."
                                .formatted(lower(programme.laneName(item.lane()).nb())),
                        "Everyone in %s must sign the same content."
                                .formatted(lower(programme.laneName(item.lane()).en())));
            case separately ->
                new Localized(
                        "Alle i %s svarer hver for seg."
                                .formatted(lower(programme.laneName(item.lane()).nb())),
                        "Everyone in %s answers separately."
                                .formatted(lower(programme.laneName(item.lane()).en())));
            case any ->
                new Localized(
                        "Det er nok at én i %s gjør dette."
                                .formatted(lower(programme.laneName(item.lane()).nb())),
                        "It is enough that one of %s does this."
                                .formatted(lower(programme.laneName(item.lane()).en())));
            case single -> null;
        };
        if (signing != null) {
            said.add(signing.here());
        }
        List<Outline.Node> after = outline.after(item.step());
        after.stream().limit(3).forEach(node -> said.add(said(node, programme).here()));
        return said;
    }

    private static Localized said(Outline.Node node, Programme programme) {
        if (node.kind() == Outline.Kind.TASK && node.lane() != null) {
            Localized lane = programme.laneName(node.lane());
            return new Localized(
                    "Deretter: %s (%s).".formatted(lower(node.name().nb()), lower(lane.nb())),
                    "Then: %s (%s).".formatted(lower(node.name().en()), lower(lane.en())));
        }
        return new Localized(
                "Deretter: %s.".formatted(lower(node.name().nb())),
                "Then: %s.".formatted(lower(node.name().en())));
    }

    /** In the middle of a sentence, but an abbreviation such as NAV stays as it is. */
    private static String lower(String name) {
        if (name == null || name.length() < 2 || Character.isUpperCase(name.charAt(1))) {
            return name == null ? "" : name;
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
