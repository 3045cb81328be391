package no.trepart.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;

/**
 * A survey's questions, as read from {@code questionnaires/<id>.yml} of a programme (TT-11, IA-9). Ids of items, options
 * and dimensions outlive changes of text: they are what a baseline and a closing survey are compared by.
 *
 * @param version counts up when something changes that is not only spelling
 * @param use a survey when nothing is said
 * @param research whether a respondent may let a sealed copy go to research
 * @param respondents the groups that answer, each a role of the programme or one that only a survey knows
 */
public record Questionnaire(
        String id,
        int version,
        Localized title,
        Localized intro,
        List<Respondent> respondents,
        List<Dimension> dimensions,
        List<Page> pages,
        List<Item> items,
        Use use,
        boolean research) {

    public Questionnaire {
        use = use == null ? Use.survey : use;
    }

    /** What it is asked in. */
    public enum Use {
        /** A wave, of everybody at an enterprise. */
        survey,
        /** A pulse, of the parties alone. */
        pulse
    }

    public static final String FOLDER = "questionnaires/";

    public record Respondent(String id, Localized name) {}

    /** @param good whether a high or a low score is the better one */
    public record Dimension(String id, Good good, Localized name) {}

    public enum Good {
        high,
        low
    }

    public record Page(String id, Localized name) {}

    /**
     * @param dimension null for an item that stands by itself
     * @param reverse whether agreeing is the opposite of the dimension
     * @param to the groups that get it; null for all
     * @param wording other words for single groups, under the same id
     * @param options the choices of {@link Scale#several}; else null
     * @param most highest number, longest text in characters or most choices; null for none
     */
    public record Item(
            String id,
            String page,
            String dimension,
            Scale scale,
            boolean reverse,
            @JsonProperty("for") List<String> to,
            Localized text,
            Map<String, Localized> wording,
            List<Option> options,
            Integer most) {

        public boolean isFor(String respondent) {
            return to == null || to.contains(respondent);
        }

        public Localized textFor(String respondent) {
            return wording == null ? text : wording.getOrDefault(respondent, text);
        }

        /** The choices one may make; empty for numbers and free text. */
        public List<Option> choices() {
            return scale == Scale.several ? options : scale.options();
        }

        /** What must be the same for answers to be compared: not the words, but what can be answered. */
        public String instrument() {
            return "%s|%s|%s|%s"
                    .formatted(
                            scale.word(),
                            reverse,
                            dimension,
                            options == null
                                    ? ""
                                    : options.stream().map(Option::id).sorted().toList());
        }
    }

    public record Option(String id, Localized name) {}

    /** How an item is answered. On the five-point scales every item also has "don't know" and "not relevant". */
    public enum Scale {
        agreement5(
                "agreement5",
                List.of(
                        option("1", "Helt uenig", "Strongly disagree"),
                        option("2", "Litt uenig", "Somewhat disagree"),
                        option("3", "Verken eller", "Neither"),
                        option("4", "Litt enig", "Somewhat agree"),
                        option("5", "Helt enig", "Strongly agree"))),
        frequency5(
                "frequency5",
                List.of(
                        option("1", "Aldri", "Never"),
                        option("2", "Sjelden", "Seldom"),
                        option("3", "Av og til", "Sometimes"),
                        option("4", "Ofte", "Often"),
                        option("5", "Alltid", "Always"))),
        planned(
                "yes-planned-no",
                List.of(
                        option("yes", "Ja", "Yes"),
                        option("planned", "Planlagt", "Planned"),
                        option("no", "Nei", "No"))),
        several("several", List.of()),
        number("number", List.of()),
        text("text", List.of());

        private final String word;
        private final List<Option> options;

        Scale(String word, List<Option> options) {
            this.word = word;
            this.options = options;
        }

        private static Option option(String id, String nb, String en) {
            return new Option(id, new Localized(nb, en));
        }

        @JsonValue
        public String word() {
            return word;
        }

        public List<Option> options() {
            return options;
        }

        /** @throws IllegalArgumentException when no scale is called that */
        public static Scale of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }

        /** Whether its answers are steps from 1 to 5 that a mean can be taken of. */
        public boolean scored() {
            return this == agreement5 || this == frequency5;
        }

        /** Whether one may say "don't know" or "not relevant" instead. */
        public boolean hasNoAnswer() {
            return scored() || this == planned;
        }
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(one -> one.id().equals(itemId)).findFirst();
    }

    public Optional<Dimension> dimension(String dimensionId) {
        return dimensions.stream().filter(one -> one.id().equals(dimensionId)).findFirst();
    }

    public List<Item> ofDimension(String dimensionId) {
        return items.stream().filter(one -> dimensionId.equals(one.dimension())).toList();
    }

    /** The pages that have something for a group, in order. */
    public List<Page> pagesFor(String respondent) {
        return pages.stream()
                .filter(page -> !itemsOn(page.id(), respondent).isEmpty())
                .toList();
    }

    public List<Item> itemsOn(String page, String respondent) {
        return items.stream()
                .filter(item -> item.page().equals(page) && item.isFor(respondent))
                .toList();
    }
}
