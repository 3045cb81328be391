package no.trepart.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.people.Person;
import no.trepart.work.WorkItemDetail.Comment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say to each other about a work item. */
@Component
class WorkComments {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkComments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Comment> of(String workItemId) {
        return jdbc.sql("""
                        select c.id, c.at, c.text, p.id person_id, p.name, p.organisation
                        from work_comment c join person p on p.id = c.person_id
                        where c.work_item_id = ? order by c.id limit 500
                        """)
                .param(workItemId)
                .query((row, i) -> new Comment(
                        row.getString("id"),
                        new Person.Ref(
                                row.getString("person_id"), row.getString("name"), row.getString("organisation")),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("text")))
                .list();
    }

    Comment add(String workItemId, Person by, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            Localized message = new Localized(
                    "Skriv en kommentar på høyst %d tegn.".formatted(LONGEST),
                    "Write a comment of at most %d characters.".formatted(LONGEST));
            throw new Refused(Refused.Kind.INVALID, "comment", message, List.of(new Refused.Field("text", message)));
        }
        Instant now = clock.instant();
        String id = Identifier.next();
        jdbc.sql("insert into work_comment (id, work_item_id, person_id, at, text) values (?, ?, ?, ?, ?)")
                .params(id, workItemId, by.id(), now.atOffset(ZoneOffset.UTC).toLocalDateTime(), text.strip())
                .update();
        return new Comment(id, by.ref(), now, text.strip());
    }
}
