package no.trepart.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.trepart.casefile.Answers;

/**
 * What is to be asked in many enterprises, of whom and how often (PC-18). Read from the answer of whoever plans it. Pure.
 *
 * @param starts the process that begins in each enterprise
 * @param industry null for all
 * @param region null for all
 * @param survey how a survey is to be held, under the names of the form that prepares it in an enterprise
 */
record RoundPlan(
        String starts, String industry, String region, LocalDate startsOn, Repeat repeat, Map<String, Object> survey) {

    /** Days an enterprise has to tell its staff before its survey opens. */
    private static final int TIME_TO_INFORM = 7;

    /** Days before a round in which it may still be changed. */
    private static final int NEAR = 14;

    static RoundPlan of(Map<String, Object> answer) {
        Map<String, Object> survey = new LinkedHashMap<>();
        for (String field : List.of("questionnaire", "openDays", "access", "remindBefore")) {
            Optional.ofNullable(answer.get(field)).ifPresent(given -> survey.put(field, given));
        }
        return new RoundPlan(
                Answers.text(answer, "what"),
                Answers.text(answer, "industry"),
                Answers.text(answer, "region"),
                LocalDate.parse(Answers.text(answer, "startsOn")),
                Repeat.of(Answers.text(answer, "repeat")),
                survey);
    }

    /** Empty when a model has asked for a plan in words that are not known here. */
    static Optional<RoundPlan> read(Map<String, Object> answer) {
        try {
            return Optional.of(of(answer));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /** What the form that prepares a survey is filled with when the round begins on a day. */
    Map<String, Object> prepared(LocalDate day) {
        Map<String, Object> prepared = new LinkedHashMap<>(survey);
        LocalDate opens = day.plusDays(TIME_TO_INFORM);
        prepared.put("opensOn", opens.toString());
        if (prepared.remove("openDays") instanceof Number days) {
            prepared.put("closesOn", opens.plusDays(days.intValue()).toString());
        }
        return prepared;
    }

    /** The first day of the plan after a round that began on a day; empty when it is not repeated. */
    Optional<LocalDate> next(LocalDate began) {
        if (repeat == Repeat.once) {
            return Optional.empty();
        }
        // Counted from the plan's own first day, so that the 31st does not wander to the 28th for good.
        LocalDate next = startsOn;
        for (int turn = 1; !next.isAfter(began); turn++) {
            next = startsOn.plusMonths((long) repeat.months * turn);
        }
        return Optional.of(next);
    }

    /** When whoever plans is asked about the next round: two weeks before, but not before tomorrow. */
    static LocalDate near(LocalDate next, LocalDate today) {
        LocalDate near = next.minusDays(NEAR);
        return near.isAfter(today) ? near : today.plusDays(1);
    }

    enum Repeat {
        once(0),
        monthly(1),
        threeTimes(4),
        halfYearly(6),
        yearly(12),
        secondYear(24);

        private final int months;

        Repeat(int months) {
            this.months = months;
        }

        /** @throws IllegalArgumentException when the form offers what is not here */
        static Repeat of(String word) {
            UnaryOperator<String> plain = text -> text.replace("-", "").toLowerCase();
            for (Repeat one : values()) {
                if (plain.apply(one.name()).equals(plain.apply(word))) {
                    return one;
                }
            }
            throw new IllegalArgumentException("a round cannot be repeated " + word);
        }
    }
}
