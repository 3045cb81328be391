package no.trepart.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.trepart.demo.Actors.Milestone;
import no.trepart.demo.DemoProgramme.DemoEnterprise;

/**
 * Plays one whole enterprise of each industry, from recruitment to follow-up, as all the parties and through the API
 * alone; the clock moves forward from today. Tells what happens as a story.
 */
class Simulation {

    private static final int LONGEST_YEARS = 6;
    private static final int GATHERING_IN_DAYS = 50;

    private final Actors actors;
    private final DemoProgramme demo;
    private final Consumer<String> story;

    Simulation(Actors actors, DemoProgramme demo, Consumer<String> story) {
        this.actors = actors;
        this.demo = demo;
        this.story = story;
    }

    /** @return how it went; every enterprise's milestones in the order of the course */
    Outcome play() {
        Told told = new Told(story);
        LocalDate began = actors.today(actors.people().get(0).id());
        LocalDate today = began;
        try (DemoPlayer player = new DemoPlayer(actors, demo, Pace.AT_ONCE, 1, told::done, began)) {
            Map<Play, Actors.CaseFile> cases = new LinkedHashMap<>();
            for (DemoEnterprise enterprise : oneOfEachIndustry()) {
                Play play = player.enrol(enterprise, today);
                cases.put(play, actors.caseFile(player.leader(), play.caseId()));
                told.line(enterprise.name(), "is enrolled in the programme");
            }
            Map<Play, Boolean> met = new LinkedHashMap<>();
            int acted = 1;
            while (cases.keySet().stream().anyMatch(Play::goesOn) && today.isBefore(began.plusYears(LONGEST_YEARS))) {
                player.dayBegins(today);
                acted = 0;
                for (int round = player.round(today); round > 0; round = player.round(today)) {
                    acted += round;
                }
                for (Play play : cases.keySet()) {
                    besides(player, play, today, met);
                }
                if (acted > 0) {
                    cases.replaceAll((play, before) -> milestones(player, play, before, told));
                }
                told.dayEnds(today);
                today = actors.forward(player.leader(), acted > 0 ? 2 : 6);
            }
            Outcome outcome = new Outcome(
                    player.answers(),
                    player.failures(),
                    ChronoUnit.DAYS.between(began, today),
                    cases.entrySet().stream()
                            .map(entry -> course(entry.getKey(), entry.getValue()))
                            .toList());
            outcome.tell(story);
            return outcome;
        }
    }

    private List<DemoEnterprise> oneOfEachIndustry() {
        return List.copyOf(demo.enterprises().stream()
                .collect(Collectors.toMap(
                        DemoEnterprise::industry, one -> one, (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    /** Once in the development period: a gathering; and its end when it has lasted long enough. */
    private void besides(DemoPlayer player, Play play, LocalDate today, Map<Play, Boolean> met) {
        if (!"developmentPhase".equals(play.phase())) {
            return;
        }
        DemoEnterprise enterprise = play.enterprise();
        if (met.putIfAbsent(play, true) == null) {
            String region = actors.regions(player.leader()).stream()
                    .filter(one -> one.counties().contains(enterprise.county()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            String title = "Erfaringssamling med " + enterprise.name();
            Map<String, Object> plan = Map.of(
                    "title",
                    title,
                    "industry",
                    enterprise.industry(),
                    "region",
                    region,
                    "gatheringOn",
                    SampleAnswers.workday(today, GATHERING_IN_DAYS).toString());
            player.start("gathering", title, "planGathering", plan, today);
        }
        if (!play.phaseSince().plusMonths(enterprise.developmentMonths()).isAfter(today)) {
            player.tell(play, player.leader(), "project-leader", "endPeriod", today);
        }
    }

    private Actors.CaseFile milestones(DemoPlayer player, Play play, Actors.CaseFile before, Told told) {
        Actors.CaseFile now = actors.caseFile(player.leader(), play.caseId());
        List<Milestone> earlier = milestones(before);
        List<Milestone> later = milestones(now);
        for (int i = 0; i < later.size(); i++) {
            if (later.get(i).reachedOn() != null && earlier.get(i).reachedOn() == null) {
                told.line(play.name(), "* MILESTONE: " + later.get(i).name());
            }
        }
        return now;
    }

    private static List<Milestone> milestones(Actors.CaseFile file) {
        return file.course().phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .toList();
    }

    private static Course course(Play play, Actors.CaseFile file) {
        return new Course(play.name(), play.enterprise().industry(), file.state(), milestones(file));
    }

    /** @param answers steps and signatures given */
    record Outcome(int answers, int refused, long days, List<Course> courses) {

        boolean good() {
            return refused == 0 && courses.stream().allMatch(Course::good);
        }

        void tell(Consumer<String> story) {
            story.accept("");
            for (Course course : courses) {
                story.accept("%s (%s): %s".formatted(course.enterprise(), course.industry(), course.state()));
                course.milestones()
                        .forEach(one -> story.accept("  %-10s  %s"
                                .formatted(one.reachedOn() == null ? "never" : one.reachedOn(), one.name())));
            }
            story.accept("");
            story.accept("%d answers given, %d refused, %d of %d milestones reached, %d days passed: %s"
                    .formatted(
                            answers,
                            refused,
                            courses.stream()
                                    .flatMap(course -> course.milestones().stream())
                                    .filter(one -> one.reachedOn() != null)
                                    .count(),
                            courses.stream()
                                    .mapToInt(course -> course.milestones().size())
                                    .sum(),
                            days,
                            good() ? "the programme works from end to end" : "SOMETHING WENT WRONG"));
        }
    }

    /** @param milestones in the order of the course */
    record Course(String enterprise, String industry, String state, List<Milestone> milestones) {

        /** Completed, with every milestone reached and none before the one it follows. */
        boolean good() {
            boolean inOrder = true;
            for (int i = 0; i < milestones.size(); i++) {
                LocalDate reached = milestones.get(i).reachedOn();
                inOrder &= reached != null
                        && (i == 0 || !reached.isBefore(milestones.get(i - 1).reachedOn()));
            }
            return inOrder && state.equals("completed");
        }
    }

    /** Keeps what happens on a day, and tells it enterprise by enterprise. */
    private static class Told {

        private final Consumer<String> story;
        private final Map<String, List<String>> today = new LinkedHashMap<>();

        Told(Consumer<String> story) {
            this.story = story;
        }

        void done(DemoPlayer.Done done) {
            line(
                    done.enterprise().isEmpty() ? "The programme" : done.enterprise(),
                    "%s%s: %s%s%s"
                            .formatted(
                                    done.who().isEmpty() ? "" : done.who() + ", ",
                                    done.role().toLowerCase(),
                                    done.what(),
                                    done.subject() == null ? "" : " (%s)".formatted(done.subject()),
                                    done.finished() ? "" : ", others are still to sign"));
        }

        void line(String enterprise, String what) {
            today.computeIfAbsent(enterprise, heading -> new ArrayList<>()).add(what);
        }

        void dayEnds(LocalDate day) {
            today.forEach((enterprise, lines) -> {
                story.accept("%s  %s".formatted(day, enterprise));
                lines.forEach(line -> story.accept("            " + line));
            });
            today.clear();
        }
    }
}
