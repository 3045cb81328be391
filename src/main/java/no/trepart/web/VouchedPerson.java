package no.trepart.web;

import java.util.Optional;
import no.trepart.people.People;
import no.trepart.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who somebody is that an identity provider speaks of: whom we know by subject, or by an address it vouches for. */
@Component
class VouchedPerson {

    private final People people;
    private final boolean trustEmail;

    /** @param trustEmail whether the provider's addresses are right even where it does not say so */
    VouchedPerson(People people, @Value("${trepart.trust-unverified-email:false}") boolean trustEmail) {
        this.people = people;
        this.trustEmail = trustEmail;
    }

    /**
     * @param email null when none is told
     * @param verified null when the provider does not say
     */
    Optional<Person> of(String subject, String email, Boolean verified) {
        boolean vouched = trustEmail || Boolean.TRUE.equals(verified);
        return people.recognise(subject, vouched ? email : null);
    }
}
