package no.trepart.portfolio;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.casefile.CaseState;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.portfolio.HalfYearFigures.Figures;
import no.trepart.programme.Course;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** The figures of a half-year as sentences. In bokmål only: the report is a Norwegian text that people go on writing. */
@Component
class HalfYearWords {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private final Programmes programmes;
    private final Course course;
    private final Models models;

    HalfYearWords(Programmes programmes, Course course, Models models) {
        this.programmes = programmes;
        this.course = course;
        this.models = models;
    }

    Map<String, Object> of(String programme, Figures figures) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("recruitment", recruitment(programmes.get(programme), figures));
        words.put(
                "guidance",
                "Felles besøk: %d holdt, %d av dem uten alle parter til stede. Erfaringssamlinger: %d holdt."
                        .formatted(figures.visits().held(), figures.visits().incomplete(), figures.gatherings()));
        words.put("measures", measures(programme, figures));
        words.put("result", "Milepæler nådd i halvåret: %s.".formatted(milestones(programme, figures)));
        words.put(
                "deviation",
                "Oppgaver over fristen nå: %d. Roller som ingen har: %d."
                        .formatted(figures.late(), figures.vacancies()));
        return words;
    }

    private String recruitment(Programme programme, Figures figures) {
        int open = figures.industries().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return """
                Med nå: %d (%s).
                Fordelt på faser: %s.
                Meldt inn i halvåret: %d. Trukket seg: %d. Takket nei: %d. Fullført: %d.""".formatted(
                        open,
                        listed(
                                figures.industries(),
                                industry -> programme.industryName(industry).nb()),
                        phases(programme, figures),
                        figures.enrolled(),
                        ended(figures, CaseState.withdrawn),
                        ended(figures, CaseState.declined),
                        ended(figures, CaseState.completed));
    }

    private static int ended(Figures figures, CaseState how) {
        return figures.ended().getOrDefault(how.name(), 0);
    }

    /** In the order of the model. */
    private String phases(Programme programme, Figures figures) {
        return joined(course.phases(programme.key()).stream()
                .filter(phase -> figures.phases().containsKey(phase.id()))
                .map(phase ->
                        "%s %d".formatted(phase.name().nb(), figures.phases().get(phase.id())))
                .toList());
    }

    private String milestones(String programme, Figures figures) {
        return joined(course.milestones(programme).stream()
                .map(Course.Milestone::node)
                .filter(milestone -> figures.milestones().containsKey(milestone.id()))
                .map(milestone -> "%s %d"
                        .formatted(milestone.name().nb(), figures.milestones().get(milestone.id())))
                .toList());
    }

    private String measures(String programme, Figures figures) {
        Function<String, String> name = process -> models.current(programme, process)
                .map(Outline::name)
                .map(found -> found.nb())
                .orElse(process);
        return """
                Startet i halvåret: %s.
                Avsluttet i halvåret: %s.
                Tiltaksmidler: %d søknader innvilget, til sammen %s kroner.""".formatted(
                listed(figures.started(), name),
                listed(figures.finished(), name),
                figures.funding().granted(),
                NumberFormat.getIntegerInstance(BOKMAL).format(figures.funding().amount()));
    }

    private static String listed(Map<String, Integer> counts, Function<String, String> name) {
        return joined(counts.entrySet().stream()
                .map(count -> "%s %d".formatted(name.apply(count.getKey()), count.getValue()))
                .toList());
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "ingen" : parts.stream().collect(Collectors.joining(", "));
    }
}
