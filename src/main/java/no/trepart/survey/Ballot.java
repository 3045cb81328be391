package no.trepart.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Option;
import no.trepart.programme.Questionnaire.Scale;

/**
 * What one person answers, for as long as it takes to count it. It is never kept.
 *
 * @param respondent the group
 * @param unit where in the enterprise; said to be none where the wave tells no units apart
 * @param answers by item; several choices with commas between
 */
record Ballot(String respondent, String unit, Map<String, String> answers) {

    Ballot(String respondent, Map<String, String> answers) {
        this(respondent, Units.NONE, answers);
    }

    static final String DONT_KNOW = "dk";
    static final String NOT_RELEVANT = "nr";
    /** Under a question: how many have answered it with one or more choices. */
    static final String ANY = "any";

    static final String ITEM = "item:";
    static final String DIMENSION = "dim:";

    /**
     * The ballot with what was left blank left out.
     *
     * @throws Refused naming what is no answer to its question, or when nothing is answered
     */
    Ballot checked(Questionnaire questionnaire) {
        Map<String, String> clean = new LinkedHashMap<>();
        List<Refused.Field> wrong = new ArrayList<>();
        answers.forEach((id, answer) -> {
            if (answer == null || answer.isBlank()) {
                return;
            }
            boolean fits = questionnaire
                    .item(id)
                    .filter(item -> item.isFor(respondent))
                    .filter(item -> fits(item, answer.strip()))
                    .isPresent();
            if (fits) {
                clean.put(id, answer.strip());
            } else {
                wrong.add(new Refused.Field(id, wrong(questionnaire, id)));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "answers",
                    new Localized("Noe av det du skrev, kan ikke brukes.", "Something you wrote cannot be used."),
                    wrong);
        }
        if (clean.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "empty",
                    new Localized(
                            "Svar på minst ett spørsmål før du sender.",
                            "Answer at least one question before you send."));
        }
        return new Ballot(respondent, unit, clean);
    }

    private static Localized wrong(Questionnaire questionnaire, String id) {
        return questionnaire
                .item(id)
                .map(item -> switch (item.scale()) {
                    case number ->
                        new Localized(
                                "Skriv et helt tall fra 0 til %d.".formatted(item.most()),
                                "Write a whole number from 0 to %d.".formatted(item.most()));
                    case text ->
                        new Localized(
                                "Skriv høyst %d tegn.".formatted(item.most()),
                                "Write at most %d characters.".formatted(item.most()));
                    case several ->
                        item.most() == null
                                ? new Localized("Velg blant svarene.", "Choose among the answers.")
                                : new Localized(
                                        "Velg høyst %d.".formatted(item.most()),
                                        "Choose at most %d.".formatted(item.most()));
                    default -> new Localized("Velg ett av svarene.", "Choose one of the answers.");
                })
                .orElse(new Localized("Dette spørsmålet finnes ikke.", "There is no such question."));
    }

    private static boolean fits(Item item, String answer) {
        Predicate<String> choice =
                one -> item.choices().stream().map(Option::id).anyMatch(one::equals);
        return switch (item.scale()) {
            case text -> answer.length() <= item.most();
            case number -> answer.matches("\\d{1,6}") && Integer.parseInt(answer) <= item.most();
            case several -> {
                List<String> chosen = List.of(answer.split(","));
                yield chosen.stream().allMatch(choice)
                        && Set.copyOf(chosen).size() == chosen.size()
                        && (item.most() == null || chosen.size() <= item.most());
            }
            default -> choice.test(answer) || answer.equals(DONT_KNOW) || answer.equals(NOT_RELEVANT);
        };
    }

    /** What is counted up: question and answer, in order, so that no two ballots wait for each other. */
    Stream<Counted> counted(Questionnaire questionnaire) {
        List<Counted> counted = new ArrayList<>();
        answers.forEach((id, answer) -> {
            Item item = questionnaire.item(id).orElseThrow();
            if (item.scale() == Scale.several) {
                counted.add(new Counted(ITEM + id, ANY));
                Stream.of(answer.split(",")).forEach(one -> counted.add(new Counted(ITEM + id, one)));
            } else if (item.scale() != Scale.text) {
                counted.add(new Counted(ITEM + id, answer));
            }
        });
        scores(questionnaire)
                .forEach((dimension, score) -> counted.add(new Counted(DIMENSION + dimension, String.valueOf(score))));
        return counted.stream();
    }

    /** Free text by item. */
    Map<String, String> texts(Questionnaire questionnaire) {
        return answers.entrySet().stream()
                .filter(entry ->
                        questionnaire.item(entry.getKey()).orElseThrow().scale() == Scale.text)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The mean of each dimension of which at least half the items are answered, in hundredths; a reversed item counts from
     * the other end.
     */
    Map<String, Long> scores(Questionnaire questionnaire) {
        Map<String, Long> scores = new TreeMap<>();
        for (Questionnaire.Dimension dimension : questionnaire.dimensions()) {
            List<Item> asked = questionnaire.ofDimension(dimension.id()).stream()
                    .filter(item -> item.isFor(respondent))
                    .toList();
            double[] given = asked.stream()
                    .filter(item -> answers.containsKey(item.id())
                            && answers.get(item.id()).matches("[1-5]"))
                    .mapToDouble(item -> {
                        int step = Integer.parseInt(answers.get(item.id()));
                        return item.reverse() ? 6 - step : step;
                    })
                    .toArray();
            if (given.length > 0 && given.length * 2 >= asked.size()) {
                double sum = 0;
                for (double one : given) {
                    sum += one;
                }
                scores.put(dimension.id(), Math.round(sum / given.length * 100));
            }
        }
        return scores;
    }

    record Counted(String question, String answer) {}
}
