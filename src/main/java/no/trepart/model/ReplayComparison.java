package no.trepart.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Sandbox;
import no.trepart.programme.Programme;

/** How a case fared on its own models and would have on a draft: what differs, in words. */
class ReplayComparison {

    /** Elements a reader would call a step of the way; the rest follows from them. */
    private static final Set<Kind> TOLD = Set.of(Kind.TASK, Kind.MILESTONE, Kind.PHASE, Kind.END, Kind.GATE);

    private final Sandbox sandbox;
    private final Programme programme;

    ReplayComparison(Sandbox sandbox, Programme programme) {
        this.sandbox = sandbox;
        this.programme = programme;
    }

    Outcome of(String industry, String ownSet, ReplayRun.Result own, String draftSet, ReplayRun.Result draft) {
        List<Localized> differences = new ArrayList<>();
        draft.been().stream()
                .filter(at -> !own.been().contains(at))
                .forEach(at -> name(draftSet, at)
                        .ifPresent(name -> differences.add(new Localized(
                                "«%s» kommer til.".formatted(name.nb()), "“%s” is added.".formatted(name.en())))));
        own.been().stream()
                .filter(at -> !draft.been().contains(at))
                .forEach(at -> name(ownSet, at)
                        .ifPresent(name -> differences.add(new Localized(
                                "«%s» faller bort.".formatted(name.nb()), "“%s” is left out.".formatted(name.en())))));
        boolean samePath = differences.isEmpty();
        draft.lanes().forEach((step, lane) -> {
            String before = own.lanes().get(step);
            if (before != null && !before.equals(lane)) {
                Localized from = programme.laneName(before);
                Localized to = programme.laneName(lane);
                differences.add(new Localized(
                        "«%s» gjøres av %s i stedet for %s."
                                .formatted(
                                        step(draftSet, draft, step).nb(),
                                        to.nb().toLowerCase(),
                                        from.nb().toLowerCase()),
                        "“%s” is done by %s instead of %s."
                                .formatted(
                                        step(draftSet, draft, step).en(),
                                        to.en().toLowerCase(),
                                        from.en().toLowerCase())));
            }
        });
        differences.addAll(draft.said());
        Map<String, int[]> work = new LinkedHashMap<>();
        own.work().forEach((lane, times) -> work.computeIfAbsent(lane, id -> new int[2])[0] = times);
        draft.work().forEach((lane, times) -> work.computeIfAbsent(lane, id -> new int[2])[1] = times);
        boolean alike = draft.stopped() != null && draft.stopped().equals(own.stopped());
        return new Outcome(
                industry, samePath, differences, own.days(), draft.days(), alike ? null : draft.stopped(), work);
    }

    private Localized step(String set, ReplayRun.Result result, String step) {
        return result.been().stream()
                .filter(at -> at.endsWith(" " + step))
                .findFirst()
                .flatMap(at -> name(set, at))
                .orElse(Localized.same(step));
    }

    private Optional<Localized> name(String set, String at) {
        String[] place = at.split(" ", 2);
        return sandbox.in(set, place[0])
                .flatMap(outline -> outline.node(place[1]))
                .filter(node -> TOLD.contains(node.kind()))
                .map(Outline.Node::name)
                .map(name -> new Localized(name.nb(), name.in(java.util.Locale.ENGLISH)));
    }

    /**
     * @param stopped why it came no further on the draft; null when it came as far as on its own models
     * @param work tasks by lane, on its own models and on the draft
     */
    record Outcome(
            String industry,
            boolean samePath,
            List<Localized> differences,
            long daysBefore,
            long daysAfter,
            Localized stopped,
            Map<String, int[]> work) {}
}
