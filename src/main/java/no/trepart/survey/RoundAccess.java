package no.trepart.survey;

import java.util.List;
import no.trepart.Refused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** Rounds are seen by those who may begin one, as the programme says, and changed by whoever the model gives that to. */
@Component
class RoundAccess {

    /** The model of a round. */
    static final String PROCESS = "survey-round";

    private final Programmes programmes;
    private final Models models;
    private final CurrentPerson current;

    RoundAccess(Programmes programmes, Models models, CurrentPerson current) {
        this.programmes = programmes;
        this.models = models;
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

    /** Whether the person of this request may change what is planned: whoever the model gives it to. */
    boolean mayChange(String programme) {
        return models.current(programme, PROCESS).stream()
                .flatMap(Outline::all)
                .filter(node -> RoundChanges.RECONSIDERED.equals(node.message()))
                .flatMap(node -> programmes.get(programme).rolesOf(node.lane()).stream())
                .anyMatch(role -> current.holdsRole(programme, role));
    }

    private boolean mayBegin(Programme programme) {
        return programme
                .start(PROCESS)
                .map(start -> start.by().stream().anyMatch(role -> current.holdsRole(programme.key(), role)))
                .orElse(false);
    }
}
