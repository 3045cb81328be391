package no.trepart.notice;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.people.People;
import no.trepart.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox: at least once, one person's messages together, and again with growing delay when the
 * mail server does not take them. Several instances may do so at once.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final People people;
    private final JavaMailSender mail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;

    OutboxSender(
            JdbcClient jdbc,
            People people,
            JavaMailSender mail,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${trepart.mail.from:Trepart <trepart@localhost>}") String from) {
        this.jdbc = jdbc;
        this.people = people;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "${trepart.mail.every:15s}")
    void send() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            // the next person's in a transaction of its own
        }
    }

    /** Whether there was something to send. */
    private boolean sendNext() {
        List<Message> together = locked();
        if (together.isEmpty()) {
            return false;
        }
        Person person = people.get(together.get(0).personId());
        try {
            mail.send(letter(person, together));
            together.forEach(message -> mark(message, "sent"));
        } catch (Exception refused) {
            // The fault may quote the address, so only its kind is logged.
            LOG.warn(
                    "E-mail of message {} was not sent: {}",
                    together.get(0).id(),
                    refused.getClass().getSimpleName());
            together.forEach(this::postpone);
        }
        return true;
    }

    private List<Message> locked() {
        Optional<String> person = jdbc.sql("""
                        select person_id from outbox_message where state = 'waiting' and next_at <= ?
                        order by next_at limit 1 for update skip locked
                        """)
                .param(Outbox.utc(clock.instant()))
                .query(String.class)
                .optional();
        return person.map(id -> jdbc.sql("""
                                select id, person_id, subject, body, attempts from outbox_message
                                where person_id = ? and state = 'waiting' and next_at <= ?
                                order by id limit 50 for update skip locked
                                """)
                        .params(id, Outbox.utc(clock.instant()))
                        .query(Message.class)
                        .list())
                .orElse(List.of());
    }

    private MimeMessage letter(Person person, List<Message> together) throws Exception {
        MimeMessage letter = mail.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(letter, "UTF-8");
        helper.setFrom(new InternetAddress(from));
        helper.setTo(new InternetAddress(person.email(), person.name(), "UTF-8"));
        String subject = together.size() == 1
                ? together.get(0).subject()
                : new Localized(
                                "%d nye beskjeder fra Trepart".formatted(together.size()),
                                "%d new messages from Trepart".formatted(together.size()))
                        .in(person.locale());
        helper.setSubject(subject);
        helper.setText(text(person, together));
        return letter;
    }

    private static String text(Person person, List<Message> together) {
        List<String> parts = new ArrayList<>();
        parts.add(new Localized("Hei, %s".formatted(person.name()), "Hello, %s".formatted(person.name()))
                .in(person.locale()));
        together.forEach(message -> parts.add(message.body()));
        parts.add(new Localized(
                        "Vil du ikke ha e-post fra Trepart, slår du den av under innstillinger.",
                        "If you do not want e-mail from Trepart, turn it off in your settings.")
                .in(person.locale()));
        return parts.stream().collect(Collectors.joining("\n\n")) + "\n";
    }

    private void mark(Message message, String state) {
        jdbc.sql("update outbox_message set state = ?, attempts = attempts + 1, sent_at = ? where id = ?")
                .params(state, "sent".equals(state) ? Outbox.utc(clock.instant()) : null, message.id())
                .update();
    }

    private void postpone(Message message) {
        int attempts = message.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            mark(message, "dead");
            return;
        }
        Duration delay = Duration.ofMinutes(1L << attempts);
        jdbc.sql("update outbox_message set attempts = ?, next_at = ? where id = ?")
                .params(
                        attempts,
                        Outbox.utc(clock.instant().plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay)),
                        message.id())
                .update();
    }

    private record Message(String id, String personId, String subject, String body, int attempts) {}
}
