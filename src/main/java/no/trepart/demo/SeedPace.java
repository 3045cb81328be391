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

    /** Phases in order, with the days they usually take. */
    private static final List<Map.Entry<String, Integer>> PHASES = List.of(
            Map.entry("recruitmentPhase", 45),
            Map.entry("projectGroupPhase", 50),
            Map.entry("baselinePhase", 70),
            Map.entry("goalsAndPlanPhase", 110),
            Map.entry("developmentPhase", 545),
            Map.entry("closingSurveyPhase", 70),
            Map.entry("closingEvaluationPhase", 40),
            Map.entry("followUpPhase", 425));

    /** Days into a phase at which a milestone within it is reached. */
    private static final Map<String, Map.Entry<String, Integer>> MILESTONES = Map.of(
            "planApproved", Map.entry("developmentPhase", 10),
            "firstVisitHeld", Map.entry("developmentPhase", 75),
            "midtermHeld", Map.entry("developmentPhase", 300),
            "followedUp", Map.entry("followUpPhase", 455));

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
        double share = 0.1 + chance % 60 / 100.0;
        if (chance / 100 % 12 == 0) {
            share = 1.05 + chance % 40 / 100.0;
        }
        long days = Math.round(allowed * share * (play.enterprise() == null ? 1 : haste(play, today)));
        return Optional.of(today.plusDays(days));
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
        double left = 0;
        boolean counting = false;
        String goal = goalPhase(play.enterprise());
        for (Map.Entry<String, Integer> phase : PHASES) {
            double length = length(phase, play.enterprise());
            boolean current = phase.getKey().equals(play.phase()) || play.phase() == null && !counting;
            counting |= current;
            double until = phase.getKey().equals(goal) ? goalDays(play.enterprise(), length) : length;
            if (counting) {
                long spent = current ? ChronoUnit.DAYS.between(play.phaseSince(), today) : 0;
                left += Math.max(until - spent, current ? until * 0.15 : 0);
            }
            if (phase.getKey().equals(goal)) {
                break;
            }
        }
        double there = Math.max(1, ChronoUnit.DAYS.between(today, end));
        return left == 0 ? 1 : Math.min(2.0, Math.max(0.3, there / left));
    }

    private static String goalPhase(DemoEnterprise enterprise) {
        Map.Entry<String, Integer> milestone = MILESTONES.get(enterprise.reach());
        return milestone == null ? enterprise.reach() : milestone.getKey();
    }

    private static double goalDays(DemoEnterprise enterprise, double length) {
        Map.Entry<String, Integer> milestone = MILESTONES.get(enterprise.reach());
        return milestone == null ? length / 2 : milestone.getValue();
    }

    private static double length(Map.Entry<String, Integer> phase, DemoEnterprise enterprise) {
        return phase.getKey().equals("developmentPhase") && enterprise.developmentMonths() != null
                ? enterprise.developmentMonths() * 30.5
                : phase.getValue();
    }
}
