package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;

/** Reads and checks one questionnaire; a fault is told with file, line and what to do. */
public class QuestionnaireReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_TEXT = 500;

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).findAndRegisterModules();

    private final String path;
    private final String text;
    private final List<Finding> faults = new ArrayList<>();

    /** @param path below the programme's folder, such as {@code questionnaires/baseline.yml} */
    public QuestionnaireReader(String path, byte[] content) {
        this.path = path;
        this.text = new String(content, StandardCharsets.UTF_8);
    }

    public static boolean isQuestionnaire(String path) {
        return path.startsWith(Questionnaire.FOLDER) && path.endsWith(".yml");
    }

    /**
     * The questionnaire, for one that was checked when it was published.
     *
     * @throws IllegalArgumentException when it has faults
     */
    public Questionnaire read() {
        return parsed().filter(found -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        faults.stream().map(Finding::line).collect(Collectors.joining("\n"))));
    }

    /** Everything that is wrong with it. */
    List<Finding> faults() {
        parsed();
        return List.copyOf(faults);
    }

    private Optional<Questionnaire> parsed() {
        faults.clear();
        Questionnaire read;
        try {
            read = YAML.readValue(text, Questionnaire.class);
        } catch (UnrecognizedPropertyException problem) {
            fault(YamlFaults.path(problem), YamlFaults.unknownWord(problem));
            return Optional.empty();
        } catch (JsonMappingException problem) {
            fault(YamlFaults.path(problem), Localized.same(problem.getOriginalMessage()));
            return Optional.empty();
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            faults.add(finding(line, Localized.same(problem.getOriginalMessage())));
            return Optional.empty();
        }
        if (read == null) {
            fault("", words("filen er tom", "the file is empty"));
            return Optional.empty();
        }
        check(read);
        return Optional.of(read);
    }

    private void check(Questionnaire read) {
        String expected = path.substring(path.lastIndexOf('/') + 1).replace(".yml", "");
        if (!expected.equals(read.id())) {
            fault(
                    "id",
                    words(
                            "id må være «%s», som filen heter".formatted(expected),
                            "id must be '%s', as the file is called".formatted(expected)));
        }
        if (read.version() < 1) {
            fault("version", words("version må være 1 eller høyere", "version must be 1 or higher"));
        }
        said("title", read.title());
        said("intro", read.intro());
        Set<String> respondents = ids("respondents", read.respondents(), Questionnaire.Respondent::id);
        Set<String> dimensions = ids("dimensions", read.dimensions(), Questionnaire.Dimension::id);
        Set<String> pages = ids("pages", read.pages(), Questionnaire.Page::id);
        ids("items", read.items(), Item::id);
        if (!faults.isEmpty()) {
            return;
        }
        if (read.use() == Questionnaire.Use.pulse
                && read.items().stream()
                        .anyMatch(item -> item.scale() == null || !item.scale().scored())) {
            fault(
                    "use",
                    words(
                            "i en puls må alle spørsmål ha en skala med fem trinn",
                            "in a pulse every item must have a scale of five steps"));
        }
        for (int i = 0; i < read.respondents().size(); i++) {
            said("respondents/" + i, read.respondents().get(i).name());
        }
        for (int i = 0; i < read.pages().size(); i++) {
            said("pages/" + i, read.pages().get(i).name());
        }
        for (int i = 0; i < read.dimensions().size(); i++) {
            Questionnaire.Dimension dimension = read.dimensions().get(i);
            said("dimensions/" + i, dimension.name());
            if (dimension.good() == null) {
                fault("dimensions/" + i, words("good må være high eller low", "good must be high or low"));
            }
            if (read.ofDimension(dimension.id()).isEmpty()) {
                fault(
                        "dimensions/" + i,
                        words(
                                "«%s» har ingen spørsmål".formatted(dimension.id()),
                                "'%s' has no items".formatted(dimension.id())));
            }
        }
        for (int i = 0; i < read.items().size(); i++) {
            check("items/" + i, read.items().get(i), respondents, dimensions, pages);
        }
    }

    private void check(String at, Item item, Set<String> respondents, Set<String> dimensions, Set<String> pages) {
        said(at, item.text());
        known(at, "page", item.page(), pages);
        if (item.scale() == null) {
            fault(at, words("«%s» mangler scale".formatted(item.id()), "'%s' lacks scale".formatted(item.id())));
            return;
        }
        if (item.dimension() != null) {
            known(at, "dimension", item.dimension(), dimensions);
            if (!item.scale().scored()) {
                fault(
                        at,
                        words(
                                "«%s» hører til et tema, så skalaen må ha fem trinn".formatted(item.id()),
                                "'%s' belongs to a dimension, so its scale must have five steps".formatted(item.id())));
            }
        }
        if (item.to() != null) {
            if (item.to().isEmpty()) {
                fault(
                        at,
                        words("for er tom; fjern den hvis alle får spørsmålet", "for is empty; leave it out for all"));
            }
            item.to().forEach(one -> known(at, "for", one, respondents));
        }
        if (item.wording() != null) {
            item.wording().forEach((one, words) -> {
                known(at, "wording", one, respondents);
                said(at, words);
            });
        }
        if (item.scale() == Scale.several) {
            ids(at + "/options", item.options(), Questionnaire.Option::id);
        } else if (item.options() != null) {
            fault(
                    at,
                    words(
                            "options er bare for skalaen «several»; de andre har sine egne",
                            "options are for the scale 'several' only; the others have their own"));
        }
        if ((item.scale() == Scale.number || item.scale() == Scale.text)
                && (item.most() == null
                        || item.most() < 1
                        || item.scale() == Scale.text && item.most() > LONGEST_TEXT)) {
            fault(
                    at,
                    words(
                            "most må være et tall over 0, og høyst %d for tekst".formatted(LONGEST_TEXT),
                            "most must be a number above 0, and at most %d for text".formatted(LONGEST_TEXT)));
        }
    }

    private <T> Set<String> ids(String list, List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        if (all == null || all.isEmpty()) {
            fault(
                    list,
                    words(
                            "listen «%s» mangler eller er tom".formatted(list),
                            "the list '%s' is missing or empty".formatted(list)));
            return ids;
        }
        for (int i = 0; i < all.size(); i++) {
            String one = all.get(i) == null ? null : id.apply(all.get(i));
            if (one == null || one.length() > LONGEST_ID || !ID.matcher(one).matches()) {
                fault(
                        list + "/" + i,
                        words(
                                "id «%s» må være små bokstaver, tall og bindestrek, høyst %d tegn"
                                        .formatted(Objects.toString(one, ""), LONGEST_ID),
                                "id '%s' must be small letters, digits and hyphens, at most %d characters"
                                        .formatted(Objects.toString(one, ""), LONGEST_ID)));
            } else if (!ids.add(one)) {
                fault(
                        list + "/" + i,
                        words("id «%s» er brukt før".formatted(one), "id '%s' is used twice".formatted(one)));
            }
        }
        return ids;
    }

    private void known(String at, String word, String value, Set<String> known) {
        if (value == null || !known.contains(value)) {
            fault(at, YamlFaults.unknown(word, value, known));
        }
    }

    /** Respondents choose their language: a text that is missing in one of them is a hole on the page. */
    private void said(String at, Localized words) {
        if (words == null || blank(words.nb()) || blank(words.en())) {
            fault(at, words("teksten må stå på både nb og en", "the text must be given in both nb and en"));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void fault(String at, Localized reason) {
        faults.add(finding(YamlLines.lineOf(text, at), reason));
    }

    private Finding finding(int line, Localized reason) {
        return new Finding(
                path,
                "line %d".formatted(line),
                null,
                Finding.Severity.error,
                "questionnaire",
                new Localized("linje %d: %s".formatted(line, reason.nb()), "line %d: %s".formatted(line, reason.en())),
                null);
    }
}
