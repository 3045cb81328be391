package no.trepart.survey;

import java.util.List;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Rounds are for those who may begin one, as the programme says. */
@Component
class RoundAccess {

    /** The model of a round. */
    static final String PROCESS = "survey-round";

    private final Programmes programmes;
    private final CurrentPerson current;

    RoundAccess(Programmes programmes, CurrentPerson current) {
        this.programmes = programmes;
        this.current = current;
    }

    /**
     * Keys of the programmes in which the person of this request may begin rounds.
     *
     * @return never empty
     * @throws Refused as forbidden when there are none
     */
    List<String> programmes() {
        List<String> mine = programmes.all().stream()
                .filter(this::mayBegin)
                .map(Programme::key)
                .toList();
        if (mine.isEmpty()) {
            throw Refused.forbidden(
                    "Bare de som kan starte en undersøkelsesrunde, ser kalenderen.",
                    "Only those who may start a survey round see the calendar.");
        }
        return mine;
    }

    private boolean mayBegin(Programme programme) {
        return programme
                .start(PROCESS)
                .map(start -> start.by().stream().anyMatch(role -> current.holdsRole(programme.key(), role)))
                .orElse(false);
    }
}
