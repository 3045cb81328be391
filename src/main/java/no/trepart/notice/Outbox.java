package no.trepart.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import no.trepart.Identifier;
import no.trepart.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * E-mail to be sent, written in the transaction of what it tells of, so that one never happens without the other. Stays
 * empty where no mail server is configured: the notices are then all there is.
 */
@Component
class Outbox {

    static final String WAITING = "waiting";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean open;
    private final String baseUrl;
    private final Duration gather;

    Outbox(
            JdbcClient jdbc,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${trepart.base-url:http://localhost:8080}") String baseUrl,
            @Value("${trepart.mail.gather:2m}") Duration gather) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.open = !host.isBlank();
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.gather = gather;
    }

    /** Waits a little before it is sent, so that what comes at the same time becomes one e-mail. */
    void queue(Person person, News news) {
        if (!open) {
            return;
        }
        Instant now = clock.instant();
        String subject = news.subject(person.locale());
        jdbc.sql("""
                        insert into outbox_message
                          (id, person_id, subject, body, state, attempts, next_at, created_at)
                        values (?, ?, ?, ?, ?, 0, ?, ?)
                        """)
                .params(
                        Identifier.next(),
                        person.id(),
                        subject.length() <= 300 ? subject : subject.substring(0, 299) + "…",
                        "%s\n%s\n%s%s".formatted(subject, news.text().in(person.locale()), baseUrl, news.path()),
                        WAITING,
                        utc(now.plus(gather)),
                        utc(now))
                .update();
    }

    static LocalDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
