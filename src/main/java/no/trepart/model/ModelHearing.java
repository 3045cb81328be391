package no.trepart.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Subjects;
import no.trepart.engine.Models;
import no.trepart.model.History.What;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks bodies and parties what they think of a revision before it is approved; their answers go with it. */
@Component
@Transactional
class ModelHearing {

    private static final String PROCESS = "model-hearing";

    private final ModelAccess access;
    private final RevisionComparison comparison;
    private final CurrentRevisions running;
    private final Programmes programmes;
    private final Models models;
    private final Subjects subjects;
    private final Answers answers;
    private final History history;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    ModelHearing(
            ModelAccess access,
            RevisionComparison comparison,
            CurrentRevisions running,
            Programmes programmes,
            Models models,
            Subjects subjects,
            Answers answers,
            History history,
            CurrentPerson current,
            JdbcClient jdbc) {
        this.access = access;
        this.comparison = comparison;
        this.running = running;
        this.programmes = programmes;
        this.models = models;
        this.subjects = subjects;
        this.answers = answers;
        this.history = history;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** @param lanes ids of bodies and roles, none of them of a single enterprise */
    void open(String id, List<String> lanes, String question) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.draft, RevisionState.inReview, RevisionState.approved);
        Programme programme = programmes.find(revision.programme()).orElseThrow(ModelHearing::noHearing);
        if (models.current(programme.key(), PROCESS).isEmpty()) {
            throw noHearing();
        }
        if (lanes == null
                || lanes.isEmpty()
                || lanes.stream().anyMatch(Objects::isNull)
                || question == null
                || question.isBlank()) {
            throw invalid(
                    "Velg hvem som skal høres, og skriv hva dere spør om.", "Choose whom to hear, and what to ask.");
        }
        lanes.forEach(lane -> refuseUnlessHeard(programme, lane));
        RevisionComparison.Result difference =
                comparison.of(running.of(programme.key()).orElse(null), revision);
        String proposal = difference.note().stream().map(Localized::nb).collect(Collectors.joining("\n"));
        for (String lane : lanes) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("revision", id);
            data.put("heard", lane);
            data.put("proposal", proposal.length() <= 4000 ? proposal : proposal.substring(0, 3999) + "…");
            data.put("question", DraftDesk.limited(question));
            subjects.start(
                    programme.key(),
                    PROCESS,
                    null,
                    revision.title(),
                    data,
                    models.current(programme.key()),
                    Map.of("heardBody", lane));
            history.add(id, current.id(), What.heard, programme.laneName(lane).nb());
        }
    }

    private static void refuseUnlessHeard(Programme programme, String lane) {
        boolean known = programme.lanes().contains(lane);
        boolean everywhere = programme.rolesOf(lane).stream()
                .flatMap(role -> programme.role(role).stream())
                .allMatch(role -> !role.local() && role.from() == null);
        if (!known || !everywhere) {
            throw invalid(
                    "«%s» hører til den enkelte virksomheten. Spør organisasjonene i stedet."
                            .formatted(programme.laneName(lane).nb()),
                    "“%s” belongs to a single enterprise. Ask the organisations instead."
                            .formatted(programme.laneName(lane).nb()));
        }
    }

    @Transactional(readOnly = true)
    List<Asked> of(String id) {
        Revision revision = access.visible(id);
        Map<String, Asked> asked = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, state, created_at, json_value(data, '$.heard') heard,
                          json_value(data, '$.question') question
                        from subject
                        where programme = ? and process = ? and json_value(data, '$.revision') = ? order by id
                        """).params(revision.programme(), PROCESS, id).query(row -> {
            String lane = row.getString("heard");
            asked.put(
                    row.getString("id"),
                    new Asked(
                            lane,
                            programmes.get(revision.programme()).laneName(lane).here(),
                            row.getString("question"),
                            row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("state").equals("done"),
                            new ArrayList<>()));
        });
        answers.about(asked.keySet())
                .forEach(given -> asked.get(given.subjectId())
                        .answers()
                        .add(new HearingAnswer(
                                given.role(),
                                programmes
                                        .get(revision.programme())
                                        .laneName(given.role())
                                        .here(),
                                given.at(),
                                Answers.text(given.data(), "view"),
                                Answers.text(given.data(), "answer"))));
        return List.copyOf(asked.values());
    }

    private static Refused noHearing() {
        return invalid(
                "Programmet kjører ikke prosessen «model-hearing» ennå. Legg den til først.",
                "The programme does not run the process model-hearing yet. Add it first.");
    }

    private static Refused invalid(String nb, String en) {
        return new Refused(Refused.Kind.INVALID, "hearing", new Localized(nb, en));
    }

    /** @param done whether all of the body have answered */
    record Asked(
            String body, String bodyName, String question, Instant at, boolean done, List<HearingAnswer> answers) {}

    /** @param view support, adjust, against or none */
    record HearingAnswer(String role, String roleName, Instant at, String view, String answer) {}
}
