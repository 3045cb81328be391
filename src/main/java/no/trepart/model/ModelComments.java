package no.trepart.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.RevisionViews.PersonRef;
import no.trepart.people.CurrentPerson;
import no.trepart.people.People;
import no.trepart.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process owners say to each other of a revision, on an element or on the whole. */
@Component
@Transactional
class ModelComments {

    private final ModelAccess access;
    private final CurrentPerson current;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    ModelComments(ModelAccess access, CurrentPerson current, People people, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.current = current;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Comment> of(String revision) {
        access.visible(revision);
        List<Row> rows = jdbc.sql("""
                        select id, path, element, text, person_id, at, resolved_by, resolved_at from model_comment
                        where revision_id = ? order by id
                        """)
                .param(revision)
                .query((row, i) -> new Row(
                        row.getString("id"),
                        row.getString("path"),
                        row.getString("element"),
                        row.getString("text"),
                        row.getString("person_id"),
                        instant(row.getObject("at", LocalDateTime.class)),
                        row.getString("resolved_by"),
                        instant(row.getObject("resolved_at", LocalDateTime.class))))
                .list();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> {
            ids.add(row.person);
            ids.add(row.resolvedBy);
        });
        ids.remove(null);
        Map<String, Person> known = people.byId(ids);
        return rows.stream()
                .map(row -> new Comment(
                        row.id,
                        row.path,
                        row.element,
                        row.text,
                        PersonRef.of(known.get(row.person)),
                        row.at,
                        PersonRef.of(known.get(row.resolvedBy)),
                        row.resolvedAt))
                .toList();
    }

    private static Instant instant(LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /**
     * @param path null for the whole revision
     * @param element null for the whole file
     */
    void add(String revision, String path, String element, String text) {
        access.visible(revision);
        if (text == null || text.isBlank()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "text",
                    new Localized("Skriv kommentaren.", "Write the comment."),
                    List.of(new Refused.Field("text", new Localized("Skriv kommentaren.", "Write the comment."))));
        }
        if (path == null && element != null) {
            Localized message = new Localized(
                    "Si hvilken fil elementet står i, eller kommenter hele endringen.",
                    "Say which file the element stands in, or comment on the whole revision.");
            throw new Refused(Refused.Kind.INVALID, "path", message, List.of(new Refused.Field("path", message)));
        }
        boolean tooLong = path != null && path.length() > 160 || element != null && element.length() > 120;
        if (tooLong) {
            throw Refused.notFound();
        }
        jdbc.sql("""
                        insert into model_comment (id, revision_id, path, element, text, person_id, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        revision,
                        path,
                        element,
                        DraftDesk.limited(text),
                        current.id(),
                        clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }

    void resolve(String revision, String comment) {
        access.visible(revision);
        int found = jdbc.sql("""
                        update model_comment set resolved_by = coalesce(resolved_by, ?),
                          resolved_at = coalesce(resolved_at, ?) where id = ? and revision_id = ?
                        """)
                .params(current.id(), clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime(), comment, revision)
                .update();
        if (found == 0) {
            throw Refused.notFound();
        }
    }

    private record Row(
            String id,
            String path,
            String element,
            String text,
            String person,
            Instant at,
            String resolvedBy,
            Instant resolvedAt) {}

    record Comment(
            String id,
            String path,
            String element,
            String text,
            PersonRef by,
            Instant at,
            PersonRef resolvedBy,
            Instant resolvedAt) {}
}
