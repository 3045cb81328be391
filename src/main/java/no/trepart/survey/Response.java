package no.trepart.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire;

/**
 * How many have answered: never who, and of groups too small to stand alone only together.
 *
 * @param percent of those invited, whole; null when nobody is
 */
record Response(int invited, int answered, Integer percent, List<Group> groups) {

    static Response of(Map<String, WaveRows.Target> targets, Questionnaire questionnaire, Disclosure limits) {
        List<Questionnaire.Respondent> bySize = questionnaire.respondents().stream()
                .filter(one ->
                        targets.containsKey(one.id()) && targets.get(one.id()).invited() > 0)
                .sorted(Comparator.comparing(one -> targets.get(one.id()).invited()))
                .toList();
        List<Questionnaire.Respondent> small = new ArrayList<>();
        int together = 0;
        for (Questionnaire.Respondent one : bySize) {
            int invited = targets.get(one.id()).invited();
            // to have answered or not is a distribution: a role that is too small for one stands with another, and as
            // many
            // are joined as it takes that nobody can be told from the rest by subtraction
            boolean tooFew = together > 0 && (small.size() == 1 || together < limits.group());
            if (invited < limits.detail() || tooFew) {
                small.add(one);
                together += invited;
            }
        }
        List<Group> groups = new ArrayList<>();
        questionnaire.respondents().stream()
                .filter(one -> bySize.contains(one) && !small.contains(one))
                .forEach(one -> groups.add(group(List.of(one), targets)));
        if (!small.isEmpty()) {
            groups.add(group(
                    questionnaire.respondents().stream().filter(small::contains).toList(), targets));
        }
        int invited =
                targets.values().stream().mapToInt(WaveRows.Target::invited).sum();
        int answered =
                targets.values().stream().mapToInt(WaveRows.Target::answered).sum();
        return new Response(invited, answered, percent(answered, invited), groups);
    }

    private static Group group(List<Questionnaire.Respondent> members, Map<String, WaveRows.Target> targets) {
        int invited = members.stream()
                .mapToInt(one -> targets.get(one.id()).invited())
                .sum();
        int answered = members.stream()
                .mapToInt(one -> targets.get(one.id()).answered())
                .sum();
        Localized name = new Localized(
                members.stream().map(one -> one.name().nb()).collect(Collectors.joining(", ")),
                members.stream().map(one -> one.name().en()).collect(Collectors.joining(", ")));
        return new Group(
                members.stream().map(Questionnaire.Respondent::id).toList(),
                name.here(),
                invited,
                answered,
                percent(answered, invited));
    }

    private static Integer percent(int part, int whole) {
        return whole == 0 ? null : Math.round(part * 100f / whole);
    }

    String inWords() {
        return groups.stream()
                .map(group -> "%s: %d / %d".formatted(group.name(), group.answered(), group.invited()))
                .collect(Collectors.joining("\n"));
    }

    /** @param respondents one group, or several that are too small alone */
    record Group(List<String> respondents, String name, int invited, int answered, Integer percent) {}
}
