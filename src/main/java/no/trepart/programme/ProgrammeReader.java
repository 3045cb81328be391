package no.trepart.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.trepart.Localized;

/** Reads and checks a {@code programme.yml}; a fault is told with file, line and what to do. */
class ProgrammeReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .findAndRegisterModules();

    private final String file;
    private final String text;
    private final List<Finding> faults = new ArrayList<>();

    ProgrammeReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws ProgrammeRefused naming every fault found */
    Programme read() {
        Programme programme;
        try {
            programme = YAML.readValue(text, Programme.class);
        } catch (UnrecognizedPropertyException problem) {
            fault(YamlFaults.path(problem), YamlFaults.unknownWord(problem));
            throw new ProgrammeRefused(faults);
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            throw new ProgrammeRefused(List.of(finding(
                    file,
                    line,
                    new Localized("kan ikke leses: " + problem.getOriginalMessage(), problem.getOriginalMessage()))));
        }
        if (programme == null) {
            fault("", Findings.words("filen er tom", "the file is empty"));
        } else if (complete(programme)) {
            check(programme);
        }
        if (!faults.isEmpty()) {
            throw new ProgrammeRefused(faults);
        }
        return programme;
    }

    /** Whether everything is there that the rest relies on; each thing that is not has been told. */
    private boolean complete(Programme programme) {
        if (programme.reasons() != null) {
            programme.reasons().forEach((name, reasons) -> entries("reasons/" + name, reasons, reason -> List.of()));
        }
        entries("parties", programme.parties(), party -> missing("name", party.name()));
        entries("organisations", programme.organisations(), organisation -> missing("name", organisation.name()));
        entries(
                "industries",
                programme.industries(),
                industry -> missing("name", industry.name(), "industryCodes", industry.industryCodes()));
        entries("counties", programme.counties(), county -> missing("name", county.name()));
        entries(
                "regions",
                programme.regions(),
                region -> missing("name", region.name(), "counties", region.counties()));
        entries("roles", programme.roles(), role -> missing("name", role.name()));
        entries("bodies", programme.bodies(), body -> missing("name", body.name(), "members", body.members()));
        entries("starts", programme.starts(), start -> missing("process", start.process(), "by", start.by()));
        return faults.isEmpty();
    }

    private <T> void entries(String list, List<T> all, Function<T, List<String>> lacks) {
        for (int i = 0; all != null && i < all.size(); i++) {
            String path = list + "/" + i;
            T one = all.get(i);
            if (one == null) {
                fault(
                        path,
                        Findings.words(
                                "et tomt punkt i «%s». Slett det".formatted(list),
                                "an empty entry in '%s'. Delete it".formatted(list)));
            } else {
                lacks.apply(one)
                        .forEach(word -> fault(
                                path,
                                Findings.words(
                                        "et punkt i «%s» mangler «%s»".formatted(list, word),
                                        "an entry of '%s' has no '%s'".formatted(list, word))));
            }
        }
    }

    /** @param wordsAndValues a word and what stands there, in turn */
    private static List<String> missing(Object... wordsAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            Object value = wordsAndValues[i + 1];
            if (value == null || value instanceof List<?> list && list.contains(null)) {
                missing.add((String) wordsAndValues[i]);
            }
        }
        return missing;
    }

    private void check(Programme programme) {
        required("key", programme.key());
        required("name", programme.name());
        required("goal", programme.goal());
        required("course", programme.course());
        for (String list : List.of("parties", "industries", "counties", "regions", "roles", "bodies")) {
            if (listOf(programme, list) == null || listOf(programme, list).isEmpty()) {
                fault(
                        list,
                        Findings.words(
                                "listen «" + list + "» mangler eller er tom",
                                "the list '" + list + "' is missing or empty"));
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        Set<String> parties = unique("parties", programme.parties(), Programme.Party::id);
        Set<String> roles = unique("roles", programme.roles(), Programme.Role::id);
        Set<String> bodies = unique("bodies", programme.bodies(), Programme.Body::id);
        Set<String> counties = unique("counties", programme.counties(), Programme.Named::id);
        unique("industries", programme.industries(), Programme.Industry::id);
        unique("regions", programme.regions(), Programme.Region::id);
        known("leader", programme.leader(), roles, "role");
        each("organisations", programme.organisations(), (path, one) -> known(path, one.party(), parties, "party"));
        each("roles", programme.roles(), (path, role) -> {
            if (role.from() == null) {
                known(path, role.party(), parties, "party");
            }
            if (role.appointedBy() != null) {
                known(path, role.appointedBy(), roles, "role");
            }
        });
        each(
                "bodies",
                programme.bodies(),
                (path, body) -> body.members().forEach(member -> {
                    if (!roles.contains(member) && !bodies.contains(member)) {
                        fault(
                                path,
                                Findings.words(
                                        "medlemmet «%s» av organet «%s» er verken en rolle eller et organ"
                                                .formatted(member, body.id()),
                                        "member '%s' of body '%s' is neither a role nor a body"
                                                .formatted(member, body.id())));
                    } else if (reaches(programme, member, body.id(), new HashSet<>())) {
                        fault(
                                path,
                                Findings.words(
                                        "organet «%s» inneholder seg selv gjennom «%s»".formatted(body.id(), member),
                                        "body '%s' contains itself through '%s'".formatted(body.id(), member)));
                    }
                }));
        each(
                "regions",
                programme.regions(),
                (path, region) -> region.counties().forEach(county -> known(path, county, counties, "county")));
        counties.stream()
                .filter(county -> programme.regionOf(county).isEmpty())
                .forEach(county -> fault(
                        "counties",
                        Findings.words(
                                "fylket «%s» er ikke i noen region".formatted(county),
                                "county '%s' is in no region".formatted(county))));
        each(
                "starts",
                programme.starts(),
                (path, start) -> start.by().forEach(role -> known(path, role, roles, "role")));
    }

    private static boolean reaches(Programme programme, String from, String body, Set<String> seen) {
        return from.equals(body)
                || seen.add(from)
                        && programme.body(from).stream()
                                .flatMap(found -> found.members().stream())
                                .anyMatch(member -> reaches(programme, member, body, seen));
    }

    private static List<?> listOf(Programme programme, String list) {
        return switch (list) {
            case "parties" -> programme.parties();
            case "industries" -> programme.industries();
            case "counties" -> programme.counties();
            case "regions" -> programme.regions();
            case "roles" -> programme.roles();
            default -> programme.bodies();
        };
    }

    private interface Check<T> {
        void check(String path, T one);
    }

    private <T> void each(String list, List<T> all, Check<T> check) {
        if (all == null) {
            fault(list, Findings.words("listen «" + list + "» mangler", "the list '" + list + "' is missing"));
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            check.check(list + "/" + i, all.get(i));
        }
    }

    private <T> Set<String> unique(String list, List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        each(list, all, (path, one) -> {
            if (id.apply(one) == null) {
                fault(
                        path,
                        Findings.words(
                                "noe i «%s» mangler id".formatted(list), "an entry of '%s' has no id".formatted(list)));
            } else if (!ids.add(id.apply(one))) {
                fault(
                        path,
                        Findings.words(
                                "«%s» står to ganger i «%s»".formatted(id.apply(one), list),
                                "'%s' stands twice in '%s'".formatted(id.apply(one), list)));
            }
        });
        return ids;
    }

    private void known(String path, String value, Set<String> known, String kind) {
        if (value == null || !known.contains(value)) {
            fault(path, YamlFaults.unknown(kind, value, known));
        }
    }

    private void required(String path, Object value) {
        if (value == null) {
            fault("", Findings.words("«%s» mangler".formatted(path), "'%s' is missing".formatted(path)));
        }
    }

    private void fault(String path, Localized reason) {
        faults.add(finding(file, YamlLines.lineOf(text, path), reason));
    }

    private static Finding finding(String file, int line, Localized reason) {
        return new Finding(
                ModelSet.PROGRAMME_FILE,
                "line %d".formatted(line),
                null,
                Finding.Severity.error,
                "programme",
                new Localized(
                        "linje %d: %s".formatted(line, reason.nb()),
                        "%s line %d: %s".formatted(file, line, reason.en())),
                null);
    }

    /** Where the parser stumbled; its own line number is that of the end of what it was reading. */
}
