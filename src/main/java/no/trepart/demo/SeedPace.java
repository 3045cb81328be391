package no.trepart.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.demo.Actors.Party;
import no.trepart.demo.Actors.Work;
import no.trepart.demo.DemoProgramme.DemoEnterprise;

/**
 * Brings each enterprise to where the demo wants it today: people answer early or late by chance, and all of them sooner
 * when the case is behind its plan, later when it is ahead.
 */
class SeedPace implements Pace {

    /** Phases in order, with the days people usually take and the days that pass by themselves. */
    private static final List<Phase> PHASES = List.of(
            new Phase("recruitmentPhase", 45, 0),
            new Phase("projectGroupPhase", 50, 0),
            new Phase("baselinePhase", 45, 35),
            new Phase("goalsAndPlanPhase", 100, 0),
            new Phase("developmentPhase", 0, 548),
            new Phase("closingSurveyPhase", 45, 35),
            new Phase("closingEvaluationPhase", 40, 0),
            new Phase("followUpPhase", 60, 368));

    /** Days into a phase at which a milestone within it is reached; of other phases, the middle is what is wanted. */
    private static final Map<String, Map.Entry<String, Integer>> GOALS = Map.of(
            "planApproved", Map.entry("developmentPhase", 8),
            "firstVisitHeld", Map.entry("developmentPhase", 60),
            "midtermHeld", Map.entry("developmentPhase", 300),
            "followUpPhase", Map.entry("followUpPhase", 210),
            "followedUp", Map.entry("followUpPhase", 440));

    /** Days before the end at which a case is to be where it goes, for something happens to it there. */
    private static final Map<String, Integer> EARLIER =
            Map.of("late", 55, "paused", 48, "withdrawn", 42, "completed", 40, "declined", 25, "vacant", 15);

    /** The step that would end a phase: left undone in the phase an enterprise is to stand in. */
    private static final Map<String, String> LAST_STEPS = Map.of(
            "recruitmentPhase", "signCooperation",
            "projectGroupPhase", "checkTraining",
            "baselinePhase", "reviewWithStaff",
            "goalsAndPlanPhase", "approvePlan",
            "closingSurveyPhase", "reviewWithStaff",
            "closingEvaluationPhase", "reviewConclusion",
            "followUpPhase", "handOver");

    private static final List<String> LET_LIE = List.of("appointSuccessor", "findSuccessor", "reviewPause");

    /** So many days before the end most people still have what has come to them: something must be open. */
    private static final int LATELY = 21;

    /** So many days before the end the project leader has not got round to everything. */
    private static final int BUSY = 24;

    /** In the development period nothing waits for those who are slow. */
    private static final double AT_EASE = 2.0;

    private final LocalDate end;

    /** @param end the day the play ends */
    SeedPace(LocalDate end) {
        this.end = end;
    }

    @Override
    public Optional<LocalDate> day(Play play, Work work, Party party, LocalDate today) {
        if (letsLie(play, work, party, today)) {
            return Optional.empty();
        }
        long allowed = Math.max(1, ChronoUnit.DAYS.between(today, work.dueOn()));
        int chance = play.chance(work.step(), party.role(), play.times(work.step()));
        double share = (10 + chance % 55) / 100.0 * (allowed > 40 ? 0.6 : 1);
        boolean latecomer = play.chance(work.step(), work.subject(), play.times(work.step())) % 9 == 0;
        if (latecomer && party.role().equals(work.parties().get(0).role())) {
            share = 1.05 + chance % 30 / 100.0;
        }
        return Optional.of(today.plusDays(Math.round(allowed * share * haste(play, today))));
    }

    private boolean letsLie(Play play, Work work, Party party, LocalDate today) {
        DemoEnterprise enterprise = play.enterprise();
        if (enterprise == null) {
            return false;
        }
        boolean stays =
                enterprise.reach().equals(play.phase()) && enterprise.reach().endsWith("Phase");
        if (stays && work.step().equals(LAST_STEPS.get(play.phase()))) {
            return true;
        }
        boolean busy = party.role().equals("project-leader")
                && !enterprise.fate().equals("withdrawn")
                && today.isAfter(end.minusDays(BUSY));
        if (busy && play.chance(work.step(), "busy") % 3 > 0) {
            return true;
        }
        return switch (enterprise.fate()) {
            case "late" -> today.isAfter(end.minusDays(55)) && play.chance(work.step(), party.role(), "lies") % 4 > 0;
            case "vacant" ->
                party.holders().isEmpty() || today.isAfter(end.minusDays(60)) && LET_LIE.contains(work.step());
            case "paused" -> today.isAfter(end.minusDays(90)) && LET_LIE.contains(work.step());
            default -> false;
        };
    }

    /** Below one when the case must hurry to be where the demo wants it, above when there is time. */
    private double haste(Play play, LocalDate today) {
        DemoEnterprise enterprise = play.enterprise();
        if (enterprise == null) {
            return 1;
        }
        boolean visited = "developmentPhase".equals(play.phase()) && enterprise.developmentMonths() == null;
        boolean leaving = List.of("completed", "withdrawn", "declined").contains(enterprise.fate());
        if ((visited || today.isAfter(end.minusDays(LATELY))) && !leaving) {
            return AT_EASE;
        }
        Map.Entry<String, Integer> milestone = GOALS.get(enterprise.reach());
        String goal = milestone == null ? enterprise.reach() : milestone.getKey();
        double people = 0;
        double itself = 0;
        boolean ahead = false;
        for (Phase phase : PHASES) {
            boolean current = phase.id.equals(play.phase()) || play.phase() == null && !ahead;
            ahead |= current;
            if (ahead) {
                double length = phase.people + phase.itself(enterprise);
                double until = !phase.id.equals(goal) ? length : milestone == null ? length / 2 : milestone.getValue();
                double spent = current ? ChronoUnit.DAYS.between(play.phaseSince(), today) : 0;
                double left = Math.max(until - spent, current ? until * 0.1 : 0);
                double byPeople = Math.min(left, phase.people * Math.max(0.3, left / length));
                people += byPeople;
                itself += left - byPeople;
            }
            if (phase.id.equals(goal)) {
                break;
            }
        }
        LocalDate there = end.minusDays(EARLIER.getOrDefault(enterprise.fate(), 0));
        double days = ChronoUnit.DAYS.between(today, there) - itself;
        return people == 0 ? 1 : Math.min(1.8, Math.max(0.15, days / people));
    }

    /** @param people days that people take when they are neither early nor late */
    private record Phase(String id, int people, int itself) {

        double itself(DemoEnterprise enterprise) {
            return id.equals("developmentPhase") && enterprise.developmentMonths() != null
                    ? enterprise.developmentMonths() * 30.5
                    : itself;
        }
    }
}
