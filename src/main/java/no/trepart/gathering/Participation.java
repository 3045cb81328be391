package no.trepart.gathering;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.trepart.casefile.Answers;
import no.trepart.casefile.Answers.Given;
import org.springframework.stereotype.Component;

/**
 * How far enterprises have come with a gathering, derived from what they have answered about it (TT-9).
 *
 * <p>Which answer says what is told by the model, in the property {@code records} of its tasks: {@code progress}; {@code
 * exemption}, granted when the field {@code exempt} is yes; {@code coming}, unless the field {@code coming} is no.
 */
@Component
class Participation {

    private final Answers answers;

    Participation(Answers answers) {
        this.answers = answers;
    }

    Map<String, Facts> of(Collection<String> gatherings) {
        Map<String, Facts> facts = new HashMap<>();
        for (Given given : answers.about(gatherings)) {
            if (given.records() != null && given.caseId() != null) {
                facts.computeIfAbsent(
                                given.subjectId(), id -> new Facts(new HashSet<>(), new HashSet<>(), new HashMap<>()))
                        .add(given);
            }
        }
        return facts;
    }

    /**
     * By case.
     *
     * @param coming whether anybody of those who have answered comes
     */
    record Facts(Set<String> written, Set<String> exempt, Map<String, Boolean> coming) {

        static final Facts NONE = new Facts(Set.of(), Set.of(), Map.of());

        private void add(Given given) {
            switch (given.records()) {
                case "progress" -> written.add(given.caseId());
                case "exemption" -> {
                    if ("yes".equals(Answers.text(given.data(), "exempt"))) {
                        exempt.add(given.caseId());
                    }
                }
                case "coming" ->
                    coming.merge(
                            given.caseId(), !"no".equals(Answers.text(given.data(), "coming")), Boolean::logicalOr);
                default -> {
                    // a fact of another feature
                }
            }
        }
    }
}
