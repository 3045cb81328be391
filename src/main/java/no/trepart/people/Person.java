package no.trepart.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import no.trepart.Identifier;

/** A person who takes part. Holds no national identity number and nothing about health. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String id;

    private String name;
    private String email;
    private String subject;
    private String language;
    private String organisation;
    private boolean mailNotices;
    private boolean invented;

    @Version
    private int version;

    private Instant createdAt;
    private Instant changedAt;

    protected Person() {}

    Person(String name, String email, String organisation, Instant now) {
        this.id = Identifier.next();
        this.name = name.strip();
        this.email = normalised(email);
        this.organisation = organisation;
        this.language = "nb";
        this.mailNotices = true;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** E-mail addresses are compared without regard to case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Ties the person to the account that signed in with their address, once. */
    /** Whether an account of the identity provider is tied to this person already. */
    boolean recognised() {
        return subject != null;
    }

    void recognisedAs(String newSubject, Instant now) {
        if (subject == null) {
            subject = newSubject;
            changedAt = now;
        }
    }

    void speak(String newLanguage, Instant now) {
        language = newLanguage;
        changedAt = now;
    }

    void wantMail(boolean wanted, Instant now) {
        mailNotices = wanted;
        changedAt = now;
    }

    void markInvented() {
        invented = true;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String organisation() {
        return organisation;
    }

    public boolean mailNotices() {
        return mailNotices;
    }

    boolean invented() {
        return invented;
    }

    public Ref ref() {
        return new Ref(id, name, organisation);
    }

    /** A person as others see them. */
    public record Ref(String id, String name, String organisation) {}
}
