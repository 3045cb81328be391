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
import no.trepart.model.History.What;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bodies and roles are asked to do about a revision: a course of its own for each of them, and their answers. */
@Component
@Transactional
class RevisionTasks {

    private static final int LONGEST = 4000;

    private final ModelAccess access;
    private final RevisionNote note;
    private final Programmes programmes;
    private final Models models;
    private final Subjects subjects;
    private final Answers answers;
    private final History history;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    RevisionTasks(
            ModelAccess access,
            RevisionNote note,
            Programmes programmes,
            Models models,
            Subjects subjects,
            Answers answers,
            History history,
            CurrentPerson current,
            JdbcClient jdbc) {
        this.access = access;
        this.note = note;
        this.programmes = programmes;
        this.models = models;
        this.subjects = subjects;
        this.answers = answers;
        this.history = history;
        this.current = current;
        this.jdbc = jdbc;
    }

    /**
     * Gives each of them a task of its own.
     *
     * @param lanes ids of bodies and roles, none of them of a single enterprise: those meet the change in their case
     * @param words what is asked for
     */
    void ask(String id, Request request, List<String> lanes, String words) {
        Revision revision = access.locked(id);
        revision.mustBe(request.states);
        refuseUnlessAskable(revision, request.process, lanes, words);
        String changes = note.of(revision);
        for (String lane : lanes) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("revision", id);
            data.put("asked", lane);
            data.put("changes", changes);
            data.put("wish", DraftDesk.limited(words));
            subjects.start(
                    revision.programme(),
                    request.process,
                    null,
                    revision.title(),
                    data,
                    models.current(revision.programme()),
                    Map.of("askedBody", lane));
            history.add(
                    id,
                    current.id(),
                    request.what,
                    programmes.get(revision.programme()).laneName(lane).nb());
        }
    }

    private void refuseUnlessAskable(Revision revision, String process, List<String> lanes, String words) {
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

    /** Those asked about the revision, in the order they were, with what they have answered. */
    @Transactional(readOnly = true)
    List<Asked> of(String id, Request request) {
        Revision revision = access.visible(id);
        Map<String, Asked> asked = new LinkedHashMap<>();
        Programme programme = programmes.find(revision.programme()).orElse(null);
        if (programme == null) {
            // One in the making has asked nobody yet.
            return List.of();
        }
        jdbc.sql("""
                        select id, state, created_at, json_value(data, '$.asked') lane,
                          json_value(data, '$.wish') words
                        from subject
                        where programme = ? and process = ? and json_value(data, '$.revision') = ?
                          and json_value(data, '$.asked') is not null
                        order by id
                        """).params(revision.programme(), request.process, id).query(row -> {
            String asks = row.getString("lane");
            asked.put(
                    row.getString("id"),
                    new Asked(
                            asks,
                            programme.laneName(asks).here(),
                            row.getString("words"),
                            row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
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

    /** What may be asked, and when. */
    enum Request {
        /** What do you think of it? Before it is approved. */
        HEARING("model-hearing", What.heard, RevisionState.draft, RevisionState.inReview, RevisionState.approved),
        /** Make it known among your own. Once nothing about it changes any more. */
        TRAINING(
                "model-training",
                What.trained,
                RevisionState.approved,
                RevisionState.scheduled,
                RevisionState.pilot,
                RevisionState.current);

        private final String process;
        private final What what;
        private final RevisionState[] states;

        Request(String process, What what, RevisionState... states) {
            this.process = process;
            this.what = what;
            this.states = states;
        }
    }

    /** @param done whether all of the body have answered */
    record Asked(String body, String bodyName, String words, Instant at, boolean done, List<Answer> answers) {}

    record Answer(String role, String roleName, Instant at, Map<String, Object> data) {}
}
