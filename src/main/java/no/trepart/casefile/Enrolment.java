package no.trepart.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Field;
import no.trepart.engine.Models;
import no.trepart.engine.Processes;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an enterprise into a programme and starts its course. */
@Service
@Transactional
public class Enrolment {

    private final EnterpriseRepository enterprises;
    private final CaseFileRepository cases;
    private final CaseSeats seats;
    private final Programmes programmes;
    private final Models models;
    private final ObjectProvider<SetChoice> choice;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    Enrolment(
            EnterpriseRepository enterprises,
            CaseFileRepository cases,
            CaseSeats seats,
            Programmes programmes,
            Models models,
            ObjectProvider<SetChoice> choice,
            Processes processes,
            Timeline timeline,
            Clock clock) {
        this.enterprises = enterprises;
        this.cases = cases;
        this.seats = seats;
        this.programmes = programmes;
        this.models = models;
        this.choice = choice;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Registers the enterprise, or brings what is known of it up to date, and starts its case.
     *
     * @param industry null when the industry code tells it
     * @param spunOffFrom the case this one springs from (TT-13); null when it is nobody's
     * @param by the person who enrols; null when a model does
     * @throws Refused naming each field that is wrong, or that the enterprise takes part already
     */
    public CaseFile enrol(String programme, EnterpriseFacts facts, String industry, String spunOffFrom, String by) {
        Programme known = programmes.get(programme);
        List<Field> faults = EnterpriseRules.faults(known, facts, industry);
        if (!faults.isEmpty()) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "enterprise",
                    new Localized(
                            "Noe må rettes før virksomheten kan meldes inn.", "Something must be corrected first."),
                    faults);
        }
        if (!cases.open(programme, facts.number()).isEmpty()) {
            throw alreadyIn(facts);
        }
        Enterprise enterprise = enterprises
                .findByNumber(facts.number())
                .map(found -> {
                    found.update(facts, clock.instant());
                    return found;
                })
                .orElseGet(() -> enterprises.save(new Enterprise(facts, clock.instant())));
        String belongs = industry != null
                ? industry
                : known.industryOfCode(facts.industryCode()).orElseThrow().id();
        String set = choice.orderedStream()
                .map(one -> one.set(programme, facts.number(), belongs, facts.county()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> models.current(programme));
        CaseFile file =
                new CaseFile(enterprise, programme, set, belongs, spunOffFrom, LocalDate.now(clock), clock.instant());
        try {
            cases.saveAndFlush(file);
        } catch (DataIntegrityViolationException lostRace) {
            throw alreadyIn(facts);
        }
        seats.place(file);
        timeline.note(
                file.id(),
                "case",
                new Localized("Virksomheten er meldt inn", "The enterprise was registered"),
                null,
                by,
                null,
                null);
        processes.start(file.set(), known.course(), file.id(), Map.of("caseId", file.id()));
        return file;
    }

    /** Whether the enterprise has an open case in the programme. */
    @Transactional(readOnly = true)
    public boolean takesPart(String programme, String number) {
        return !cases.open(programme, number).isEmpty();
    }

    /**
     * Who may enrol: the roles the programme lets start its course.
     *
     * @throws Refused as forbidden
     */
    public void refuseUnlessRecruiter(CurrentPerson current, String programme) {
        if (!mayEnrol(current, programme)) {
            throw Refused.forbidden(
                    "Bare organisasjonene i programmet og prosjektlederen kan melde inn virksomheter.",
                    "Only the programme's organisations and the project leader can register enterprises.");
        }
    }

    /**
     * The programme, for somebody who may enrol in it.
     *
     * @param key as the request has it; may be null
     * @throws Refused as not found when there is no such programme, as forbidden when they may not
     */
    Programme openTo(CurrentPerson current, String key) {
        Programme programme = Optional.ofNullable(key).flatMap(programmes::find).orElseThrow(Refused::notFound);
        refuseUnlessRecruiter(current, programme.key());
        return programme;
    }

    public boolean mayEnrol(CurrentPerson current, String programme) {
        Programme known = programmes.get(programme);
        return known.start(known.course()).stream()
                .flatMap(start -> start.by().stream())
                .anyMatch(role -> current.holdsRole(programme, role));
    }

    private static Refused alreadyIn(EnterpriseFacts facts) {
        return new Refused(
                Refused.Kind.CONFLICT,
                "already-enrolled",
                new Localized(
                        "%s har allerede en sak i programmet.".formatted(facts.name()),
                        "%s already has a case in the programme.".formatted(facts.name())));
    }
}
