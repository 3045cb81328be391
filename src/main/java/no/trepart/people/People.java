package no.trepart.people;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons Trepart knows. */
@Service
@Transactional
public class People {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final PersonRepository persons;
    private final Clock clock;
    private final boolean demo;

    People(PersonRepository persons, Clock clock, @Value("${trepart.demo:false}") boolean demo) {
        this.persons = persons;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * The person with this address, added when unknown. An address known already keeps its name: only that person may
     * change it.
     *
     * @throws Refused when name or address cannot be right
     */
    public Person known(String name, String email, String organisation) {
        if (email == null || !EMAIL.matcher(email.strip()).matches()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "email",
                    new Localized("Skriv en gyldig e-postadresse.", "Enter a valid e-mail address."),
                    List.of(new Refused.Field(
                            "email",
                            new Localized("Skriv en gyldig e-postadresse.", "Enter a valid e-mail address."))));
        }
        return persons.findByEmail(Person.normalised(email)).orElseGet(() -> {
            if (name == null || name.isBlank()) {
                Localized message = new Localized("Skriv navnet.", "Enter the name.");
                throw new Refused(Refused.Kind.INVALID, "name", message, List.of(new Refused.Field("name", message)));
            }
            Person person = new Person(name, email, organisation, clock.instant());
            if (demo) {
                // Whoever is given a role in the demo must be able to come and do their part.
                person.markInvented();
            }
            return persons.saveAndFlush(person);
        });
    }

    /** A person of the demo, marked as invented so that only such people can be chosen at sign-in there. */
    public Person invent(String name, String email, String organisation, String language) {
        Person person = known(name, email, organisation);
        person.markInvented();
        person.speak(language, clock.instant());
        return persons.saveAndFlush(person);
    }

    @Transactional(readOnly = true)
    public List<Person> invented() {
        return persons.findByInventedTrueOrderByName();
    }

    /** An invented person, the only kind that may be signed in without proof. */
    @Transactional(readOnly = true)
    public Optional<Person> invented(String id) {
        return persons.findById(id).filter(Person::invented);
    }

    /** Whom an identity provider's account belongs to: by subject, else by address, which is then tied to the subject. */
    public Optional<Person> recognise(String subject, String email) {
        Optional<Person> bySubject = persons.findBySubject(subject);
        if (bySubject.isPresent() || email == null) {
            return bySubject;
        }
        // An address may pass to somebody else; an account, once known, does not.
        Optional<Person> byEmail = persons.findByEmail(Person.normalised(email)).filter(person -> !person.recognised());
        byEmail.ifPresent(person -> person.recognisedAs(subject, clock.instant()));
        return byEmail;
    }

    /** @throws Refused when there is no such person */
    @Transactional(readOnly = true)
    public Person get(String id) {
        return persons.findById(id).orElseThrow(Refused::notFound);
    }

    @Transactional(readOnly = true)
    public Map<String, Person> byId(Collection<String> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : persons.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<Person> search(String text, String role, Person after, int limit) {
        return persons.search(
                text == null || text.isBlank() ? null : text.strip(),
                role,
                after == null ? null : after.name(),
                after == null ? null : after.id(),
                Limit.of(limit));
    }

    public void settings(String id, String language, Boolean mailNotices) {
        Person person = get(id);
        if (language != null) {
            if (!List.of("nb", "en").contains(language)) {
                throw new Refused(
                        Refused.Kind.INVALID,
                        "language",
                        new Localized("Språket må være nb eller en.", "The language must be nb or en."));
            }
            person.speak(language, clock.instant());
        }
        if (mailNotices != null) {
            person.wantMail(mailNotices, clock.instant());
        }
    }
}
