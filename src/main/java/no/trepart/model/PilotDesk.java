package no.trepart.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Field;
import no.trepart.Refused.Kind;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.model.History.What;
import no.trepart.model.Pilots.Pilot;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, widens and gives up the trial of an approved revision on some new cases. */
@Service
@Transactional
class PilotDesk {

    private final ModelAccess access;
    private final RevisionRepository revisions;
    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final Pilots pilots;
    private final PilotFigures figures;
    private final ReviewDesk review;
    private final Models models;
    private final Programmes programmes;
    private final History history;
    private final CurrentPerson current;
    private final Clock clock;

    PilotDesk(
            ModelAccess access,
            RevisionRepository revisions,
            RevisionFiles files,
            CurrentRevisions running,
            Pilots pilots,
            PilotFigures figures,
            ReviewDesk review,
            Models models,
            Programmes programmes,
            History history,
            CurrentPerson current,
            Clock clock) {
        this.access = access;
        this.revisions = revisions;
        this.files = files;
        this.running = running;
        this.pilots = pilots;
        this.figures = figures;
        this.review = review;
        this.models = models;
        this.programmes = programmes;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refused when it is not approved, touches what is common to all cases, or the group is another pilot's */
    View begin(String id, PilotGroup group) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.approved);
        running.lock(revision.programme());
        review.refuseIfBehind(revision);
        review.refuseErrors(revision);
        ModelSet content = files.set(revision);
        if (!content.fingerprint().equals(revision.approvedSet())) {
            throw conflict(
                    "not-what-was-approved",
                    "Filene er endret siden de ble godkjent. Send endringen til godkjenning igjen.",
                    "The files have changed since they were approved. Submit the revision again.");
        }
        Revision now = running.of(revision.programme()).orElseThrow(Refused::notFound);
        String common = ModelSet.PROGRAMME_FILE;
        if (!files.hash(id, common).equals(files.hash(now.id(), common))) {
            throw conflict(
                    "pilot-changes-programme",
                    "Endringen gjelder også programme.yml, som er felles for alle saker. Den kan ikke prøves på noen.",
                    "It also changes programme.yml, which is common to all cases. It cannot be tried on some.");
        }
        check(revision, group);
        String set = published(revision, content);
        if (set.equals(now.setId())) {
            throw conflict(
                    "nothing-changed",
                    "Modellene er de samme som de som gjelder nå.",
                    "The models are the same as the current ones.");
        }
        revision.beginPilot(set, clock.instant());
        revisions.saveAndFlush(revision);
        pilots.begin(revision, group, current.id());
        history.add(id, current.id(), What.pilotBegun, null);
        return view(revision);
    }

    private String published(Revision revision, ModelSet content) {
        try {
            return models.publish(revision.programme(), content.modelsFingerprint(), content.models());
        } catch (ModelRefused refused) {
            throw new Refused(
                    Kind.INVALID,
                    "engine-refused",
                    new Localized(
                            "Motoren tar ikke imot modellene: "
                                    + refused.reason().nb(),
                            "The engine does not take the models: "
                                    + refused.reason().en()));
        }
    }

    View widen(String id, PilotGroup group) {
        Revision revision = access.locked(id);
        revision.mustBe(RevisionState.pilot);
        running.lock(revision.programme());
        check(revision, group);
        pilots.change(id, group);
        history.add(id, current.id(), What.pilotWidened, null);
        return view(revision);
    }

    /** Cases that have begun on it stay until they are moved. */
    View withdraw(String id) {
        Revision revision = access.locked(id);
        running.lock(revision.programme());
        revision.endPilot(clock.instant());
        revisions.saveAndFlush(revision);
        pilots.end(id);
        history.add(id, current.id(), What.pilotWithdrawn, null);
        return view(revision);
    }

    @Transactional(readOnly = true)
    View read(String id) {
        return view(access.visible(id));
    }

    private void check(Revision revision, PilotGroup group) {
        Programme programme = programmes.get(revision.programme());
        List<Field> faults = new ArrayList<>();
        if (group.empty()) {
            faults.add(new Field(
                    "industries",
                    new Localized(
                            "Velg minst én bransje, region eller virksomhet.",
                            "Choose at least one industry, region or enterprise.")));
        }
        group.industries().stream()
                .filter(one -> programme.industry(one).isEmpty())
                .forEach(one -> faults.add(new Field("industries", unknown(one))));
        group.regions().stream()
                .filter(one -> programme.region(one).isEmpty())
                .forEach(one -> faults.add(new Field("regions", unknown(one))));
        group.enterprises().stream()
                .filter(one -> !one.matches("\\d{9}"))
                .forEach(one -> faults.add(new Field(
                        "enterprises",
                        new Localized(
                                "«%s» er ikke et organisasjonsnummer på ni siffer.".formatted(one),
                                "“%s” is not an organisation number of nine digits.".formatted(one)))));
        if (!faults.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "pilot-group",
                    new Localized("Gruppen må rettes før utprøvingen kan begynne.", "The group must be corrected."),
                    faults);
        }
        pilots.running(revision.programme()).stream()
                .filter(pilot -> !pilot.revision().equals(revision.id()))
                .filter(pilot -> pilot.group().overlaps(group))
                .findFirst()
                .flatMap(pilot -> revisions.findById(pilot.revision()))
                .ifPresent(other -> {
                    throw conflict(
                            "pilot-overlaps",
                            "Endring %d prøves allerede på noen av disse. Velg en annen gruppe eller avslutt den."
                                    .formatted(other.number()),
                            "Revision %d is being tried on some of these already. Choose another group or end it."
                                    .formatted(other.number()));
                });
    }

    private static Localized unknown(String id) {
        return new Localized(
                "«%s» finnes ikke i programmet.".formatted(id), "“%s” is not in the programme.".formatted(id));
    }

    private static Refused conflict(String code, String nb, String en) {
        return new Refused(Kind.CONFLICT, code, new Localized(nb, en));
    }

    private View view(Revision revision) {
        Pilot pilot = pilots.of(revision.id()).orElseThrow(Refused::notFound);
        Programme programme = programmes.get(revision.programme());
        return new View(
                pilot.group().industries().stream()
                        .map(one -> new Named(one, programme.industryName(one).here()))
                        .toList(),
                pilot.group().regions().stream()
                        .map(one -> new Named(one, programme.regionName(one)))
                        .toList(),
                pilot.group().enterprises(),
                pilot.begunOn(),
                pilot.endedOn(),
                revision.state(),
                figures.of(revision.programme(), pilot.set(), pilot.begunOn()),
                figures.current(revision.programme(), pilot.begunOn()));
    }

    /** @param enterprises organisation numbers
     * @param figures of cases on the pilot
     * @param currentFigures of cases that began on the current revision since the pilot did */
    record View(
            List<Named> industries,
            List<Named> regions,
            List<String> enterprises,
            LocalDate begunOn,
            LocalDate endedOn,
            RevisionState state,
            PilotFigures.Figures figures,
            PilotFigures.Figures currentFigures) {}

    record Named(String id, String name) {}
}
