package no.trepart.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Subjects;
import no.trepart.engine.Models;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bodies and roles are asked to do about a revision: a course of its own for each of them, and their answers. */
@Component
class RevisionTasks {

    private static final int LONGEST = 4000;

    private final Programmes programmes;
    private final Models models;
    private final Subjects subjects;
    private final Answers answers;
    private final JdbcClient jdbc;

    RevisionTasks(Programmes programmes, Models models, Subjects subjects, Answers answers, JdbcClient jdbc) {
        this.programmes = programmes;
        this.models = models;
        this.subjects = subjects;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /** @throws Refused unless there are lanes and words, and each lane belongs to the programme as a whole */
    void refuseUnlessAskable(Revision revision, String process, List<String> lanes, String words) {
        if (models.current(revision.programme(), process).isEmpty()) {
            throw invalid(
                    "Programmet kjører ikke prosessen «%s» ennå. Legg den til først.".formatted(process),
                    "The programme does not run the process %s yet. Add it first.".formatted(process));
        }
        if (lanes == null
                || lanes.isEmpty()
                || lanes.stream().anyMatch(Objects::isNull)
                || words == null
                || words.isBlank()) {
            throw invalid(
                    "Velg hvem dere vender dere til, og skriv hva dere ber om.",
                    "Choose whom you turn to, and write what you ask for.");
        }
        Programme programme = programmes.get(revision.programme());
        lanes.forEach(lane -> refuseUnlessEverywhere(programme, lane));
    }

    private static void refuseUnlessEverywhere(Programme programme, String lane) {
        boolean known = programme.lanes().contains(lane);
        boolean everywhere = programme.rolesOf(lane).stream()
                .flatMap(role -> programme.role(role).stream())
                .allMatch(role -> !role.local() && role.from() == null);
        if (!known || !everywhere) {
            Localized name = programme.laneName(lane);
            throw invalid(
                    "«%s» hører til den enkelte virksomheten. Spør organisasjonene i stedet.".formatted(name.nb()),
                    "“%s” belongs to a single enterprise. Ask the organisations instead.".formatted(name.en()));
        }
    }

    /** @param told what the process is told besides: whom it is for */
    void begin(Revision revision, String process, Map<String, Object> data, Map<String, Object> told) {
        String programme = revision.programme();
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("revision", revision.id());
        subjects.start(programme, process, null, revision.title(), all, models.current(programme), told);
    }

    /**
     * Those asked about the revision, in the order they were, with what they have answered.
     *
     * @param lane the field that says who was asked
     * @param words the field that says what
     */
    List<Asked> of(Revision revision, String process, String lane, String words) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        Programme programme = programmes.find(revision.programme()).orElse(null);
        if (programme == null) {
            // One in the making has asked nobody yet.
            return List.of();
        }
        jdbc.sql("""
                        select id, state, created_at, json_value(data, concat('$.', ?)) lane,
                          json_value(data, concat('$.', ?)) words
                        from subject
                        where programme = ? and process = ? and json_value(data, '$.revision') = ? order by id
                        """)
                .params(lane, words, revision.programme(), process, revision.id())
                .query(row -> {
                    String asks = row.getString("lane");
                    asked.put(
                            row.getString("id"),
                            new Asked(
                                    asks,
                                    programme.laneName(asks).here(),
                                    row.getString("words"),
                                    row.getObject("created_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC),
                                    row.getString("state").equals("done"),
                                    new ArrayList<>()));
                });
        answers.about(asked.keySet())
                .forEach(given -> asked.get(given.subjectId())
                        .answers()
                        .add(new Answer(
                                given.role(), programme.laneName(given.role()).here(), given.at(), given.data())));
        return List.copyOf(asked.values());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static Refused invalid(String nb, String en) {
        return new Refused(Refused.Kind.INVALID, "asked", new Localized(nb, en));
    }

    /** @param done whether all of the body have answered */
    record Asked(String body, String bodyName, String words, Instant at, boolean done, List<Answer> answers) {}

    record Answer(String role, String roleName, Instant at, Map<String, Object> data) {}
}
