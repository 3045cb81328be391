package no.trepart.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the form calls the first day, and the process the day it waits for. */
    static final String STARTS_ON = "startsOn";

    /** Days an enterprise has to tell its staff before its survey opens. */
    private static final int TIME_TO_INFORM = 7;

    /** Days before a round in which it may still be changed. */
    private static final int NEAR = 14;

    /**
     * @throws IllegalArgumentException when something is missing or not known here
     * @throws DateTimeException when the first day is none
     */
    static RoundPlan of(Map<String, Object> answer) {
        Map<String, Object> survey = new LinkedHashMap<>();
        for (String field : List.of("questionnaire", "openDays", "access", "remindBefore")) {
            Optional.ofNullable(answer.get(field)).ifPresent(given -> survey.put(field, given));
        }
        return new RoundPlan(
                given(answer, "what"),
                Answers.text(answer, "industry"),
                Answers.text(answer, "region"),
                LocalDate.parse(given(answer, STARTS_ON)),
                Repeat.of(given(answer, "repeat")),
                survey);
    }

    private static String given(Map<String, Object> answer, String field) {
        return Optional.ofNullable(Answers.text(answer, field))
                .orElseThrow(() -> new IllegalArgumentException("a plan without " + field));
    }

    /** Empty when a model has asked for a plan in words that are not known here. */
    static Optional<RoundPlan> read(Map<String, Object> answer) {
        try {
            return Optional.of(of(answer));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
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
        once("once", 0),
        monthly("monthly", 1),
        threeTimes("three-times", 4),
        halfYearly("half-yearly", 6),
        yearly("yearly", 12),
        secondYear("second-year", 24);

        private final String word;
        private final int months;

        /** @param word the form's */
        Repeat(String word, int months) {
            this.word = word;
            this.months = months;
        }

        /** @throws IllegalArgumentException when the form offers what is not here */
        static Repeat of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a round cannot be repeated " + word));
        }
    }
}
