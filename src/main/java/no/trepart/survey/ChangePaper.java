package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.survey.Results.Group;
import no.trepart.survey.SurveyViews.ComparisonView;
import no.trepart.survey.TotalViews.TotalComparison;
import no.trepart.survey.WaveChange.Change;
import org.springframework.stereotype.Component;

/** What has changed, on paper. Made of what the screen shows and of nothing else. */
@Component
class ChangePaper {

    private final Paper paper;
    private final Clock clock;

    ChangePaper(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    /** @param groups by the names they have in the later results */
    byte[] of(String enterprise, ComparisonView view, List<Group> groups) {
        Map<String, Object> said = said(enterprise, groups);
        said.put("first", WaveKind.name(view.first().kind()).here());
        said.put("firstDay", view.first().closedOn());
        said.put("second", WaveKind.name(view.second().kind()).here());
        said.put("secondDay", view.second().closedOn());
        said.put("parts", List.of(part(null, view.change(), groups)));
        return paper.of("survey/change-paper", said);
    }

    /** First of the enterprises that have answered both, then of everybody. */
    byte[] of(String scope, String first, String second, TotalComparison view, List<Group> groups) {
        Map<String, Object> said = said(scope, groups);
        said.put("first", WaveKind.name(first).here());
        said.put("second", WaveKind.name(second).here());
        said.put("sums", view);
        List<Part> parts = new ArrayList<>();
        if (view.balanced() != null) {
            parts.add(part("both", view.balanced(), groups));
        }
        parts.add(part("all", view.all(), groups));
        said.put("parts", parts);
        return paper.of("survey/change-paper", said);
    }

    private Map<String, Object> said(String who, List<Group> groups) {
        Map<String, Object> said = new HashMap<>();
        said.put("who", who);
        said.put("today", LocalDate.now(clock));
        said.put("words", new PaperWords());
        said.put("groups", groups);
        return said;
    }

    private static Part part(String of, WaveChange change, List<Group> groups) {
        List<Brief> briefs = new ArrayList<>();
        for (Group group : groups) {
            List<Change> here = change.dimensions().stream()
                    .filter(one -> one.group().equals(group.id()))
                    .toList();
            if (!here.isEmpty()) {
                boolean few = here.stream().allMatch(one -> one.low() == null);
                briefs.add(new Brief(group, here.size(), few, told(here, true), told(here, false), told(here, null)));
            }
        }
        return new Part(of, change, briefs, subjects(change.dimensions(), groups), subjects(change.items(), groups));
    }

    private static List<String> told(List<Change> changes, Boolean better) {
        return changes.stream()
                .filter(one -> one.told() && Objects.equals(one.better(), better))
                .map(Change::name)
                .toList();
    }

    private static Subjects subjects(List<Change> changes, List<Group> groups) {
        double widest = changes.stream()
                .flatMap(one -> Stream.of(one.change(), one.low(), one.high()))
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        double reach = Math.max(0.5, Math.ceil(widest * 2) / 2);
        Plot plot = new Plot(-reach, reach);
        Map<String, List<Line>> bySubject = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Change change : changes) {
            Double low = change.low();
            Double high = change.high();
            boolean interval = low != null && high != null;
            names.put(change.id(), change.name());
            bySubject
                    .computeIfAbsent(change.id(), key -> new ArrayList<>())
                    .add(new Line(
                            name(groups, change.group()),
                            change,
                            plot.at(change.change()),
                            interval ? plot.at(low) : null,
                            interval ? plot.between(low, high) : null));
        }
        return new Subjects(
                reach,
                bySubject.entrySet().stream()
                        .map(one -> new Subject(names.get(one.getKey()), one.getValue()))
                        .toList());
    }

    private static String name(List<Group> groups, String id) {
        return groups.stream()
                .filter(one -> one.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElse(id);
    }

    /**
     * @param of {@code both} or {@code all} of several enterprises; null for one
     */
    record Part(String of, WaveChange change, List<Brief> briefs, Subjects dimensions, Subjects items) {}

    /**
     * What has changed of a group, by name.
     *
     * @param few whether too few enterprises are behind it to tell
     */
    record Brief(
            Group group, int dimensions, boolean few, List<String> better, List<String> worse, List<String> changed) {}

    /** @param reach how far the axis goes to each side of nought */
    record Subjects(double reach, List<Subject> all) {}

    record Subject(String name, List<Line> lines) {}

    /** @param low where the interval begins; null when there is none */
    record Line(String group, Change change, String at, String low, String length) {}
}
